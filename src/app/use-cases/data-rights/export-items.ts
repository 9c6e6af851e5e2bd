import { asksProperties } from '#core/asks/ask-properties.ts';
import { byId } from '#core/collections.ts';
import type { ExportItem } from '#core/data-rights/export-file.ts';
import type { Signal } from '#core/signals/signal.ts';
import { repairsProperty, scoredEmailsProperty, statedProperty } from '#crm/app-properties.ts';
import type { KeptRecord, OwnTask } from '#crm/kept/kept-data.ts';
import { toValue } from '#store/account-notes.ts';
import type { UseCaseContext } from '../context.ts';
import { decisionsAbout, rowsOf, type AccountTraces } from './account-traces.ts';
import { readDealChanges } from './deal-changes.ts';
import { findCompanyTasks, findTasks } from './find-tasks.ts';
import { addressesOf, dealIdsOf, idsOf, type Person } from './read-people.ts';

/** All that is kept of people, in an order that does not change; some 3 calls beside 1 per 100 signals, tasks and deals. */
export async function itemsOfPeople(
  people: readonly Person[],
  traces: AccountTraces,
  context: UseCaseContext,
): Promise<readonly ExportItem[]> {
  const ids = idsOf(people);
  const { signals } = await context.store.readKept(ids, addressesOf(people));
  const [tasks, changes] = await Promise.all([
    findTasks(people, signals, context),
    readDealChanges(people, context),
  ]);
  const values = {
    contacts: people.flatMap(({ record }) => (record ? [toRecordItem(record)] : [])),
    signals: inOrder(signals, ({ key }) => key).map(toSignalItem),
    tasks: inOrder(tasks, ({ id }) => id).map(toTaskItem),
    changesOnDeals: inOrder(changes, ({ dealId }) => dealId).map(({ dealId, fromPerson }) => ({
      dealId,
      changes: fromPerson,
    })),
    reviewDecisions: decisionsAbout(traces, dealIdsOf(people)).map(({ at, ...decision }) => ({
      ...decision,
      at: toTime(at),
    })),
    figures: rowsOf(traces, ids),
  };
  return (Object.keys(values) as (keyof typeof values)[]).flatMap((section) =>
    values[section].map((value) => ({ section, value })),
  );
}

/** What is kept of a company itself. */
export async function itemsOfCompany(
  company: KeptRecord,
  context: UseCaseContext,
): Promise<readonly ExportItem[]> {
  const tasks = await findCompanyTasks(company.id, context);
  return [
    { section: 'companies', value: toRecordItem(company) },
    ...inOrder(tasks, ({ id }) => id).map((task) => ({ section: 'tasks', value: toTaskItem(task) }) as const),
  ];
}

/** Properties that hold JSON are unfolded, the ledger into its entries; all others are as HubSpot shows them. */
function toRecordItem({ id, mergedIds, properties }: KeptRecord): object {
  const values = Object.entries(properties).map(([name, value]) => [name, toReadable(name, value)] as const);
  return { id, ...(mergedIds.length > 0 ? { mergedIds } : {}), properties: Object.fromEntries(values) };
}

const inJson: readonly string[] = [statedProperty, asksProperties.ledger, repairsProperty];

function toReadable(name: string, value: string): unknown {
  if (name === scoredEmailsProperty) return value.split(' ');
  return inJson.includes(name) ? (toValue(value) ?? value) : value;
}

function toSignalItem({ sentAt, decision, ...signal }: Signal): object {
  const { state, ...taken } = decision;
  const times = Object.entries(taken).map(([name, value]) => [
    name,
    typeof value === 'number' ? toTime(value) : value,
  ]);
  return { ...signal, sentAt: toTime(sentAt), decision: { state, ...Object.fromEntries(times) } };
}

function toTaskItem({ dueAt, ...task }: OwnTask): object {
  return { ...task, dueAt: dueAt === null ? null : toTime(dueAt) };
}

function toTime(at: number): string {
  return new Date(at).toISOString();
}

function inOrder<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const byKey = byId(items.map((item) => ({ id: keyOf(item), item })));
  return [...byKey.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ item }) => item);
}
