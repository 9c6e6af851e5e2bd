/** What the app may do in an account, as its declaration asks for it (src/app/app-hsmeta.json). */
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

/** The required scopes that are not among those granted. */
export function missingScopes(granted: readonly string[]): readonly string[] {
  return requiredScopes.filter((scope) => !granted.includes(scope));
}
