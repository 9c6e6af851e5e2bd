import type { AccountDirectory } from '#core/baselines/baselines.ts';
import type { Change, DealDetails } from '#core/deals/deal-details.ts';
import type { Pipeline } from '#core/records.ts';
import { aDeal, dayMs, noon } from '../../../support/records.ts';

/** Deals and a pipeline for tests of what is learned from them. */

export const now = noon;

export const sales: Pipeline = {
  id: 'default',
  label: 'Sales',
  displayOrder: 0,
  stages: [
    { id: 'meeting', label: 'Meeting', displayOrder: 0, probability: 0.2 },
    { id: 'proposal', label: 'Proposal', displayOrder: 1, probability: 0.5 },
    { id: 'contract', label: 'Contract', displayOrder: 2, probability: 0.9 },
    { id: 'won', label: 'Won', displayOrder: 3, probability: 1 },
    { id: 'lost', label: 'Lost', displayOrder: 4, probability: 0 },
  ],
};

export const directory: AccountDirectory = { pipelines: [sales], owners: [], currencies: ['EUR'] };

/** Stages in order, each with the days spent there; the last one is where the deal is. */
export type Way = readonly (readonly [stageId: string, days: number])[];

/** A deal's stages over time, ending at `endAt`. */
export function toStages(way: Way, endAt: number): Change<string>[] {
  const total = way.reduce((sum, [, days]) => sum + days, 0);
  let at = endAt - total * dayMs;
  return way.map(([value, days]) => {
    const change = { value, at };
    at += days * dayMs;
    return change;
  });
}

export function details(fields: Partial<DealDetails> = {}): DealDetails {
  return {
    ...aDeal(),
    history: { stages: [], amounts: [], closeDates: [] },
    stageEnteredAt: null,
    nextActivityAt: null,
    lastContactedAt: null,
    lastActivityAt: null,
    nextStep: null,
    primaryCompanyId: null,
    snoozedUntil: null,
    ...fields,
  };
}

let lastId = 0;

/** A closed deal that went this way and closed some days ago. */
export function closed(way: Way, fields: Partial<DealDetails> = {}, daysAgo = 30): DealDetails {
  const closeAt = now - daysAgo * dayMs;
  const stages = toStages([...way, [fields.isClosedWon === false ? 'lost' : 'won', 0]], closeAt);
  return details({
    id: String(++lastId),
    isClosed: true,
    isClosedWon: true,
    stageId: stages.at(-1)?.value ?? '',
    createdAt: stages[0]?.at ?? closeAt,
    closeAt,
    history: { stages, amounts: [], closeDates: [] },
    ...fields,
  });
}

export const lost = { isClosedWon: false } as const;
