import * as z from 'zod/mini';
import { isErased, laterMark, parseLedger, type ErasedMark } from '#core/plan/ledger.ts';
import type { ContactRecord, EmailRecord } from '#core/records.ts';
import type { AccountNotes } from '#store/account-notes.ts';

/** The note that tells what was erased of which contact: ids and times, of the latest erasures. */
export const erasuresKey = 'erasures';

/** So many fit into a note. */
const mostErasures = 1_000;

/** How often the note is written again after somebody else's write took its place. */
const mostTries = 3;

const schema = z.object({ marks: z.record(z.string(), z.object({ at: z.number(), upTo: z.string() })) });

export type Erasures = ReadonlyMap<string, ErasedMark>;

export function toErasures(value: unknown): Erasures {
  return new Map(Object.entries(schema.safeParse(value).data?.marks ?? {}));
}

/**
 * Notes what was erased of contacts, beside their own ledgers: a merge leaves a contact one of two ledgers, and a run that
 * was under way may write an older one. 3 calls, as the note is read again to see that no other write took its place.
 */
export async function noteErasures(marks: Erasures, notes: AccountNotes): Promise<void> {
  const read = async () => toErasures((await notes.read([erasuresKey])).get(erasuresKey));
  let known = await read();
  for (let tries = 0; tries < mostTries && !holds(known, marks); tries++) {
    await notes.write(erasuresKey, toNote(merge(known, marks)));
    known = await read();
  }
}

function holds(known: Erasures, marks: Erasures): boolean {
  return [...marks].every(([id, mark]) => (known.get(id)?.at ?? -1) >= mark.at);
}

function merge(known: Erasures, marks: Erasures): Erasures {
  const merged = new Map(known);
  for (const [id, mark] of marks) merged.set(id, laterMark(merged.get(id) ?? null, mark));
  return merged;
}

function toNote(erasures: Erasures): object {
  const newest = [...erasures].sort(([, a], [, b]) => b.at - a.at).slice(0, mostErasures);
  return { marks: Object.fromEntries(newest) };
}

/** Whether a contact's erasure covers an email, which then must not be scored. */
export type ErasedCheck = (contact: ContactRecord, email: Pick<EmailRecord, 'id' | 'sentAt'>) => boolean;

export function wasMerged({ mergedIds = [] }: ContactRecord): boolean {
  return mergedIds.length > 0;
}

/** By the contacts' own ledgers, without a call; where one took in others, by what was erased of these too, with 1. */
export async function createErasedCheck(
  contacts: readonly ContactRecord[],
  { notes }: { readonly notes: Pick<AccountNotes, 'read'> },
): Promise<ErasedCheck> {
  const found = contacts.some(wasMerged) ? await notes.read([erasuresKey]) : new Map<string, unknown>();
  const erasures = toErasures(found.get(erasuresKey));
  return (contact, email) => {
    const ledger = parseLedger(contact.scoredEmailIds);
    const merged = (contact.mergedIds ?? []).flatMap((id) => erasures.get(id) ?? []);
    return isErased({ ...ledger, erased: merged.reduce(laterMark, ledger.erased) }, email);
  };
}
