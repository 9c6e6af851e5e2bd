import type { PageBody, PageRequest } from '#core/views/pipeline-page-view.ts';
import { figure, months, slice, weeks } from './parts.ts';
import { records } from './records.ts';

const invisible = figure(
  'invisible-value',
  412_000,
  { 'sum-expected': 412_000, opportunities: 37, 'without-value': 4, repeats: 6, 'to-review': 11 },
  { n: 37, previous: 368_000, records: { list: 'invisible' } },
);
const count = figure(
  'invisible-count',
  37,
  { opportunities: 37 },
  { n: 37, previous: 41, records: { list: 'invisible' } },
);
const share = figure(
  'invisible-share',
  0.151,
  { invisible: 412_000, weighted: 2_316_000 },
  { n: 133, previous: 0.138, benchmark: 0.15 },
);
const facts = figure(
  'facts-missing-share',
  0.62,
  { 'facts-missing': 118, 'facts-stated': 190 },
  { n: 190, previous: 0.68, benchmark: 0.79, records: { list: 'facts-missing' } },
);
const answered = figure(
  'answered-share',
  0.83,
  { 'answered-in-time': 96, asked: 121, 'still-open': 5, 'deadline-hours': 24 },
  { n: 116, previous: 0.71 },
);
const waiting = figure(
  'waiting-count',
  9,
  { 'still-open': 9 },
  { n: 9, previous: 14, records: { list: 'waiting' } },
);
const coverage = figure(
  'coverage',
  2.41,
  { 'due-this-period': 2_316_000, target: 1_400_000, 'won-so-far': 439_000 },
  { n: 96 },
);
const forecast = figure(
  'forecast',
  884_000,
  { 'won-so-far': 439_000, weighted: 445_000 },
  { previous: 791_000, records: { list: 'forecast-deals' } },
);

const kinds = [
  ['pricing', 12, 148_000],
  ['seat-expansion', 8, 96_400],
  ['new-need', 6, 71_000],
  ['evaluation', 4, 42_300],
  ['renewal', 3, 31_000],
  ['tier-upgrade', 2, 14_300],
  ['cross-sell', 1, 9_000],
  ['referral', 1, null],
] as const;
const byKind = kinds.map(([kind, n, value]) => slice(kind, n, value, { list: 'invisible', kind }));
const trend = weeks([288e3, 301e3, 295e3, 322e3, 340e3, 336e3, 351e3, 368e3, 390e3, 384e3, 401e3, 412e3]);

const by = (
  dimension: 'team' | 'industry' | 'source' | 'size',
  rows: readonly (readonly [string, number, number | null])[],
) => ({
  by: dimension,
  slices: rows.map(([key, n, value]) =>
    slice(key, n, value, { list: 'invisible', segment: { by: dimension, key } }),
  ),
});

const closed = (
  dimension: 'industry' | 'source' | 'size',
  rows: readonly (readonly [string, number, number | null])[],
) => ({
  by: dimension,
  slices: rows.map(([key, n, value]) =>
    slice(key, n, value, { list: 'closed-deals', segment: { by: dimension, key } }),
  ),
});

const stages = [
  ['discovery', 0.2, 34, 512_000, 4, 11, 38, 9, 0.62],
  ['demo', 0.4, 22, 431_000, 3, 8, 24, 8, 0.71],
  ['proposal', 0.6, 19, 618_000, 11, 21, 61, 14, 0.54],
  ['negotiation', 0.8, 14, 502_000, 2, 9, 33, 10, 0.82],
  ['contract', 0.9, 7, 253_000, null, null, null, null, null],
] as const;

const quarters = [
  ['2025-03-31T22:00:00Z', '2025-06-30T22:00:00Z', 610_000, 548_000],
  ['2025-06-30T22:00:00Z', '2025-09-30T22:00:00Z', 580_000, 633_000],
  ['2025-09-30T22:00:00Z', '2025-12-31T23:00:00Z', 720_000, 695_000],
  ['2025-12-31T23:00:00Z', '2026-03-31T22:00:00Z', 690_000, 742_000],
  ['2026-03-31T22:00:00Z', '2026-06-30T22:00:00Z', 770_000, 701_000],
  ['2026-06-30T22:00:00Z', '2026-09-30T22:00:00Z', 815_000, 791_000],
] as const;

const factRows = [
  ['amount', 41, 14, 22, 5],
  ['date', 52, 16, 33, 3],
  ['quantity', 18, 2, 15, 1],
  ['jobTitle', 37, 19, 16, 2],
  ['phone', 29, 12, 17, 0],
  ['company', 13, 8, 5, 0],
] as const;

const rules = [
  ['deal-no-next-activity', 'deal', 41, 52],
  ['deal-close-date-past', 'deal', 28, 25],
  ['contact-phone-missing', 'contact', 312, 330],
  ['deal-single-contact-late-stage', 'deal', 19, 19],
  ['company-industry-missing', 'company', 64, null],
  ['deal-amount-missing', 'deal', 17, 23],
] as const;

const bodies: {
  readonly [View in Exclude<PageRequest['view'], 'records'>]: Extract<PageBody, { view: View }>;
} = {
  overview: {
    view: 'overview',
    figures: [invisible, share, facts, answered, coverage, forecast],
    attention: [
      {
        kind: 'largest-kind',
        signalKind: 'pricing',
        count: 12,
        value: 148_000,
        records: { list: 'invisible', kind: 'pricing' },
      },
      {
        kind: 'stuck-stage',
        stageId: 'proposal',
        pipelineId: 'default',
        count: 11,
        amount: 348_000,
        records: { list: 'stuck-deals', stageId: 'proposal' },
      },
      { kind: 'waiting', count: 9, records: { list: 'waiting' } },
    ],
    invisibleByKind: byKind,
    invisibleTrend: trend,
  },
  invisible: {
    view: 'invisible',
    figures: [invisible, count, share],
    byKind,
    byAge: (['0-7', '8-30', '31-90', '91+'] as const).map((age, index) =>
      slice(age, [9, 14, 10, 4][index]!, [98e3, 161e3, 117e3, 36e3][index]!, { list: 'invisible', age }),
    ),
    bySegment: [
      by('team', [
        ['11', 22, 251_000],
        ['12', 12, 140_000],
        ['unknown', 3, 21_000],
      ]),
      by('industry', [
        ['COMPUTER_SOFTWARE', 14, 172_000],
        ['FINANCIAL_SERVICES', 11, 131_000],
        ['INSURANCE', 7, 70_000],
        ['unknown', 5, 39_000],
      ]),
      by('source', [
        ['ORGANIC_SEARCH', 13, 141_000],
        ['REFERRALS', 9, 118_000],
        ['OFFLINE', 8, 84_000],
        ['unknown', 7, 69_000],
      ]),
      by('size', [
        ['51-200', 15, 170_000],
        ['201-1000', 12, 161_000],
        ['11-50', 6, 44_000],
        ['unknown', 4, 37_000],
      ]),
    ],
    byBasis: (['stated', 'unit-price', 'pipeline-median', 'none'] as const).map((basis, index) =>
      slice(basis, [11, 9, 13, 4][index]!, [171e3, 104e3, 137e3, null][index]!, { list: 'invisible', basis }),
    ),
    trend,
  },
  facts: {
    view: 'facts',
    figures: [facts],
    rows: factRows.map(([field, stated, entered, missing, different]) => ({
      field,
      stated,
      entered,
      missing,
      different,
      records: { list: 'facts-missing', fact: field },
    })),
  },
  stages: {
    view: 'stages',
    figures: [
      figure(
        'open-pipeline',
        2_316_000,
        { 'open-deals': 96, 'without-value': 5 },
        { n: 96, previous: 2_190_000, records: { list: 'open-deals' } },
      ),
      figure(
        'weighted-pipeline',
        1_244_000,
        { weighted: 1_244_000, 'open-amount': 2_316_000, 'open-deals': 96 },
        { n: 96, records: { list: 'open-deals' } },
      ),
      figure('deal-age', 64, { 'open-deals': 96 }, { n: 96, previous: 58 }),
    ],
    pipelineId: 'default',
    rows: stages.map(([stageId, probability, open, amount, stuck, median, p90, before, rate]) => ({
      pipelineId: 'default',
      stageId,
      probability,
      open,
      amount,
      weighted: amount * probability,
      stuck,
      days: median === null ? null : { median, p90, n: 31 },
      previousDays: before === null ? null : { median: before, p90: before * 3, n: 28 },
      conversion: rate === null ? null : { rate, n: 40 },
      records: { list: 'open-deals', stageId },
      stuckRecords: { list: 'stuck-deals', stageId },
    })),
  },
  performance: {
    view: 'performance',
    figures: [
      figure('new-deals', 58, { created: 58 }, { previous: 49 }),
      figure(
        'qualified-leads',
        33,
        { qualified: 33 },
        { previous: 30, records: { list: 'qualified-deals' } },
      ),
      figure(
        'win-rate',
        0.375,
        { won: 18, closed: 48 },
        { n: 48, previous: 0.341, records: { list: 'closed-deals' } },
      ),
      figure(
        'average-deal',
        24_389,
        { 'won-amount': 439_000, won: 18 },
        { n: 18, previous: 22_100, records: { list: 'won-deals' } },
      ),
      figure('cycle-days', 47, { won: 18 }, { n: 18, previous: 52 }),
      figure(
        'velocity',
        18_680,
        { qualified: 96, conversion: 0.375, 'average-deal': 24_389, 'cycle-days': 47 },
        { previous: 15_900 },
      ),
      forecast,
      figure('forecast-accuracy', 0.926, { 'mean-error': 0.074, forecasts: 6 }, { n: 6 }),
      coverage,
    ],
    forecasts: quarters.map(([from, to, expected, actual]) => ({
      period: { from: Date.parse(from), to: Date.parse(to) },
      forecast: expected,
      actual,
      deals: 22,
    })),
    winRates: months([0.31, 0.29, 0.34, 0.33, 0.36, null, 0.35, 0.32, 0.38, 0.37, 0.39, 0.38]),
    winRateBySegment: [
      closed('industry', [
        ['COMPUTER_SOFTWARE', 34, 0.44],
        ['FINANCIAL_SERVICES', 27, 0.37],
        ['INSURANCE', 9, null],
      ]),
      closed('source', [
        ['REFERRALS', 24, 0.58],
        ['ORGANIC_SEARCH', 31, 0.32],
        ['OFFLINE', 12, null],
      ]),
      closed('size', [
        ['51-200', 29, 0.45],
        ['201-1000', 25, 0.36],
        ['1001+', 21, 0.19],
      ]),
    ],
  },
  risk: {
    view: 'risk',
    figures: [
      figure(
        'risk-customers',
        3,
        { customers: 3 },
        { n: 3, previous: 2, records: { list: 'risk-companies' } },
      ),
      figure('risk-value', 91_500, { customers: 3, 'won-last-year': 91_500 }, { n: 3 }),
    ],
    rows: [
      {
        companyId: '901',
        name: 'Northwind Insurance',
        value: 54_000,
        signals: 2,
        lastAt: Date.parse('2026-11-18T09:00:00Z'),
        openExpansion: 1,
      },
      {
        companyId: '902',
        name: 'Atelier Lumière',
        value: 37_500,
        signals: 1,
        lastAt: Date.parse('2026-11-11T09:00:00Z'),
        openExpansion: 0,
      },
      {
        companyId: '903',
        name: null,
        value: null,
        signals: 1,
        lastAt: Date.parse('2026-10-29T09:00:00Z'),
        openExpansion: 0,
      },
    ],
  },
  quality: {
    view: 'quality',
    figures: [
      figure(
        'quality-share',
        0.57,
        { warned: 41, checked: 96 },
        { n: 96, previous: 0.51, records: { list: 'warned-deals' } },
      ),
    ],
    rows: rules.map(([ruleId, subject, n, before]) => ({
      ruleId,
      subject,
      count: n,
      before,
      records: subject === 'deal' ? { list: 'warned-deals', ruleId } : null,
    })),
    trend: weeks([71, 70, 68, 69, 66, 64, 63, 60]),
  },
  answers: {
    view: 'answers',
    figures: [answered, waiting],
    trend: weeks([0.65, 0.68, 0.66, 0.71, 0.74, 0.73, 0.79, 0.78, 0.81, 0.8, 0.84, 0.83]),
  },
  calculator: {
    view: 'calculator',
    calculator: {
      leadsPerWeek: { value: 1, source: 'setting', n: null },
      conversion: { value: 0.375, source: 'account', n: 48 },
      dealValue: { value: 24_389, source: 'account', n: 18 },
      lifetimeValue: { value: 50_000, source: 'report', n: null },
      referralShare: { value: 0, source: 'setting', n: null },
      expansionShare: { value: 0, source: 'setting', n: null },
      report: { leadsPerYear: 52, conversion: 0.1, value: 50_000, cost: 260_000, statedCost: 250_000 },
    },
  },
};

/** What a full account answers. */
export function fullBody(request: PageRequest): PageBody {
  return request.view === 'records' ? records(request) : bodies[request.view];
}
