import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';
import type { Figure } from '#core/views/figure.ts';
import type { ForecastPoint } from '#core/views/page-parts.ts';
import type { Period } from '#core/periods/period.ts';
import { quartersBefore } from '#core/periods/periods.ts';
import { openDeals } from './deals.ts';
import { figure, type Result } from './figures.ts';
import {
  calendarOf,
  dealsOf,
  findStage,
  quarterOf,
  round,
  total,
  weightedAmount,
  within,
  wonIn,
  type World,
} from './world.ts';

export const dueDeals = (world: World) =>
  openDeals(world).filter(({ closeAt }) => within(closeAt, quarterOf(world)));

const wonSoFar = (world: World) => wonIn(dealsOf(world), quarterOf(world), world.now);

export function forecastFigure(world: World): Figure {
  const due = dueDeals(world);
  const won = wonSoFar(world);
  const weights = due.map((deal) => weightedAmount(deal, world));
  let result: Result = total([...won.map(({ amount }) => amount), ...weights]);
  if (due.length + won.length === 0) result = 'nothing';
  if (world.baselines === null) result = 'no-history';
  return figure('forecast', result, {
    n: due.length,
    terms: {
      'won-so-far': total(won.map(({ amount }) => amount)),
      weighted: total(weights),
      'without-value': weights.filter((weight) => weight === null).length,
    },
    records: { list: 'forecast-deals' },
  });
}

export function coverageFigure(world: World): Figure {
  const { teamId } = world.filters;
  const { quarterlyTarget, quarterlyTargetByTeam } = world.settings.management.targets;
  const own = teamId === undefined ? quarterlyTarget : (quarterlyTargetByTeam[teamId] ?? null);
  const target = Object.keys(world.filters).some((name) => name !== 'period' && name !== 'teamId')
    ? null
    : own;
  const amounts = dueDeals(world).map(({ amount }) => amount);
  const won = total(wonSoFar(world).map(({ amount }) => amount));
  let result: Result = 'no-target';
  if (target !== null) result = target > won ? round(total(amounts) / (target - won), 4) : 'nothing';
  return figure('coverage', result, {
    n: amounts.length,
    terms: {
      'due-this-period': total(amounts),
      target,
      'won-so-far': won,
      'without-value': amounts.filter((amount) => amount === null).length,
    },
    records: { list: 'forecast-deals' },
  });
}

function asOf<Value>(
  changes: readonly { readonly value: Value; readonly at: number }[],
  present: Value,
  at: number,
) {
  if (changes.length === 0) return present;
  return changes.filter((change) => change.at <= at).at(-1)?.value ?? null;
}

function forecastOf(deal: SnapshotDeal, quarter: Period, world: World): number | null {
  const { from } = quarter;
  const stageId = deal.stages.filter(({ at }) => at <= from).at(-1)?.stageId;
  const stage = stageId === undefined ? undefined : findStage(deal.pipelineId, stageId, world);
  const due = asOf(deal.closeDates, deal.closeAt, from);
  const amount = asOf(deal.amounts, deal.amount, from);
  if (deal.createdAt > from || !stage || stage.place === null || amount === null) return null;
  return within(due, quarter) ? round(amount * stage.probability, 2) : null;
}

function allForecasts(world: World): ForecastPoint[] {
  return quartersBefore(world.now, calendarOf(world), 6).map((period) => {
    const won = wonIn(dealsOf(world), period, world.now);
    return {
      period,
      forecast: total(dealsOf(world).map((deal) => forecastOf(deal, period, world))),
      actual: total(won.map(({ amount }) => amount)),
      deals: won.length,
    };
  });
}

export function pastForecasts(world: World): ForecastPoint[] {
  const all = allForecasts(world);
  const first = all.findIndex(({ deals, forecast }) => deals > 0 || forecast > 0);
  return world.baselines === null || first === -1 ? [] : all.slice(first);
}

export function accuracyFigure(world: World): Figure {
  const telling = allForecasts(world).filter(({ deals, actual }) => deals >= 5 && actual > 0);
  const errors = telling.map(({ forecast, actual }) => Math.abs(forecast - actual) / actual);
  const mean = errors.length === 0 ? null : round(errors.reduce((a, b) => a + b, 0) / errors.length, 4);
  let result: Result = 'nothing';
  if (mean !== null) result = errors.length < 2 ? 'too-few' : round(mean > 1 ? 0 : 1 - mean, 4);
  return figure('forecast-accuracy', world.baselines === null ? 'no-history' : result, {
    n: telling.map(({ deals }) => deals).reduce((a, b) => a + b, 0),
    terms: { forecasts: telling.length, 'mean-error': mean },
  });
}
