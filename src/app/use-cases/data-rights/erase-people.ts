import type { UseCaseContext } from '../context.ts';
import { eraseTraces } from './account-traces.ts';
import { eraseDealChanges } from './deal-changes.ts';
import { emptyContacts, markContacts } from './empty-contacts.ts';
import { noteErasures } from './erasures.ts';
import { findTasks } from './find-tasks.ts';
import { addressesOf, dealIdsOf, idsOf, readPeople, type Person } from './read-people.ts';
import { refreshSums } from './refresh-sums.ts';

/**
 * Erases what the app keeps of contacts, and marks those that still exist, so that nothing they sent before is read again.
 * The mark comes first: whoever reads their mail from now on finds it. Killed anywhere and repeated it ends the same.
 *
 * @param exceptCompanyId a company that is summed up by the caller
 * @returns what was erased, by whatever place
 */
export async function erasePeople(
  contactIds: readonly string[],
  exceptCompanyId: string | null,
  context: UseCaseContext,
): Promise<number> {
  const { crm, store } = context;
  const people = await readPeople(contactIds, context);
  const ids = idsOf(people);
  const marked = await markAndEmpty(people, context);
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
    ...{ contacts: people.length, marked, signals: erased.signals, tasks: tasks.length },
    ...{ changes, traces, again },
  });
  return marked + erased.signals + tasks.length + changes + traces;
}

/** Contacts that were emptied. */
async function markAndEmpty(people: readonly Person[], context: UseCaseContext): Promise<number> {
  const marked = toMark(people, context.now());
  // Of a contact that another takes in one day, only the note may still tell.
  const marks = marked.map(({ record, mark }) => [record.id, mark] as const);
  if (marks.length > 0) await noteErasures(new Map(marks), context.notes);
  await emptyContacts(marked, context);
  return marked.length;
}

/** What a run that had read a contact before wrote back meanwhile. */
async function emptyRefilled(people: readonly Person[], context: UseCaseContext): Promise<number> {
  const ids = people.flatMap(({ record }) => record?.id ?? []);
  const now = ids.length > 0 ? await context.crm.readKept('contact', ids) : [];
  const fresh = people.flatMap((person) => {
    const record = now.find(({ id }) => id === person.record?.id);
    return record ? [{ ...person, record }] : [];
  });
  const refilled = toMark(fresh, context.now());
  await emptyContacts(refilled, context);
  return refilled.length;
}

function toMark(people: readonly Person[], now: number) {
  const emailIds = new Map(people.map((person) => [person.record?.id, person.emailIds]));
  const records = people.flatMap(({ record }) => record ?? []);
  return markContacts(records, (id) => emailIds.get(id) ?? [], now);
}
