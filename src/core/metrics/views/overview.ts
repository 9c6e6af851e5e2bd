import type { OverviewBody } from '#core/views/pipeline-page-view.ts';
import { countAnswers } from '../answers/count-answers.ts';
import { chooseAttention } from '../attention.ts';
import type { MetricContext } from '../context.ts';
import { countClosedDeals } from '../deals/closed-deals.ts';
import { countForecast } from '../deals/forecast.ts';
import { countOpenDeals } from '../deals/open-deals.ts';
import { passDeals } from '../deals/pass-deals.ts';
import { countStuckDeals } from '../deals/stuck-deals.ts';
import { trendOf } from '../history.ts';
import { passAsks, passSignals } from '../passes.ts';
import { countQuality } from '../quality/count-quality.ts';
import { createFactReader, factsFigure } from '../signals/facts.ts';
import { shareFigure, valueFigure } from '../signals/invisible.ts';
import { slicesByKind } from '../signals/invisible-slices.ts';
import { createOpportunityReader } from '../signals/opportunities.ts';
import { countRisk } from '../signals/risk.ts';

/** What is invisible, what stands in the pipeline, and where to look first. */
export function overviewBody(context: MetricContext): OverviewBody {
  const { opportunities, facts, risk } = countSignals(context);
  const { open, openAnywhere, closed, forecast, stuck, quality } = countDeals(context, risk);
  const answers = countAnswers(context);
  passAsks(context, [answers.add]);
  const invisible = opportunities.read();
  const byKind = slicesByKind(invisible.counted);
  const coverage = forecast.coverageFigure();
  return {
    view: 'overview',
    figures: [
      valueFigure(context, invisible),
      shareFigure(context, invisible, openAnywhere),
      factsFigure(facts.emails(), context),
      open.pipelineFigure(),
      // Without a target there is nothing to cover: how often deals are won says more than an empty tile.
      coverage.missing === 'no-target' ? closed.winRateFigure() : coverage,
      answers.shareFigure(),
    ],
    attention: chooseAttention({
      byKind,
      stuck: stuck.worst(),
      ...risk.figures(),
      late: answers.late(),
      rules: quality.rows(),
    }),
    invisibleByKind: byKind,
    invisibleTrend: trendOf(context, ({ invisible: value }) => value),
  };
}

function countSignals(context: MetricContext) {
  const opportunities = createOpportunityReader();
  const facts = createFactReader();
  const risk = countRisk(context);
  passSignals(context, [opportunities.add, facts.add, risk.addSignal]);
  return { opportunities, facts, risk };
}

/** @param risk what the signals said: the deals tell who is a customer */
function countDeals(context: MetricContext, risk: ReturnType<typeof countRisk>) {
  const counters = {
    open: countOpenDeals(context),
    closed: countClosedDeals(context),
    forecast: countForecast(context),
    stuck: countStuckDeals(context),
    quality: countQuality(context),
  };
  const openAnywhere = countOpenDeals(context);
  passDeals(context, {
    filtered: Object.values(counters).map(({ add }) => add),
    anyPipeline: [openAnywhere.add],
    all: [risk.addDeal],
  });
  return { ...counters, openAnywhere };
}
