import type {
  CalculatorBody,
  PerformanceBody,
  QualityBody,
  StagesBody,
} from '#core/views/pipeline-page-view.ts';
import { countDealValue } from '../calculator.ts';
import type { MetricContext } from '../context.ts';
import { countClosedDeals } from '../deals/closed-deals.ts';
import { countForecast } from '../deals/forecast.ts';
import { countNewDeals } from '../deals/new-deals.ts';
import { countOpenDeals } from '../deals/open-deals.ts';
import { passDeals } from '../deals/pass-deals.ts';
import { countPastForecasts } from '../deals/past-forecasts.ts';
import { countStages } from '../deals/stage-rows.ts';
import { velocityFigure } from '../deals/velocity.ts';
import { countWinRateMonths, countWinRateSegments } from '../deals/win-rates.ts';
import { countQuality, qualityTrend } from '../quality/count-quality.ts';

export function stagesBody(context: MetricContext): StagesBody {
  const open = countOpenDeals(context);
  const pipelineId = context.filters.pipelineId ?? busiestPipeline(context);
  const stages = pipelineId === null ? null : countStages(context, pipelineId);
  passDeals(context, { filtered: [open.add, ...(stages ? [stages.add] : [])] });
  return {
    view: 'stages',
    figures: [open.pipelineFigure(), open.weightedFigure(), open.ageFigure()],
    pipelineId,
    rows: stages?.rows() ?? [],
  };
}

/** The pipeline with the most open deals under the filters; of equal ones the first of the account. */
function busiestPipeline(context: MetricContext): string | null {
  const counts = new Map(context.stages.pipelines.map(({ id }) => [id, 0]));
  passDeals(context, {
    filtered: [
      ({ isClosed, pipelineId }) => {
        const count = counts.get(pipelineId);
        if (!isClosed && count !== undefined) counts.set(pipelineId, count + 1);
      },
    ],
  });
  const [busiest] = [...counts].sort(([, a], [, b]) => b - a);
  return busiest?.[0] ?? null;
}

export function performanceBody(context: MetricContext): PerformanceBody {
  const open = countOpenDeals(context);
  const closed = countClosedDeals(context);
  const arrivals = countNewDeals(context);
  const forecast = countForecast(context);
  const past = countPastForecasts(context);
  const months = countWinRateMonths(context);
  const segments = countWinRateSegments(context);
  const counters = [open, closed, arrivals, forecast, past, months, segments];
  passDeals(context, { filtered: counters.map(({ add }) => add) });
  return {
    view: 'performance',
    figures: [
      closed.winRateFigure(),
      closed.averageFigure(),
      closed.cycleFigure(),
      velocityFigure(open, closed),
      forecast.coverageFigure(),
      forecast.forecastFigure(),
      past.accuracyFigure(),
      arrivals.qualifiedFigure(),
      arrivals.newFigure(),
    ],
    forecasts: past.points(),
    winRates: months.trend(),
    winRateBySegment: segments.segments(),
  };
}

export function qualityBody(context: MetricContext): QualityBody {
  const quality = countQuality(context);
  passDeals(context, { filtered: [quality.add] });
  return {
    view: 'quality',
    figures: [quality.shareFigure()],
    rows: quality.rows(),
    trend: qualityTrend(context),
  };
}

export function calculatorBody(context: MetricContext): CalculatorBody {
  const calculator = countDealValue(context);
  passDeals(context, { all: [calculator.add] });
  return { view: 'calculator', calculator: calculator.view() };
}
