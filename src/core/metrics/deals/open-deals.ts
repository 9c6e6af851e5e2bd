import { dayMs } from '#core/baselines/day-range.ts';
import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';
import type { Figure } from '#core/views/figure.ts';
import type { MetricContext } from '../context.ts';
import { knownOr, medianOf, term, toFigure, withheld } from '../figure.ts';
import { valueBefore } from '../history.ts';
import { addMoney, noMoney, roundMoney, toMoney, worthOf, type MoneySum } from '../money.ts';

/** Open deals as they stand now; the period has no part in it. */
interface OpenTally {
  count: number;
  /** In a qualified stage. */
  qualified: number;
  /** Days since creation. */
  readonly ages: number[];
  readonly amounts: MoneySum;
  readonly weights: MoneySum;
}

export interface OpenDeals {
  readonly add: (deal: SnapshotDeal) => void;
  /** Sum of amount × probability of the stage, and how many deals are in it. */
  readonly weighted: () => { readonly value: number; readonly n: number };
  readonly qualified: () => number;
  readonly pipelineFigure: () => Figure;
  readonly weightedFigure: () => Figure;
  readonly ageFigure: () => Figure;
}

export function countOpenDeals(context: MetricContext): OpenDeals {
  const tally: OpenTally = { count: 0, qualified: 0, ages: [], amounts: noMoney(), weights: noMoney() };
  return {
    add(deal) {
      if (!deal.isClosed) addTo(tally, deal, context);
    },
    weighted: () => ({ value: toMoney(tally.weights.cents), n: tally.weights.n }),
    qualified: () => tally.qualified,
    pipelineFigure: () => pipelineFigure(tally, context),
    weightedFigure: () => weightedFigure(tally, context),
    ageFigure: () => ageFigure(tally),
  };
}

function addTo(tally: OpenTally, deal: SnapshotDeal, context: MetricContext): void {
  tally.count += 1;
  tally.ages.push(Math.max(0, context.now - deal.createdAt) / dayMs);
  addMoney(tally.amounts, deal.amount);
  addMoney(tally.weights, weightedAmount(deal, context));
  if (context.stages.find(deal.pipelineId, deal.stageId)?.isQualified) tally.qualified += 1;
}

const records = { list: 'open-deals' } as const;

function pipelineFigure({ amounts, count }: OpenTally, context: MetricContext): Figure {
  return toFigure('open-pipeline', knownOr(worthOf(amounts, count), 'nothing'), {
    n: count,
    terms: [term('open-deals', count), term('without-value', count - amounts.n)],
    previous: valueBefore(context, ({ openAmount }) => openAmount),
    records,
  });
}

function weightedFigure({ amounts, weights, count }: OpenTally, context: MetricContext): Figure {
  const outcome = withoutStages(context) ?? knownOr(worthOf(weights, count), 'nothing');
  return toFigure('weighted-pipeline', outcome, {
    n: count,
    terms: [
      term('weighted', toMoney(weights.cents)),
      term('open-amount', toMoney(amounts.cents)),
      term('open-deals', count),
      term('without-value', count - weights.n),
    ],
    records,
  });
}

function ageFigure({ ages, count }: OpenTally): Figure {
  return toFigure('deal-age', medianOf(ages), { n: count, terms: [term('open-deals', count)], records });
}

/** Amount × probability of the deal's stage, to the cent; null where one of them is unknown. */
export function weightedAmount(deal: SnapshotDeal, { stages }: Pick<MetricContext, 'stages'>): number | null {
  const stage = stages.find(deal.pipelineId, deal.stageId);
  return deal.amount === null || !stage ? null : roundMoney(deal.amount * stage.probability);
}

/** Without the account's pipelines nothing can be weighted: then why a figure is withheld, else null. */
export function withoutStages({ baselines }: Pick<MetricContext, 'baselines'>) {
  return baselines === null ? withheld('no-history') : null;
}
