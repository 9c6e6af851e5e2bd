import { estimateCalls } from '../estimate-examples.ts';

const at = Date.parse('2026-11-20T09:00:00Z');
const counts = [[1], [4]] as const;
const parts = [
  [0, 0],
  [3400, 10_000],
] as const;

const frameCalls = {
  'frame.reference': [['abc-123']],
  'frame.comparedWith': [[at, at + 86_400_000]],
  'frame.updated': [[0], [1], [12], [60], [180], [4000]],
  'frame.updatedWhileReading': [
    [12, 0, 0],
    [12, 3400, 10_000],
  ],
  'frame.notUpdated': [[1], [125]],
  'frame.leftOut': counts,
  'frame.first.deals': parts,
  'frame.first.signals': parts,
  'frame.first.asks': parts,
};

const figureCalls = {
  'figures.money': [[42_000, 'EUR']],
  'figures.percent': [[0.151]],
  'figures.count': [[37]],
  'figures.days': [[1], [47]],
  'figures.hours': [[1], [24]],
  'figures.perDay': [[18_680, 'EUR']],
  'figures.times': [[2.4]],
  'figures.date': [[at]],
  'figures.shortDay': [['2026-11-16']],
  'figures.shortMonth': [['2026-11-01']],
  'figures.tooFew': (['closed', 'won', 'open', 'facts', 'messages', 'both'] as const).flatMap((base) => [
    [1, 20, base],
    [12, 20, base],
  ]),
  'figures.points': [[1], [1.3], [6]],
  'figures.before': [['€1,200']],
  'figures.benchmark': [['15%']],
};

const overviewCalls = {
  'overview.headline': [
    [412_000, 'EUR', 37],
    [9_000, 'EUR', 1],
  ],
  'overview.headlineWithoutValue': counts,
  'overview.share': [
    [0.151, 0.15],
    [0.151, null],
  ],
  'overview.seeAll': counts,
  'overview.largestKind': [['Seats', 1]],
  'overview.largestKindWorth': [['Seats', 12, 148_000, 'EUR']],
  'overview.stuckStage': [
    ['Proposal', 1, 61_000, 'EUR'],
    ['Proposal', 11, 348_000, 'EUR'],
  ],
  'overview.waiting': counts,
  'overview.risk': counts,
  'overview.riskWorth': [
    [1, 54_000, 'EUR'],
    [3, 91_500, 'EUR'],
  ],
  'overview.rule': [
    ['Titre', 1],
    ['Titre', 23],
  ],
};

const listCalls = {
  'segments.industry': [['COMPUTER_SOFTWARE']],
  'segments.source': [['PAID_SEARCH'], ['OFFLINE']],
  'views.facts.stated': counts,
  'views.performance.fewWinRates': [[20]],
  'views.performance.noWinRates': [[20]],
  'views.stages.intro': [['Sales']],
  'views.risk.last': [[at]],
  'views.quality.more': counts,
  'views.answers.deadline': [[1], [24]],
  'records.total': counts,
  'records.totalWorth': [
    [1, 18_000, 'EUR'],
    [37, 412_000, 'EUR'],
  ],
  'records.range': [[1, 25, 37]],
  'records.gone': [['deal'], ['contact'], ['company']],
  'records.expected': [[18_000, 'EUR']],
  'records.quote': [['We need a quote for 80 seats.']],
  'records.missingFacts': [['A, B']],
  'records.moreWarnings': counts,
};

const calculatorCalls = {
  'calculator.dealValue': [['EUR']],
  'calculator.lifetimeValue': [['EUR']],
  'calculator.account': counts,
  'calculator.base': [[1, 0.1, 50_000, 260_000, 'EUR']],
  'calculator.referrals': [[5.2, 50_000, 0.2, 52_000, 'EUR']],
  'calculator.expansion': [[5.2, 50_000, 0.2, 52_000, 'EUR']],
  'calculator.total': [[364_000, 'EUR']],
  'calculator.exampleFormula': [[52, 0.1, 50_000, 260_000]],
  'calculator.exampleRounded': [[250_000]],
};

/** What each function of the page's own dictionary may be called with. */
export const calls: Record<string, readonly (readonly unknown[])[]> = {
  ...frameCalls,
  ...figureCalls,
  ...overviewCalls,
  ...listCalls,
  ...calculatorCalls,
  ...estimateCalls,
};

/** The same word in both languages, or nothing but names and numbers. */
export const sameInBoth: readonly string[] = [
  'kinds.budget.label',
  'filters.pipeline',
  'filters.source',
  'frame.groups.pipeline',
  'figures.count',
  'figures.none',
  'figures.points',
  'figures.tooFew',
  'metrics.invisible-share.formula',
  'metrics.facts-missing-share.formula',
  'metrics.missed-lead-cost.formula',
  'metrics.coverage.formula',
  'metrics.win-rate.formula',
  'metrics.average-deal.formula',
  'metrics.velocity.formula',
  'metrics.forecast.formula',
  'metrics.forecast-accuracy.formula',
  'metrics.answered-share.formula',
  'metrics.quality-share.formula',
  'segments.facts.date',
  'segments.dimensions.source',
  'segments.kindsShort.evaluation',
  'records.types.contact',
  'views.quality.subjects.contact',
];
