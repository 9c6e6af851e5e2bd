import type { PageBody, PageRequest, PipelinePageView } from '#core/views/pipeline-page-view.ts';
import { createContext, type MetricContext, type PageInput } from './context.ts';
import { readOptions } from './options.ts';
import { recordsBody } from './records/records-body.ts';
import { calculatorBody, performanceBody, qualityBody, stagesBody } from './views/deal-views.ts';
import { overviewBody } from './views/overview.ts';
import { answersBody, factsBody, invisibleBody, riskBody } from './views/signal-views.ts';

export type { PageInput } from './context.ts';

/** A view without what only a reader of the CRM knows: names and quotes are null. */
export type ComputedPage = Omit<PipelinePageView, 'takenAt' | 'isStale'>;

/**
 * A view of the pipeline page. Every figure is defined in docs/metrics.md; none is NaN or infinite, and what rests on too
 * little says so instead of a value. The order of the records does not matter.
 *
 * @param request a page beyond the end of a list gives its last one
 * @throws RangeError where an instant lies outside of what a date can be
 */
export function computePage(request: PageRequest, input: PageInput): ComputedPage {
  const context = createContext(request.filters, input);
  return {
    currency: input.snapshot.currency,
    timeZone: context.calendar.timeZone,
    period: context.period,
    previous: context.previous,
    options: readOptions(context),
    leftOut: countLeftOut(context),
    body: bodyOf(request, context),
  };
}

function bodyOf(request: PageRequest, context: MetricContext): PageBody {
  switch (request.view) {
    case 'overview':
      return overviewBody(context);
    case 'invisible':
      return invisibleBody(context);
    case 'facts':
      return factsBody(context);
    case 'stages':
      return stagesBody(context);
    case 'performance':
      return performanceBody(context);
    case 'risk':
      return riskBody(context);
    case 'quality':
      return qualityBody(context);
    case 'answers':
      return answersBody(context);
    case 'calculator':
      return calculatorBody(context);
    case 'records':
      return recordsBody(request.query, request.page, context);
  }
}

/** Deals whose amount nobody can express in the account's currency. */
function countLeftOut({ snapshot, accepts }: MetricContext): number {
  let leftOut = 0;
  for (const deal of snapshot.deals) if (deal.lacksRate === true && accepts.deal(deal)) leftOut += 1;
  return leftOut;
}
