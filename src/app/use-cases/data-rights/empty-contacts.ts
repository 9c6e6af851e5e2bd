import { compareIds } from '#core/collections.ts';
import { laterMark, type ErasedMark } from '#core/plan/ledger.ts';
import type { KeptRecord } from '#crm/kept/kept-data.ts';
import type { UseCaseContext } from '../context.ts';
import { isAnythingKept, markOf, markToProperties } from './kept-properties.ts';

export interface MarkedContact {
  readonly record: KeptRecord;
  readonly mark: ErasedMark;
}

/** Contacts that hold something, or are not marked yet: emptying the others again would change nothing. */
export function heldContacts(records: readonly KeptRecord[]): readonly KeptRecord[] {
  return records.filter(({ properties }) => markOf(properties) === null || isAnythingKept(properties));
}

/**
 * Contacts that are to be emptied, with the mark that stays on them, which covers all until now.
 * @param emailIdsOf ids of the emails that are associated with a contact
 */
export function markContacts(
  records: readonly KeptRecord[],
  emailIdsOf: (contactId: string) => readonly string[],
  now: number,
): readonly MarkedContact[] {
  return records.map((record) => {
    const upTo = emailIdsOf(record.id).reduce(
      (newest, id) => (compareIds(id, newest) > 0 ? id : newest),
      '0',
    );
    return { record, mark: laterMark(markOf(record.properties), { at: now, upTo }) };
  });
}

/** Empties the app's own properties of the contacts but for the mark. 1 call per 100. */
export async function emptyContacts(
  marked: readonly MarkedContact[],
  { crm }: Pick<UseCaseContext, 'crm'>,
): Promise<void> {
  const updates = marked.map(({ record: { id }, mark }) => ({ id, keep: markToProperties(mark) }));
  if (updates.length > 0) await crm.emptyKept('contact', updates);
}
