import type { KeptRecord } from '#crm/kept/kept-data.ts';
import type { UseCaseContext } from '../context.ts';
import { eraseTraces } from './account-traces.ts';
import { eraseDealChanges } from './deal-changes.ts';
import { emptyContacts, heldContacts, markContacts } from './empty-contacts.ts';
import { totalOfProperties } from './kept-properties.ts';
import { noteErasures } from './erasures.ts';
import { findTasks } from './find-tasks.ts';
import { addressesOf, dealIdsOf, idsOf, readPeople, type Person } from './read-people.ts';
import { refreshSums } from './refresh-sums.ts';

/** Why contacts are erased. */
export interface Erasure {
  /** Somebody asks for it now: then nothing of before now is read again, although an earlier erasure left nothing. */
  readonly isAsked: boolean;
  /** A company that is summed up by the caller. */
  readonly exceptCompanyId: string | null;
}

/**
 * Erases what the app keeps of contacts, and marks those that still exist, so that nothing they sent before is read again.
 * The mark comes first: whoever reads their mail from now on finds it. Killed anywhere and repeated it ends the same.
 *
 * @returns what was erased, by whatever place, counted as a proof counts it
 */
export async function erasePeople(
  contactIds: readonly string[],
  { isAsked, exceptCompanyId }: Erasure,
  context: UseCaseContext,
): Promise<number> {
  const { crm, store } = context;
  const people = await readPeople(contactIds, context);
  const ids = idsOf(people);
  const properties = await markAndEmpty(people, isAsked, context);
  const { signals } = await store.readKept(ids, addressesOf(people));
  const tasks = await findTasks(people, signals, context);
  if (tasks.length > 0) await crm.eraseOwnTasks(tasks.map(({ id }) => id));
  const erased = await store.eraseByContacts(ids, addressesOf(people));
  const changes = await eraseDealChanges(people, context);
  const traces = await eraseTraces(ids, dealIdsOf(people), context);
  const companyIds = [...erased.companyIds, ...people.flatMap(({ record }) => record?.companyId ?? [])];
  const counting = {
    dealIds: [...erased.dealIds, ...dealIdsOf(people)],
    companyIds: companyIds.filter((id) => id !== exceptCompanyId),
  };
  await refreshSums(ids, counting, context);
  const again = await emptyRefilled(people, context);
  context.log('people-erased', {
    ...{ from: contactIds[0] ?? '', to: contactIds.at(-1) ?? '' },
    ...{ contacts: people.length, properties, signals: erased.signals, tasks: tasks.length },
    ...{ changes, traces, again },
  });
  return properties + erased.signals + tasks.length + changes + traces;
}

/** How many properties of the contacts were emptied. */
async function markAndEmpty(
  people: readonly Person[],
  isAsked: boolean,
  context: UseCaseContext,
): Promise<number> {
  const records = recordsOf(people);
  const marked = toMark(people, isAsked ? records : heldContacts(records), context.now());
  // Of a contact that another takes in one day, only the note may still tell.
  const marks = marked.map(({ record, mark }) => [record.id, mark] as const);
  if (marks.length > 0) await noteErasures(new Map(marks), context.notes);
  await emptyContacts(marked, context);
  return marked.reduce((sum, { record }) => sum + totalOfProperties(record.properties), 0);
}

/** What a run that had read a contact before wrote back meanwhile. */
async function emptyRefilled(people: readonly Person[], context: UseCaseContext): Promise<number> {
  const ids = recordsOf(people).map(({ id }) => id);
  const now = ids.length > 0 ? await context.crm.readKept('contact', ids) : [];
  const refilled = toMark(people, heldContacts(now), context.now());
  await emptyContacts(refilled, context);
  return refilled.length;
}

function toMark(people: readonly Person[], records: readonly KeptRecord[], now: number) {
  const emailIds = new Map(people.map((person) => [person.record?.id, person.emailIds]));
  return markContacts(records, (id) => emailIds.get(id) ?? [], now);
}

function recordsOf(people: readonly Person[]): KeptRecord[] {
  return people.flatMap(({ record }) => record ?? []);
}
