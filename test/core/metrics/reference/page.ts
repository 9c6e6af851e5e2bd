import type { PageInput } from '#core/metrics/context.ts';
import type { HistoryPoint, Snapshot } from '#core/snapshot/snapshot.ts';
import type { TrendPoint } from '#core/views/page-parts.ts';
import type { PageRequest } from '#core/views/pipeline-page-view.ts';
import { weekOf } from '#core/periods/periods.ts';
import { answerTrend, answeredFigure, waitingFigure } from './answers.ts';
import { attention } from './attention.ts';
import { calculator, costFigure } from './calculator.ts';
import * as deals from './deals.ts';
import * as forecasts from './forecasts.ts';
import * as opportunities from './opportunities.ts';
import { qualityFigure, qualityTrend, ruleRows } from './quality.ts';
import { recordPage } from './records.ts';
import { factRows, factsFigure, riskFigures, riskRows } from './signals.ts';
import { byAge, byBasis, byKind, bySegment, winRateBySegment, winRates } from './slices.ts';
import { busiest, stageRows } from './stages.ts';
import { isFiltered, toWorld, type World } from './world.ts';

/** The body of a view by the reference. */
export function referenceBody(request: PageRequest, input: PageInput): unknown {
  const world = toWorld(request.filters, input);
  switch (request.view) {
    case 'overview':
      return overview(world);
    case 'invisible':
      return {
        view: 'invisible',
        figures: [
          opportunities.valueFigure(world),
          opportunities.countFigure(world),
          opportunities.shareFigure(world),
          costFigure(world),
        ],
        byKind: byKind(world),
        byAge: byAge(world),
        bySegment: bySegment(world),
        byBasis: byBasis(world),
        trend: invisibleTrend(world),
      };
    case 'facts':
      return { view: 'facts', figures: [factsFigure(world)], rows: factRows(world) };
    case 'stages':
      return stages(world);
    case 'performance':
      return performance(world);
    case 'risk':
      return { view: 'risk', figures: riskFigures(world), rows: riskRows(world).slice(0, 50) };
    case 'quality':
      return {
        view: 'quality',
        figures: [qualityFigure(world)],
        rows: ruleRows(world),
        trend: qualityTrend(world),
      };
    case 'answers':
      return {
        view: 'answers',
        figures: [answeredFigure(world), waitingFigure(world)],
        trend: answerTrend(world),
      };
    case 'calculator':
      return { view: 'calculator', calculator: calculator(world) };
    case 'records':
      return recordPage(request.query, request.page, world);
  }
}

function overview(world: World) {
  const coverage = forecasts.coverageFigure(world);
  return {
    view: 'overview',
    figures: [
      opportunities.valueFigure(world),
      opportunities.shareFigure(world),
      factsFigure(world),
      deals.openFigure(world),
      coverage.missing === 'no-target' ? deals.winRateFigure(world) : coverage,
      answeredFigure(world),
    ],
    attention: attention(world),
    invisibleByKind: byKind(world),
    invisibleTrend: invisibleTrend(world),
  };
}

function invisibleTrend(world: World): TrendPoint[] {
  if (isFiltered(world) || world.history.length < 2) return [];
  return world.history.slice(-52).map(({ week, invisible }) => ({ at: week, value: invisible }));
}

function stages(world: World) {
  const pipelineId = world.filters.pipelineId ?? busiest(world);
  return {
    view: 'stages',
    figures: [deals.openFigure(world), deals.weightedFigure(world), deals.ageFigure(world)],
    pipelineId,
    rows: pipelineId === null ? [] : stageRows(world, pipelineId),
  };
}

function performance(world: World) {
  return {
    view: 'performance',
    figures: [
      deals.winRateFigure(world),
      deals.averageFigure(world),
      deals.cycleFigure(world),
      deals.velocityFigure(world),
      forecasts.coverageFigure(world),
      forecasts.forecastFigure(world),
      forecasts.accuracyFigure(world),
      deals.qualifiedFigure(world),
      deals.newFigure(world),
    ],
    forecasts: forecasts.pastForecasts(world),
    winRates: winRates(world),
    winRateBySegment: winRateBySegment(world),
  };
}

/** The point that is kept of a snapshot, by the same definitions. */
export function referencePoint(snapshot: Snapshot, input: PageInput): HistoryPoint {
  const world = toWorld({ period: 'this-month' }, { ...input, snapshot });
  const open = deals.openFigure(world);
  const invisible = opportunities.valueFigure(world);
  return {
    week: weekOf(snapshot.takenAt, world.zone),
    takenAt: snapshot.takenAt,
    invisible: invisible.value ?? 0,
    invisibleCount: invisible.n,
    openDeals: open.n,
    openAmount: open.value ?? 0,
    quality: snapshot.quality,
  };
}
