import { roundTo } from '#core/baselines/day-range.ts';
import type { Figure } from '#core/views/figure.ts';
import type { MetricContext } from '../context.ts';
import { known, knownOr, term, toFigure, withheld, type Outcome } from '../figure.ts';
import { valueBefore } from '../history.ts';
import { addMoney, noMoney, toMoney, worthOf } from '../money.ts';
import { benchmarks, enough } from '../thresholds.ts';
import { withoutStages, type OpenDeals } from '../deals/open-deals.ts';
import type { Opportunities, Opportunity } from './opportunities.ts';

export const expectedOf = ({ lead }: Opportunity): number | null => lead.estimate?.expected ?? null;

/** What the invisible opportunities are worth together, as it stands now. */
export function invisibleTotal({ counted }: Pick<Opportunities, 'counted'>) {
  const sum = noMoney();
  for (const opportunity of counted) addMoney(sum, expectedOf(opportunity));
  const count = counted.length;
  return { count, valued: sum.n, expected: toMoney(sum.cents), worth: worthOf(sum, count) };
}

export function valueFigure(context: MetricContext, opportunities: Opportunities): Figure {
  const { count, valued, expected, worth } = invisibleTotal(opportunities);
  return toFigure('invisible-value', knownOr(worth, 'nothing'), {
    n: count,
    terms: [
      term('sum-expected', expected),
      term('opportunities', count),
      term('without-value', count - valued),
      term('repeats', opportunities.repeats),
      term('to-review', opportunities.toReview),
    ],
    previous: valueBefore(context, ({ invisible }) => invisible),
    records: { list: 'invisible' },
  });
}

export function countFigure(context: MetricContext, opportunities: Opportunities): Figure {
  const { counted, repeats, toReview } = opportunities;
  return toFigure('invisible-count', known(counted.length), {
    n: counted.length,
    terms: [term('opportunities', counted.length), term('repeats', repeats), term('to-review', toReview)],
    previous: valueBefore(context, ({ invisibleCount }) => invisibleCount),
    records: { list: 'invisible' },
  });
}

/** @param open of all pipelines, because an opportunity without a deal is in none */
export function shareFigure(context: MetricContext, opportunities: Opportunities, open: OpenDeals): Figure {
  const { expected, valued } = invisibleTotal(opportunities);
  const weighted = open.weighted();
  const n = valued + weighted.n;
  return toFigure('invisible-share', withoutStages(context) ?? shareOfWhole(expected, weighted.value, n), {
    n,
    terms: [term('invisible', expected), term('weighted', weighted.value)],
    benchmark: benchmarks.invisibleShare,
    records: { list: 'invisible' },
  });
}

function shareOfWhole(invisible: number, weighted: number, n: number): Outcome {
  const whole = invisible + weighted;
  if (whole <= 0) return withheld('nothing');
  return n < enough.share ? withheld('too-few') : known(roundTo(invisible / whole, 4));
}
