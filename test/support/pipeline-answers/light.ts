import type { Figure } from '#core/views/figure.ts';
import type { PageBody, PageRequest } from '#core/views/pipeline-page-view.ts';
import type { Answers } from '../stubbed-functions.ts';
import { otherAnswers } from './others.ts';
import { answer, figure, options, slice } from './parts.ts';

const tooFew = (n: number): Partial<Figure> => ({ missing: 'too-few', n });

const invisible = figure(
  'invisible-value',
  10_000,
  { 'sum-expected': 10_000, opportunities: 2 },
  { n: 2, records: { list: 'invisible' } },
);
const count = figure('invisible-count', 2, { opportunities: 2 }, { n: 2, records: { list: 'invisible' } });
const share = figure(
  'invisible-share',
  null,
  { invisible: 10_000, weighted: 31_000 },
  { ...tooFew(5), benchmark: 0.15 },
);
const facts = figure(
  'facts-missing-share',
  null,
  { 'facts-missing': 3, 'facts-stated': 4 },
  { ...tooFew(4), benchmark: 0.79 },
);
const answered = figure(
  'answered-share',
  null,
  { 'answered-in-time': 1, asked: 2, 'deadline-hours': 24 },
  tooFew(2),
);
const coverage = figure('coverage', null, {}, { missing: 'no-target', n: 3 });
const forecast = figure('forecast', 0, { 'won-so-far': 0, weighted: 0 });
const byKind = [
  slice('pricing', 1, 5000, { list: 'invisible', kind: 'pricing' }),
  slice('evaluation', 1, 5000, { list: 'invisible', kind: 'evaluation' }),
];

const bodies: Readonly<Record<PageRequest['view'], PageBody>> = {
  overview: {
    view: 'overview',
    figures: [invisible, share, facts, answered, coverage, forecast],
    attention: [
      {
        kind: 'largest-kind',
        signalKind: 'pricing',
        count: 1,
        value: 5000,
        records: { list: 'invisible', kind: 'pricing' },
      },
    ],
    invisibleByKind: byKind,
    invisibleTrend: [],
  },
  invisible: {
    view: 'invisible',
    figures: [invisible, count, share],
    byKind,
    byAge: [slice('0-7', 2, 10_000, { list: 'invisible', age: '0-7' })],
    bySegment: [{ by: 'industry', slices: [slice('unknown', 2, 10_000, { list: 'invisible' })] }],
    byBasis: [slice('assumption', 2, 10_000, { list: 'invisible', basis: 'assumption' })],
    trend: [],
  },
  facts: {
    view: 'facts',
    figures: [facts],
    rows: [
      {
        field: 'amount',
        stated: 4,
        entered: 1,
        missing: 3,
        different: 0,
        records: { list: 'facts-missing', fact: 'amount' },
      },
    ],
  },
  stages: { view: 'stages', figures: [figure('open-pipeline', null)], pipelineId: null, rows: [] },
  performance: {
    view: 'performance',
    figures: [
      figure('new-deals', 3, { created: 3 }),
      figure('win-rate', null, { won: 4, closed: 12 }, tooFew(12)),
      figure('average-deal', null, { 'won-amount': 31_000, won: 4 }, tooFew(4)),
      forecast,
      figure('forecast-accuracy', null, {}, { missing: 'no-history', n: 0 }),
    ],
    forecasts: [],
    winRates: [],
    winRateBySegment: [],
  },
  risk: { view: 'risk', figures: [figure('risk-customers', 0, { customers: 0 })], rows: [] },
  quality: { view: 'quality', figures: [figure('quality-share', null, {}, tooFew(3))], rows: [], trend: [] },
  answers: {
    view: 'answers',
    figures: [answered, figure('waiting-count', 0, { 'still-open': 0 })],
    trend: [],
  },
  calculator: {
    view: 'calculator',
    calculator: {
      leadsPerWeek: { value: 1, source: 'setting', n: null },
      conversion: { value: 0.1, source: 'report', n: null },
      dealValue: { value: 50_000, source: 'report', n: null },
      lifetimeValue: { value: 50_000, source: 'report', n: null },
      referralShare: { value: 0, source: 'setting', n: null },
      expansionShare: { value: 0, source: 'setting', n: null },
      report: { leadsPerYear: 52, conversion: 0.1, value: 50_000, cost: 260_000, statedCost: 250_000 },
    },
  },
  records: { view: 'records', query: { list: 'lost-deals' }, total: 0, sum: null, rows: [], page: 0 },
};

/** A new account: few deals, two conversations. */
export const answers: Answers = {
  ...otherAnswers,
  'pipeline-page': (request: PageRequest) =>
    answer(bodies[request.view], {
      options: { ...options, pipelines: options.pipelines.slice(0, 1), teams: [] },
    }),
};
