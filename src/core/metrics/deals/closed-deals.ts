import { dayMs } from '#core/baselines/day-range.ts';
import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';
import type { Figure } from '#core/views/figure.ts';
import type { MetricContext } from '../context.ts';
import { known, medianOf, shareOf, term, toFigure, withheld, type Outcome } from '../figure.ts';
import { isWithin } from '../filters.ts';
import { addMoney, noMoney, roundMoney, toMoney, type MoneySum } from '../money.ts';
import { enough } from '../thresholds.ts';
import { closedAtOf, isWon } from './closed-at.ts';

/** Deals that closed in a period. */
interface Tally {
  closed: number;
  won: number;
  readonly amounts: MoneySum;
  /** Days from creation to won; deals that were entered after they had closed have none. */
  readonly cycles: number[];
}

export interface ClosedDeals {
  readonly add: (deal: SnapshotDeal) => void;
  readonly winRate: () => Outcome;
  readonly averageDeal: () => Outcome;
  readonly cycleDays: () => Outcome;
  readonly winRateFigure: () => Figure;
  readonly averageFigure: () => Figure;
  readonly cycleFigure: () => Figure;
}

export function countClosedDeals({ period, previous, now }: MetricContext): ClosedDeals {
  const present = noTally();
  const before = noTally();
  return {
    add(deal) {
      const at = closedAtOf(deal, now);
      if (at === null) return;
      if (isWithin(at, period)) addTo(present, deal, at);
      if (isWithin(at, previous)) addTo(before, deal, at);
    },
    winRate: () => winRate(present),
    averageDeal: () => meanOf(present.amounts),
    cycleDays: () => medianOf(present.cycles),
    winRateFigure: () => winRateFigure(present, before),
    averageFigure: () => averageFigure(present, before),
    cycleFigure: () => cycleFigure(present, before),
  };
}

function noTally(): Tally {
  return { closed: 0, won: 0, amounts: noMoney(), cycles: [] };
}

function addTo(tally: Tally, deal: SnapshotDeal, at: number): void {
  tally.closed += 1;
  if (!isWon(deal)) return;
  tally.won += 1;
  addMoney(tally.amounts, deal.amount);
  if (at >= deal.createdAt) tally.cycles.push((at - deal.createdAt) / dayMs);
}

const winRate = ({ won, closed }: Tally): Outcome => shareOf(won, closed);

function winRateFigure(present: Tally, before: Tally): Figure {
  const { won, closed } = present;
  return toFigure('win-rate', winRate(present), {
    n: closed,
    terms: [term('won', won), term('closed', closed)],
    previous: winRate(before).value,
    records: { list: 'closed-deals' },
  });
}

function averageFigure({ amounts, won }: Tally, before: Tally): Figure {
  return toFigure('average-deal', meanOf(amounts), {
    n: won,
    // Of the won deals those that have an amount, so that anybody can divide.
    terms: [term('won-amount', toMoney(amounts.cents)), term('won', amounts.n)],
    previous: meanOf(before.amounts).value,
    records: { list: 'won-deals' },
  });
}

function cycleFigure({ cycles, won }: Tally, before: Tally): Figure {
  return toFigure('cycle-days', medianOf(cycles), {
    n: cycles.length,
    terms: [term('won', won)],
    previous: medianOf(before.cycles).value,
    records: { list: 'won-deals' },
  });
}

/** The mean to the cent: money that is multiplied by a number of deals must be a mean. */
export function meanOf({ cents, n }: MoneySum): Outcome {
  if (n === 0) return withheld('nothing');
  return n < enough.values ? withheld('too-few') : known(roundMoney(toMoney(cents) / n));
}
