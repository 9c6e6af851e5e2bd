import { keptPlaces, type KeptCounts } from '#core/views/data-rights-view.ts';
import type { KeptRecord } from '#crm/kept/kept-data.ts';
import type { UseCaseContext } from '../context.ts';
import { decisionsAbout, rowsOf, type AccountTraces } from './account-traces.ts';
import { readDealChanges } from './deal-changes.ts';
import { findCompanyTasks, findTasks } from './find-tasks.ts';
import { countProperties } from './kept-properties.ts';
import { addressesOf, dealIdsOf, idsOf, type Person } from './read-people.ts';

export const nothingKept: KeptCounts = {
  ...{ signals: 0, summaries: 0, ledgers: 0, repairLogs: 0, tasks: 0, notes: 0 },
};

/** What is kept of these people: some 3 calls beside 1 per 100 signals, tasks and deals. */
export async function countPeople(
  people: readonly Person[],
  traces: AccountTraces,
  context: UseCaseContext,
): Promise<KeptCounts> {
  const ids = idsOf(people);
  const { signals, records } = await context.store.readKept(ids, addressesOf(people));
  const [tasks, changes] = await Promise.all([
    findTasks(people, signals, context),
    readDealChanges(people, context),
  ]);
  const notes = decisionsAbout(traces, dealIdsOf(people)).length + rowsOf(traces, ids).length;
  const own = people.map(({ record }) => toCounts(record));
  return [
    ...own,
    { ...nothingKept, signals: records, tasks: tasks.length, repairLogs: changes.length, notes },
  ].reduce(addKept, nothingKept);
}

/** What is kept of a company itself. */
export async function countCompany(company: KeptRecord, context: UseCaseContext): Promise<KeptCounts> {
  const tasks = await findCompanyTasks(company.id, context);
  return { ...toCounts(company), tasks: tasks.length };
}

function toCounts(record: KeptRecord | null): KeptCounts {
  return { ...nothingKept, ...countProperties(record?.properties ?? {}) };
}

export function addKept(a: KeptCounts, b: KeptCounts): KeptCounts {
  const sums = keptPlaces.map((place) => [place, a[place] + b[place]] as const);
  return Object.fromEntries(sums) as Record<(typeof keptPlaces)[number], number>;
}
