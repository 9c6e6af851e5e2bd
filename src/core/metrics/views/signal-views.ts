import type { AnswersBody, FactsBody, InvisibleBody, RiskBody } from '#core/views/pipeline-page-view.ts';
import { createAskReader, remember } from '../answers/ask-state.ts';
import { countAnswerWeeks } from '../answers/answer-weeks.ts';
import { countAnswers } from '../answers/count-answers.ts';
import { countDealValue } from '../calculator.ts';
import type { MetricContext } from '../context.ts';
import { countOpenDeals } from '../deals/open-deals.ts';
import { passDeals } from '../deals/pass-deals.ts';
import { trendOf } from '../history.ts';
import { passAsks, passSignals } from '../passes.ts';
import { createFactReader, factRows, factsFigure } from '../signals/facts.ts';
import { countFigure, shareFigure, valueFigure } from '../signals/invisible.ts';
import { slicesByAge, slicesByBasis, slicesByKind, slicesBySegment } from '../signals/invisible-slices.ts';
import { createOpportunityReader } from '../signals/opportunities.ts';
import { countRisk } from '../signals/risk.ts';

/** Rows of companies on the page itself; the list has all of them. */
const mostCompanies = 50;

export function invisibleBody(context: MetricContext): InvisibleBody {
  const reader = createOpportunityReader();
  passSignals(context, [reader.add]);
  const open = countOpenDeals(context);
  const calculator = countDealValue(context);
  passDeals(context, { anyPipeline: [open.add], all: [calculator.add] });
  const opportunities = reader.read();
  const { counted } = opportunities;
  return {
    view: 'invisible',
    figures: [
      valueFigure(context, opportunities),
      countFigure(context, opportunities),
      shareFigure(context, opportunities, open),
      calculator.costFigure(),
    ],
    byKind: slicesByKind(counted),
    byAge: slicesByAge(counted, context.now),
    bySegment: slicesBySegment(counted),
    byBasis: slicesByBasis(counted),
    trend: trendOf(context, ({ invisible }) => invisible),
  };
}

export function factsBody(context: MetricContext): FactsBody {
  const reader = createFactReader();
  passSignals(context, [reader.add]);
  const emails = reader.emails();
  return { view: 'facts', figures: [factsFigure(emails, context)], rows: factRows(emails, context) };
}

export function riskBody(context: MetricContext): RiskBody {
  const risk = countRisk(context);
  passSignals(context, [risk.addSignal]);
  passDeals(context, { all: [risk.addDeal] });
  const { riskCustomers, riskValue } = risk.figures();
  return {
    view: 'risk',
    figures: [riskCustomers, riskValue],
    rows: risk.rows().slice(0, mostCompanies),
  };
}

export function answersBody(context: MetricContext): AnswersBody {
  const stateOf = remember(createAskReader(context));
  const answers = countAnswers(context, stateOf);
  const weeks = countAnswerWeeks(context, stateOf);
  passAsks(context, [answers.add, weeks.add]);
  return {
    view: 'answers',
    figures: [answers.shareFigure(), answers.waitingFigure()],
    trend: weeks.trend(),
  };
}
