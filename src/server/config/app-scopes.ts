/**
 * What the marketplace edition asks for. The app's metafile, the listing and the server's defaults say the
 * same.
 */
export const requiredScopes: readonly string[] = [
  'oauth',
  'crm.objects.contacts.read',
  'crm.objects.contacts.write',
  'crm.objects.companies.read',
  'crm.objects.companies.write',
  'crm.objects.deals.read',
  'crm.objects.deals.write',
  'crm.objects.owners.read',
  'crm.schemas.contacts.read',
  'crm.schemas.contacts.write',
  'crm.schemas.companies.read',
  'crm.schemas.companies.write',
  'crm.schemas.deals.read',
  'crm.schemas.deals.write',
  'sales-email-read',
  // Events on the timeline of a contact.
  'timeline',
];

/** Granted where the account has what they open: the app works without. */
export const optionalScopes: readonly string[] = [
  'crm.objects.products.read',
  // Tells who is a super admin, and so may change the app's settings.
  'settings.users.read',
];
