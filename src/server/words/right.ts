/** What a scope opens, as a person would say it. */
export const rights = [
  'contacts',
  'companies',
  'deals',
  'owners',
  'users',
  'products',
  'email',
  'timeline',
  'fields',
  'other',
] as const;

export type Right = (typeof rights)[number];

/** @param scope as HubSpot names it, e.g. `crm.objects.contacts.read` */
export function rightOf(scope: string): Right {
  if (scope === 'sales-email-read') return 'email';
  if (scope === 'timeline') return 'timeline';
  if (scope === 'settings.users.read') return 'users';
  if (scope.startsWith('crm.schemas.')) return 'fields';
  const object = /^crm\.objects\.([a-z]{1,20})\./u.exec(scope)?.[1];
  return rights.find((right) => right === object) ?? 'other';
}
