import type { Figure } from '#core/views/figure.ts';
import { known, term, toFigure, withheld, type Outcome } from '../figure.ts';
import { roundMoney } from '../money.ts';
import type { ClosedDeals } from './closed-deals.ts';
import type { OpenDeals } from './open-deals.ts';

/**
 * Pipeline velocity, in money per day: qualified open deals × win rate × average deal ÷ cycle days, the usual formula of the
 * field. Its terms are the figures of the page as they are shown, so that anybody can work it out again; it is withheld
 * where one of them is.
 */
export function velocityFigure(open: OpenDeals, closed: ClosedDeals): Figure {
  const qualified = open.qualified();
  const [rate, average, cycle] = [closed.winRate(), closed.averageDeal(), closed.cycleDays()];
  return toFigure('velocity', velocityOf(qualified, rate, average, cycle), {
    n: qualified,
    terms: [
      term('qualified', qualified),
      term('conversion', rate.value),
      term('average-deal', average.value),
      term('cycle-days', cycle.value),
    ],
  });
}

function velocityOf(qualified: number, rate: Outcome, average: Outcome, cycle: Outcome): Outcome {
  if (rate.value === null) return rate;
  if (average.value === null) return average;
  if (cycle.value === null) return cycle;
  if (cycle.value === 0) return withheld('too-few');
  return known(roundMoney((qualified * rate.value * average.value) / cycle.value));
}
