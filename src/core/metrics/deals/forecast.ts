import { roundTo } from '#core/baselines/day-range.ts';
import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';
import type { Figure } from '#core/views/figure.ts';
import type { MetricContext } from '../context.ts';
import { known, term, toFigure, withheld, type Outcome } from '../figure.ts';
import { isWithin } from '../filters.ts';
import { addMoney, noMoney, toMoney, type MoneySum } from '../money.ts';
import { closedAtOf, isWon } from './closed-at.ts';
import { withoutStages, weightedAmount } from './open-deals.ts';

/** An open deal whose close date lies in the present fiscal quarter. */
export function isDue(deal: SnapshotDeal, { quarter }: Pick<MetricContext, 'quarter'>): boolean {
  return !deal.isClosed && deal.closeAt !== null && isWithin(deal.closeAt, quarter);
}

/** The present fiscal quarter, whatever period is chosen: what is won, and what is due. */
interface QuarterTally {
  won: number;
  due: number;
  readonly wonAmounts: MoneySum;
  readonly dueAmounts: MoneySum;
  readonly weights: MoneySum;
}

export function countForecast(context: MetricContext) {
  const { quarter, now } = context;
  const amounts = { wonAmounts: noMoney(), dueAmounts: noMoney(), weights: noMoney() };
  const tally: QuarterTally = { won: 0, due: 0, ...amounts };
  return {
    add(deal: SnapshotDeal): void {
      const at = isWon(deal) ? closedAtOf(deal, now) : null;
      if (at !== null && isWithin(at, quarter)) {
        tally.won += 1;
        addMoney(tally.wonAmounts, deal.amount);
      }
      if (!isDue(deal, context)) return;
      tally.due += 1;
      addMoney(tally.dueAmounts, deal.amount);
      addMoney(tally.weights, weightedAmount(deal, context));
    },
    forecastFigure: () => forecastFigure(tally, context),
    coverageFigure: () => coverageFigure(tally, context),
  };
}

const records = { list: 'forecast-deals' } as const;

function forecastFigure({ won, due, wonAmounts, weights }: QuarterTally, context: MetricContext): Figure {
  const forecast = known(toMoney(wonAmounts.cents + weights.cents));
  return toFigure('forecast', withoutStages(context) ?? (won + due === 0 ? withheld('nothing') : forecast), {
    n: due,
    terms: [
      term('won-so-far', toMoney(wonAmounts.cents)),
      term('weighted', toMoney(weights.cents)),
      term('without-value', due - weights.n),
    ],
    records,
  });
}

function coverageFigure({ due, wonAmounts, dueAmounts }: QuarterTally, context: MetricContext): Figure {
  const target = targetOf(context);
  const wonSoFar = toMoney(wonAmounts.cents);
  const dueAmount = toMoney(dueAmounts.cents);
  return toFigure('coverage', coverageOf(dueAmount, target, wonSoFar), {
    n: due,
    terms: [
      term('due-this-period', dueAmount),
      term('target', target),
      term('won-so-far', wonSoFar),
      term('without-value', due - dueAmounts.n),
    ],
    records,
  });
}

/** What is due ÷ what is still wanted; nothing is wanted any more where the target is reached. */
function coverageOf(due: number, target: number | null, wonSoFar: number): Outcome {
  if (target === null) return withheld('no-target');
  const wanted = target - wonSoFar;
  return wanted > 0 ? known(roundTo(due / wanted, 4)) : withheld('nothing');
}

/**
 * The quarter's target of the account, or of the filtered team. Null under any other filter: nobody has set a target for a
 * pipeline or a segment, and the account's would make the coverage look small.
 */
export function targetOf({
  filters: { pipelineId, teamId, industry, source, size },
  settings,
}: Pick<MetricContext, 'filters' | 'settings'>): number | null {
  const { quarterlyTarget, quarterlyTargetByTeam } = settings.management.targets;
  if ([pipelineId, industry, source, size].some((filter) => filter !== undefined)) return null;
  return teamId === undefined ? quarterlyTarget : (quarterlyTargetByTeam[teamId] ?? null);
}
