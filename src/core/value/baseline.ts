import { groupBy } from '#core/collections.ts';
import type { DealRecord, DealType } from '#core/records.ts';
import { median } from './median.ts';
import { seatsInName } from './seat-quantity.ts';

/** A median with the number of deals that it rests on. */
export interface Measured {
  readonly value: number;
  readonly n: number;
}

/** What the account's own closed deals say about one type of deal. Null where no deal says anything. */
export interface TypeBaseline {
  /** Median amount of won deals, in the account's currency. */
  readonly dealValue: Measured | null;
  /** Median of amount ÷ seats over won deals whose name states the seats. */
  readonly seatValue: Measured | null;
  /** Won ÷ (won + lost). */
  readonly conversion: Measured | null;
  /** Median days from creation to close of won deals. */
  readonly cycleDays: Measured | null;
  /** The pipeline that most of these deals are in. */
  readonly pipelineId: string | null;
}

export interface Baseline {
  /** The currency of most deals; null when no deal names one. */
  readonly currency: string | null;
  /** Deals with an amount in another currency: without rates they stay out of every figure in money. */
  readonly leftOut: number;
  readonly byType: Readonly<Record<DealType, TypeBaseline>>;
  /** Pipelines nearly all of whose deals have the same type. */
  readonly pipelineTypes: ReadonlyMap<string, DealType>;
}

const dayMs = 86_400_000;

/** A pipeline has a type when at least this many of its deals have one, and this share of them the same. */
const pipelineTypeRule = { n: 5, share: 0.9 };

/**
 * Learns from closed deals what a deal is worth here, how often it is won and how long it takes. Deals without a type
 * count for both types. Order does not matter.
 */
export function learnBaseline(closedDeals: readonly DealRecord[]): Baseline {
  const deals = closedDeals.filter((deal) => deal.isClosed);
  const currency = mostFrequent(deals.map((deal) => deal.currency));
  const pipelineTypes = learnPipelineTypes(deals);
  const inCurrency = (deal: DealRecord) => deal.currency === null || deal.currency === currency;
  const ofType = (type: DealType) =>
    deals.filter((deal) => (deal.dealType ?? pipelineTypes.get(deal.pipelineId) ?? type) === type);
  return {
    currency,
    leftOut: deals.filter((deal) => deal.amount !== null && !inCurrency(deal)).length,
    byType: {
      newbusiness: learnType(ofType('newbusiness'), inCurrency),
      existingbusiness: learnType(ofType('existingbusiness'), inCurrency),
    },
    pipelineTypes,
  };
}

function learnType(deals: readonly DealRecord[], inCurrency: (deal: DealRecord) => boolean): TypeBaseline {
  const won = deals.filter((deal) => deal.isClosedWon);
  const priced = won.flatMap((deal) =>
    deal.amount !== null && deal.amount > 0 && inCurrency(deal)
      ? [{ name: deal.name, amount: deal.amount }]
      : [],
  );
  const perSeat = priced.flatMap(({ name, amount }) => {
    const seats = seatsInName(name);
    return seats === null ? [] : [amount / seats];
  });
  const days = won.flatMap((deal) =>
    deal.closeAt !== null && deal.closeAt >= deal.createdAt ? [(deal.closeAt - deal.createdAt) / dayMs] : [],
  );
  return {
    dealValue: measure(priced.map(({ amount }) => amount)),
    seatValue: measure(perSeat),
    conversion: deals.length === 0 ? null : { value: won.length / deals.length, n: deals.length },
    cycleDays: measure(days),
    pipelineId: mostFrequent(deals.map((deal) => deal.pipelineId)),
  };
}

function learnPipelineTypes(deals: readonly DealRecord[]): ReadonlyMap<string, DealType> {
  const types = new Map<string, DealType>();
  for (const [pipelineId, group] of groupBy(deals, (deal) => deal.pipelineId)) {
    const typed = group.flatMap((deal) => (deal.dealType === null ? [] : [deal.dealType]));
    const usual = mostFrequent(typed);
    const share = typed.filter((type) => type === usual).length / typed.length;
    if (usual && typed.length >= pipelineTypeRule.n && share >= pipelineTypeRule.share)
      types.set(pipelineId, usual);
  }
  return types;
}

function measure(values: readonly number[]): Measured | null {
  const value = median(values);
  return value === null ? null : { value, n: values.length };
}

/** The value that occurs most; of equally frequent ones the first in the alphabet. */
export function mostFrequent<Value extends string>(values: readonly (Value | null)[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}
