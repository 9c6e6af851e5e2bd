import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';
import type { Figure } from '#core/views/figure.ts';
import type { Period } from '#core/periods/period.ts';
import { figure, middle, numberOf, share, type Result } from './figures.ts';
import {
  closedAt,
  closedIn,
  day,
  dealsOf,
  findStage,
  isFiltered,
  pointBefore,
  round,
  total,
  totalOrNull,
  weightedAmount,
  within,
  wonIn,
  type World,
} from './world.ts';

export const openDeals = (world: World) => dealsOf(world).filter(({ isClosed }) => !isClosed);

export function openFigure(world: World): Figure {
  const amounts = openDeals(world).map(({ amount }) => amount);
  const before = isFiltered(world) ? undefined : pointBefore(world, world.previous.to);
  return figure('open-pipeline', totalOrNull(amounts) ?? 'nothing', {
    n: amounts.length,
    terms: {
      'open-deals': amounts.length,
      'without-value': amounts.filter((amount) => amount === null).length,
    },
    previous: before?.openAmount ?? null,
    records: { list: 'open-deals' },
  });
}

export function weightedFigure(world: World): Figure {
  const open = openDeals(world);
  const weights = open.map((deal) => weightedAmount(deal, world));
  const result = world.baselines === null ? 'no-history' : (totalOrNull(weights) ?? 'nothing');
  return figure('weighted-pipeline', result, {
    n: open.length,
    terms: {
      weighted: total(weights),
      'open-amount': total(open.map(({ amount }) => amount)),
      'open-deals': open.length,
      'without-value': weights.filter((weight) => weight === null).length,
    },
    records: { list: 'open-deals' },
  });
}

export function ageFigure(world: World): Figure {
  const open = openDeals(world);
  const ages = open.map(({ createdAt }) => Math.max(0, (world.now - createdAt) / day));
  const records = { list: 'open-deals' } as const;
  return figure('deal-age', middle(ages), { n: open.length, terms: { 'open-deals': open.length }, records });
}

const wonOf = (world: World, period: Period) => wonIn(dealsOf(world), period, world.now);
const closedOf = (world: World, period: Period) => closedIn(dealsOf(world), period, world.now);

const winRate = (world: World, period: Period) =>
  share(wonOf(world, period).length, closedOf(world, period).length);

function average(deals: readonly SnapshotDeal[]): Result {
  const priced = deals.map(({ amount }) => amount).filter((amount) => amount !== null);
  if (priced.length === 0) return 'nothing';
  return priced.length < 5 ? 'too-few' : round(total(priced) / priced.length, 2);
}

const cycles = (world: World, period: Period) =>
  wonOf(world, period)
    .map((deal) => ((closedAt(deal, world.now) as number) - deal.createdAt) / day)
    .filter((days) => days >= 0);

export function winRateFigure(world: World): Figure {
  const closed = closedOf(world, world.period).length;
  return figure('win-rate', winRate(world, world.period), {
    n: closed,
    terms: { won: wonOf(world, world.period).length, closed },
    previous: numberOf(winRate(world, world.previous)),
    records: { list: 'closed-deals' },
  });
}

export function averageFigure(world: World): Figure {
  const won = wonOf(world, world.period);
  return figure('average-deal', average(won), {
    n: won.length,
    terms: {
      'won-amount': total(won.map(({ amount }) => amount)),
      won: won.filter(({ amount }) => amount !== null).length,
    },
    previous: numberOf(average(wonOf(world, world.previous))),
    records: { list: 'won-deals' },
  });
}

export function cycleFigure(world: World): Figure {
  return figure('cycle-days', middle(cycles(world, world.period)), {
    n: cycles(world, world.period).length,
    terms: { won: wonOf(world, world.period).length },
    previous: numberOf(middle(cycles(world, world.previous))),
    records: { list: 'won-deals' },
  });
}

export function isQualifiedStage(deal: SnapshotDeal, stageId: string, world: World): boolean {
  const stage = findStage(deal.pipelineId, stageId, world);
  if (!stage) return false;
  return stage.role === null ? stage.probability >= 1 : stage.role !== 'prospecting';
}

export function qualifiedAt(deal: SnapshotDeal, world: World): number | null {
  const lasting = deal.stages.filter(({ at }, index) => {
    const next = deal.stages[index + 1];
    return !next || next.at - at >= 60 * 60 * 1000;
  });
  return lasting.find(({ stageId }) => isQualifiedStage(deal, stageId, world))?.at ?? null;
}

export function qualifiedFigure(world: World): Figure {
  const count = (period: Period) =>
    dealsOf(world).filter((deal) => within(qualifiedAt(deal, world), period)).length;
  const n = count(world.period);
  const records = { list: 'qualified-deals' } as const;
  return figure('qualified-leads', n, {
    n,
    terms: { qualified: n },
    previous: count(world.previous),
    records,
  });
}

export function newFigure(world: World): Figure {
  const count = (period: Period) =>
    dealsOf(world).filter(({ createdAt }) => within(createdAt, period)).length;
  const n = count(world.period);
  return figure('new-deals', n, { n, terms: { created: n }, previous: count(world.previous) });
}

export function velocityFigure(world: World): Figure {
  const qualified = openDeals(world).filter((deal) => isQualifiedStage(deal, deal.stageId, world)).length;
  const rate = winRate(world, world.period);
  const mean = average(wonOf(world, world.period));
  const cycle = middle(cycles(world, world.period));
  return figure('velocity', velocity(qualified, rate, mean, cycle), {
    n: qualified,
    terms: {
      qualified,
      conversion: numberOf(rate),
      'average-deal': numberOf(mean),
      'cycle-days': numberOf(cycle),
    },
  });
}

function velocity(qualified: number, rate: Result, mean: Result, cycle: Result): Result {
  if (typeof rate !== 'number') return rate;
  if (typeof mean !== 'number') return mean;
  if (typeof cycle !== 'number') return cycle;
  return cycle === 0 ? 'too-few' : round((qualified * rate * mean) / cycle, 2);
}
