import type { PageInput } from '#core/metrics/context.ts';
import { computePage } from '#core/metrics/compute-page.ts';
import type { Figure, MetricId } from '#core/views/figure.ts';
import type { PageFilters } from '#core/views/page-filters.ts';
import type { PageBody, PageRequest, PageViewId, RecordsBody } from '#core/views/pipeline-page-view.ts';
import type { RecordQuery } from '#core/views/record-query.ts';
import { anInput, type Account } from './records.ts';

export const thisQuarter: PageFilters = { period: 'this-quarter' };

type View = Exclude<PageViewId, 'records'>;
type Body<Id extends View> = Extract<PageBody, { view: Id }>;

export const views = [
  'overview',
  'invisible',
  'facts',
  'stages',
  'performance',
  'risk',
  'quality',
  'answers',
  'calculator',
] as const satisfies readonly View[];

export function computeBody<Id extends View>(view: Id, filters: PageFilters, input: PageInput): Body<Id> {
  const request = { view, filters } as PageRequest;
  return computePage(request, input).body as Body<Id>;
}

export function computeList(
  query: RecordQuery,
  filters: PageFilters,
  input: PageInput,
  page = 0,
): RecordsBody {
  return computePage({ view: 'records', filters, query, page }, input).body as RecordsBody;
}

/** The figures of every view. */
export function computeFigures(filters: PageFilters, input: PageInput): Figure[] {
  return views.flatMap((view) => {
    const body = computeBody(view, filters, input);
    return 'figures' in body ? [...body.figures] : [];
  });
}

export function bodyOf<Id extends View>(view: Id, account: Account, filters = thisQuarter): Body<Id> {
  return computeBody(view, filters, anInput(account));
}

const viewByMetric: Readonly<Record<MetricId, Exclude<View, 'calculator'>>> = {
  'invisible-value': 'invisible',
  'invisible-count': 'invisible',
  'invisible-share': 'invisible',
  'facts-missing-share': 'facts',
  'missed-lead-cost': 'invisible',
  'open-pipeline': 'stages',
  'weighted-pipeline': 'stages',
  coverage: 'performance',
  'new-deals': 'performance',
  'qualified-leads': 'performance',
  'win-rate': 'performance',
  'average-deal': 'performance',
  'cycle-days': 'performance',
  'deal-age': 'stages',
  velocity: 'performance',
  forecast: 'performance',
  'forecast-accuracy': 'performance',
  'answered-share': 'answers',
  'waiting-count': 'answers',
  'risk-customers': 'risk',
  'risk-value': 'risk',
  'quality-share': 'quality',
};

export function figureOf(id: MetricId, account: Account, filters: PageFilters = thisQuarter): Figure {
  const figure = bodyOf(viewByMetric[id], account, filters).figures.find((each) => each.id === id);
  if (!figure) throw new Error(`no figure ${id}`);
  return figure;
}

/** The figure's value, or why it has none. */
export function valueOf(id: MetricId, account: Account, filters: PageFilters = thisQuarter) {
  const { value, missing } = figureOf(id, account, filters);
  return value ?? missing;
}

export function termsOf({ terms }: Figure): Record<string, number | null> {
  return Object.fromEntries(terms.map(({ id, value }) => [id, value]));
}

export function listOf(query: RecordQuery, account: Account, filters = thisQuarter, page = 0): RecordsBody {
  return computeList(query, filters, anInput(account), page);
}
