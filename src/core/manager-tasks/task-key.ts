/** Keys of tasks for managers. HubSpot keeps them unique, so that nothing and nobody makes a task twice. */

export type TaskKey =
  /** The opportunity of a contact, or of an email without one, that began with this email. */
  | { readonly kind: 'opportunity'; readonly unitId: string; readonly emailId: string }
  /** What a manager gets beyond the day's tasks. */
  | { readonly kind: 'digest'; readonly managerId: string; readonly day: string };

export function opportunityKey(unitId: string, emailId: string): string {
  return `opportunity:${unitId}:${emailId}`;
}

/** @param day ISO 8601 date */
export function digestKey(managerId: string, day: string): string {
  return `digest:${managerId}:${day}`;
}

/** Null for the key of another task. */
export function parseTaskKey(key: string): TaskKey | null {
  const [kind, first, second, ...more] = key.split(':');
  if (!first || !second || more.length > 0) return null;
  if (kind === 'opportunity') return { kind, unitId: first, emailId: second };
  return kind === 'digest' ? { kind, managerId: first, day: second } : null;
}
