import { unique } from '#core/collections.ts';
import type { KeptRecord } from '#crm/kept/kept-data.ts';
import type { UseCaseContext } from '../context.ts';

/** A contact, or what is left of one that is gone. */
export interface Person {
  /** Null where HubSpot has no such contact any more. */
  readonly record: KeptRecord | null;
  /** The contact's id, and those of contacts that were merged into it. */
  readonly ids: readonly string[];
  readonly addresses: readonly string[];
  readonly dealIds: readonly string[];
  readonly emailIds: readonly string[];
  /** Tasks that are linked to it, whoever made them. */
  readonly taskIds: readonly string[];
}

/** Reads contacts with what is associated with them, by ids: 1 call per 100, and 3 per 1,000. */
export async function readPeople(
  ids: readonly string[],
  { crm }: Pick<UseCaseContext, 'crm'>,
): Promise<readonly Person[]> {
  if (ids.length === 0) return [];
  const records = await crm.readKept('contact', ids);
  const present = records.map(({ id }) => id);
  const read = (to: 'deal' | 'email' | 'task') =>
    present.length > 0 ? crm.readAssociations('contact', to, present) : new Map<string, readonly string[]>();
  const [deals, emails, tasks] = await Promise.all([read('deal'), read('email'), read('task')]);
  const found = records.map((record): Person => {
    const { id, mergedIds, addresses } = record;
    const linked = { dealIds: deals.get(id), emailIds: emails.get(id), taskIds: tasks.get(id) };
    const { dealIds = [], emailIds = [], taskIds = [] } = linked;
    return { ...{ record, addresses, dealIds, emailIds, taskIds }, ids: unique([id, ...mergedIds]) };
  });
  const known = new Set(found.flatMap((person) => person.ids));
  return [...found, ...ids.filter((id) => !known.has(id)).map(toGone)];
}

function toGone(id: string): Person {
  return { record: null, ids: [id], addresses: [], dealIds: [], emailIds: [], taskIds: [] };
}

/** Of several people together. */
export function idsOf(people: readonly Person[]): string[] {
  return unique(people.flatMap(({ ids }) => ids));
}

export function addressesOf(people: readonly Person[]): string[] {
  return unique(people.flatMap(({ addresses }) => addresses));
}

export function dealIdsOf(people: readonly Person[]): string[] {
  return unique(people.flatMap(({ dealIds }) => dealIds));
}
