import type { OpenEmail } from './open-email.ts';
import { byValue, strongSince, toOpportunities, type Opportunity } from './opportunity.ts';
import { chainOf, havePassed, type SweepEnvironment } from './environment.ts';

/** What a walk through all open signals leaves to look at. */
export interface Triage {
  /** Overdue opportunities by the manager to tell, the most valuable first; managers by id. */
  readonly byManager: ReadonlyMap<string, readonly Opportunity[]>;
  /** Overdue opportunities that there is nobody to tell of. */
  readonly withoutManager: number;
  /** Contacts whose opportunity would go to a manager if they had another owner, the most valuable first. */
  readonly doubtful: readonly string[];
}

/** Which opportunities have waited past their deadline, as they are stored, and who is to hear of them. */
export function triage(emails: Iterable<OpenEmail>, environment: SweepEnvironment): Triage {
  const byManager = new Map<string, Opportunity[]>();
  const chains = new Map<string | null, string | null>();
  const doubtful: Opportunity[] = [];
  let withoutManager = 0;
  for (const opportunity of toOpportunities(emails)) {
    const isDue = isOverdue(opportunity, environment);
    const manager = isDue ? firstOf(opportunity.ownerId) : null;
    if (manager !== null) listOf(byManager, manager).push(opportunity);
    else if (isDue || isOverdue({ ...opportunity, ownerId: null }, environment)) doubtful.push(opportunity);
    if (isDue && manager === null) withoutManager += 1;
  }
  const order = byValue(environment.currency);
  const sorted = [...byManager].map(([id, list]) => [id, list.sort(order)] as const);
  return {
    byManager: new Map(sorted.sort(([a], [b]) => (a < b ? -1 : 1))),
    withoutManager,
    doubtful: doubtful.sort(order).flatMap(({ contactId }) => contactId ?? []),
  };

  function firstOf(ownerId: string | null): string | null {
    const known = chains.get(ownerId);
    if (known !== undefined) return known;
    const first = chainOf(ownerId, environment)[0] ?? null;
    chains.set(ownerId, first);
    return first;
  }
}

/** Strong for longer than the rep has to act, in working time of the rep. */
export function isOverdue(
  { emails, ownerId }: Pick<Opportunity, 'emails' | 'ownerId'>,
  environment: SweepEnvironment,
): boolean {
  const { strongProbability, deadlineHours } = environment.settings.tasks;
  const since = strongSince(emails, strongProbability);
  return since !== null && havePassed(deadlineHours, since, ownerId, environment);
}

function listOf<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
