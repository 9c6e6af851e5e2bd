import type { ReviewDecision, ReviewItem, ReviewView } from '#core/views/review-view.ts';

export type Decided = ReviewView['decided'];

export interface Queue {
  /** The deal to decide now; null once all are decided. */
  readonly current: ReviewItem | null;
  readonly rest: readonly ReviewItem[];
  readonly done: readonly ReviewItem[];
}

/** What comes next: the deals in their order, those that were put off at the end in the order in which they were. */
export function toQueue(items: readonly ReviewItem[], decided: Decided, later: readonly string[]): Queue {
  const open = items.filter(({ dealId }) => decided[dealId] === undefined);
  const putOff = later.flatMap((id) => open.find(({ dealId }) => dealId === id) ?? []);
  const [current = null, ...rest] = [...open.filter(({ dealId }) => !later.includes(dealId)), ...putOff];
  return { current, rest, done: items.filter(({ dealId }) => decided[dealId] !== undefined) };
}

/** The list of deals that were put off, with one more at its end. */
export function putOff(later: readonly string[], dealId: string): readonly string[] {
  return [...later.filter((id) => id !== dealId), dealId];
}

/** How many deals each decision was taken about, of those that are listed. */
export function countDecisions(
  items: readonly ReviewItem[],
  decided: Decided,
): Readonly<Record<ReviewDecision, number>> {
  const counts = { push: 0, requalify: 0, 'close-lost': 0, keep: 0 };
  for (const { dealId } of items) {
    const decision = decided[dealId];
    if (decision) counts[decision] += 1;
  }
  return counts;
}

/** The deals to close, and what they are worth together in the account's currency. */
export function toClosing(items: readonly ReviewItem[], decided: Decided) {
  const deals = items.filter(({ dealId }) => decided[dealId] === 'close-lost');
  return { deals, amount: deals.reduce((sum, { amount }) => sum + (amount ?? 0), 0) };
}

/** Where a decision stands for all: the proposed one first, the others in one order, so that a place has one meaning. */
export function toChoices(verdict: ReviewItem['verdict']): readonly ReviewDecision[] {
  const order = ['push', 'requalify', 'close-lost', 'keep'] as const;
  return [verdict, ...order.filter((decision) => decision !== verdict)];
}
