import { unique } from '#core/collections.ts';
import { repairsProperty } from '#crm/app-properties.ts';
import { toValue } from '#store/account-notes.ts';
import type { UseCaseContext } from '../context.ts';
import { dealIdsOf, type Person } from './read-people.ts';

/** Changes that a click made on a deal after what a person wrote: the new value may be the person's own sentence. */
export interface DealChanges {
  readonly dealId: string;
  readonly fromPerson: readonly unknown[];
  readonly others: readonly unknown[];
}

/** Deals whose logs hold such changes. 1 call per 100 deals. */
export async function readDealChanges(
  people: readonly Person[],
  { crm }: Pick<UseCaseContext, 'crm'>,
): Promise<readonly DealChanges[]> {
  const dealIds = dealIdsOf(people);
  const emailIds = new Set(unique(people.flatMap((person) => person.emailIds)));
  const deals = dealIds.length > 0 && emailIds.size > 0 ? await crm.readKept('deal', dealIds) : [];
  return deals.flatMap(({ id: dealId, properties }) => {
    const value = toValue(properties[repairsProperty] ?? '');
    const entries: readonly unknown[] = Array.isArray(value) ? value : [];
    const fromPerson = entries.filter((entry) => emailIds.has(emailIdOf(entry)));
    const others = entries.filter((entry) => !fromPerson.includes(entry));
    return fromPerson.length > 0 ? [{ dealId, fromPerson, others }] : [];
  });
}

/**
 * Takes them out of the logs; changes that go back to no email of these people stay. 2 calls per 100 deals: an empty version
 * comes first, since who reads the log looks at its last versions too.
 */
export async function eraseDealChanges(
  people: readonly Person[],
  context: Pick<UseCaseContext, 'crm'>,
): Promise<number> {
  const changes = await readDealChanges(people, context);
  const toUpdate = (id: string, log: string) => ({ id, properties: { [repairsProperty]: log } });
  const emptied = changes.map(({ dealId }) => toUpdate(dealId, ''));
  if (emptied.length > 0) await context.crm.writeKept('deal', emptied);
  const left = changes.filter(({ others }) => others.length > 0);
  const restored = left.map(({ dealId, others }) => toUpdate(dealId, JSON.stringify(others)));
  if (restored.length > 0) await context.crm.writeKept('deal', restored);
  return changes.reduce((sum, { fromPerson }) => sum + fromPerson.length, 0);
}

function emailIdOf(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null || !('emailId' in entry)) return '';
  return typeof entry.emailId === 'string' ? entry.emailId : '';
}
