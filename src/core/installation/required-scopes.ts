/** What the private edition may do in an account, as its declaration asks for it (src/app/app-hsmeta.json). */
export const requiredScopes = [
  'crm.objects.contacts.read',
  'crm.objects.contacts.write',
  'crm.objects.companies.read',
  'crm.objects.companies.write',
  'crm.objects.deals.read',
  'crm.objects.deals.write',
  'crm.objects.owners.read',
  'crm.objects.products.read',
  'crm.objects.custom.read',
  'crm.objects.custom.write',
  'crm.schemas.contacts.read',
  'crm.schemas.contacts.write',
  'crm.schemas.companies.read',
  'crm.schemas.companies.write',
  'crm.schemas.deals.read',
  'crm.schemas.deals.write',
  'crm.schemas.custom.read',
  'crm.schemas.custom.write',
  'sales-email-read',
] as const;

/** Where the app keeps nothing in an object of its own, which not every account can have, and works without products. */
export const scopesWithoutObject: readonly string[] = requiredScopes.filter(
  (scope) => !scope.includes('.custom.') && !scope.includes('.products.'),
);

/** Of the scopes that are asked for, those that are not among the granted ones. */
export function missingScopes(asked: readonly string[], granted: readonly string[]): readonly string[] {
  return asked.filter((scope) => !granted.includes(scope));
}
