import type { Period, PeriodId } from '#core/periods/period.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import type { Estimate, SignalKey } from '#core/signals/signal.ts';
import type { FactField } from '#core/snapshot/snapshot.ts';
import type { TracedStatus } from '#core/traces/traces.ts';

/**
 * What the pipeline page asks and is answered. Data only: the page finds the words. Times are epoch milliseconds, amounts
 * in the account's currency, shares 0 to 1. No payload names, ranks or counts people: owners appear as teams alone.
 */

export const sizeBands = ['1-10', '11-50', '51-200', '201-1000', '1001+', 'unknown'] as const;
/** Employees of the company. */
export type SizeBand = (typeof sizeBands)[number];

/** What stands for records without a value, in filters and in segments. */
export const unknownKey = 'unknown';

export interface PageFilters {
  readonly period: PeriodId;
  readonly pipelineId?: string;
  readonly teamId?: string;
  readonly industry?: string;
  readonly source?: string;
  readonly size?: SizeBand;
}

/** Every figure of the page; docs/metrics.md defines each, and the dictionary says it in a sentence. */
export const metricIds = [
  'invisible-value',
  'invisible-count',
  'invisible-share',
  'facts-missing-share',
  'missed-lead-cost',
  'open-pipeline',
  'weighted-pipeline',
  'coverage',
  'new-deals',
  'qualified-leads',
  'win-rate',
  'average-deal',
  'cycle-days',
  'deal-age',
  'velocity',
  'forecast',
  'forecast-accuracy',
  'answered-share',
  'waiting-count',
  'risk-customers',
  'risk-value',
  'quality-share',
] as const;
export type MetricId = (typeof metricIds)[number];

export type Unit = 'money' | 'share' | 'count' | 'days' | 'hours' | 'money-per-day';

/** Why a figure has no value: an indicator on a thin base is worse than none. */
export type MissingReason = 'nothing' | 'too-few' | 'no-target' | 'no-history';

/** One number of a formula, with the name that the formula gives it. */
export interface FormulaTerm {
  /** e.g. `invisible`, `open`, `won`, `closed`; the dictionary has a word for each. */
  readonly id: TermId;
  readonly value: number | null;
  readonly unit: Unit;
}

export const termIds = [
  'invisible',
  'open-amount',
  'sum-expected',
  'opportunities',
  'without-value',
  'facts-stated',
  'facts-missing',
  'leads-per-week',
  'weeks',
  'conversion',
  'lifetime-value',
  'weighted',
  'target',
  'won-so-far',
  'won',
  'closed',
  'won-amount',
  'open-deals',
  'average-deal',
  'cycle-days',
  'due-this-period',
  'forecasts',
  'mean-error',
  'asked',
  'answered-in-time',
  'still-open',
  'deadline-hours',
  'customers',
  'won-last-year',
  'checked',
  'warned',
  'deals',
  'created',
  'qualified',
] as const;
export type TermId = (typeof termIds)[number];

export interface Figure {
  readonly id: MetricId;
  readonly unit: Unit;
  /** Null: see `missing`. */
  readonly value: number | null;
  readonly missing: MissingReason | null;
  /** Records that it rests on. */
  readonly n: number;
  /** What the value is worked out from, in the order of the formula. */
  readonly terms: readonly FormulaTerm[];
  /** The same figure over the period before; null where it has none. */
  readonly previous: number | null;
  /** The share that the literature gives, to compare with. */
  readonly benchmark: number | null;
  /** The list behind it. */
  readonly records: RecordQuery | null;
}

export const recordLists = [
  'invisible',
  'open-deals',
  'stuck-deals',
  'won-deals',
  'lost-deals',
  'qualified-deals',
  'forecast-deals',
  'risk-companies',
  'warned-deals',
  'facts-missing',
  'waiting',
] as const;
export type RecordList = (typeof recordLists)[number];

export const segmentDimensions = ['team', 'industry', 'source', 'size'] as const;
export type SegmentDimension = (typeof segmentDimensions)[number];

/** Days since the email. */
export const ageBands = ['0-7', '8-30', '31-90', '91+'] as const;
export type AgeBand = (typeof ageBands)[number];

/** A list of records, under the page's filters. */
export interface RecordQuery {
  readonly list: RecordList;
  readonly kind?: SignalKind;
  readonly age?: AgeBand;
  readonly segment?: { readonly by: SegmentDimension; readonly key: string };
  readonly stageId?: string;
  readonly ruleId?: string;
  readonly fact?: FactField;
}

/** A bar: a key that the page has a word for, a number of things and what they are worth. */
export interface Slice {
  readonly key: string;
  readonly count: number;
  /** Null where none of them has a value. */
  readonly value: number | null;
  readonly records: RecordQuery;
}

export interface SegmentSlices {
  readonly by: SegmentDimension;
  /** The largest first, ten at most and then `other`. */
  readonly slices: readonly Slice[];
}

/** A point of a trend, by ISO date of the week or of the period's first day. */
export interface TrendPoint {
  readonly at: string;
  readonly value: number | null;
}

export interface StageRow {
  readonly pipelineId: string;
  readonly stageId: string;
  /** 0 to 1, as HubSpot has it. */
  readonly probability: number;
  readonly open: number;
  readonly amount: number;
  readonly weighted: number;
  /** Open deals that are in it for longer than three quarters of the won deals were; null without a baseline. */
  readonly stuck: number | null;
  /** Days of stays that ended in the period, and of those that ended in the period before; null under 5 stays. */
  readonly days: StayDays | null;
  readonly previousDays: StayDays | null;
  /** Of the deals that left it in the period, the share that went on; null under 5. */
  readonly conversion: { readonly rate: number; readonly n: number } | null;
  readonly records: RecordQuery;
  readonly stuckRecords: RecordQuery;
}

export interface StayDays {
  readonly median: number;
  readonly p90: number;
  readonly n: number;
}

/** What was forecast at the start of a past period, and what was won in it. */
export interface ForecastPoint {
  readonly period: Period;
  readonly forecast: number;
  readonly actual: number;
  readonly deals: number;
}

export interface FactRow {
  readonly field: FactField;
  readonly stated: number;
  readonly entered: number;
  readonly missing: number;
  readonly different: number;
  readonly records: RecordQuery;
}

export interface RuleRow {
  readonly ruleId: string;
  readonly subject: 'deal' | 'contact' | 'company';
  /** Records it warns of, account-wide. */
  readonly count: number;
  /** Four weeks ago; null where no snapshot is that old. */
  readonly before: number | null;
  /** Null for contacts and companies: their lists are HubSpot's own. */
  readonly records: RecordQuery | null;
}

export interface RiskRow {
  readonly companyId: string;
  /** Read live; null where it could not be. */
  readonly name: string | null;
  /** Won from it in the last twelve months. */
  readonly value: number | null;
  readonly signals: number;
  readonly lastAt: number;
  readonly openExpansion: number;
}

/** What the calculator starts from: each with where it comes from. */
export interface CalculatorInput {
  readonly value: number;
  readonly source: 'account' | 'setting' | 'report';
  /** Deals that it rests on. */
  readonly n: number | null;
}

export interface CalculatorView {
  readonly leadsPerWeek: CalculatorInput;
  readonly conversion: CalculatorInput;
  readonly dealValue: CalculatorInput;
  readonly lifetimeValue: CalculatorInput;
  readonly referralShare: CalculatorInput;
  readonly expansionShare: CalculatorInput;
  /** 52 × 10 % × 50,000 = 260,000; the report rounds 5.2 customers to 5. */
  readonly report: {
    readonly leadsPerYear: number;
    readonly conversion: number;
    readonly value: number;
    readonly cost: number;
  };
}

export interface OverviewBody {
  readonly view: 'overview';
  /** Six at most, the invisible pipeline first. */
  readonly figures: readonly Figure[];
  /** Where to look first, three at most. */
  readonly attention: readonly AttentionItem[];
  readonly invisibleByKind: readonly Slice[];
  /** Weeks, the oldest first; empty where fewer than two are known. */
  readonly invisibleTrend: readonly TrendPoint[];
}

export type AttentionItem =
  | {
      readonly kind: 'largest-kind';
      readonly signalKind: SignalKind;
      readonly count: number;
      readonly value: number | null;
      readonly records: RecordQuery;
    }
  | {
      readonly kind: 'stuck-stage';
      readonly stageId: string;
      readonly pipelineId: string;
      readonly count: number;
      readonly amount: number;
      readonly records: RecordQuery;
    }
  | { readonly kind: 'waiting'; readonly count: number; readonly records: RecordQuery }
  | {
      readonly kind: 'risk';
      readonly customers: number;
      readonly value: number | null;
      readonly records: RecordQuery;
    }
  | {
      readonly kind: 'rule';
      readonly ruleId: string;
      readonly count: number;
      readonly records: RecordQuery | null;
    };

export interface InvisibleBody {
  readonly view: 'invisible';
  readonly figures: readonly Figure[];
  readonly byKind: readonly Slice[];
  readonly byAge: readonly Slice[];
  readonly bySegment: readonly SegmentSlices[];
  /** How the estimates came about: key is the basis. */
  readonly byBasis: readonly Slice[];
  readonly trend: readonly TrendPoint[];
}

export interface FactsBody {
  readonly view: 'facts';
  readonly figures: readonly Figure[];
  readonly rows: readonly FactRow[];
}

export interface StagesBody {
  readonly view: 'stages';
  readonly figures: readonly Figure[];
  /** Of the filtered pipeline, or of the one with most open deals; in the order of the stages. */
  readonly pipelineId: string | null;
  readonly rows: readonly StageRow[];
}

export interface PerformanceBody {
  readonly view: 'performance';
  readonly figures: readonly Figure[];
  /** Past fiscal quarters, the oldest first, six at most. */
  readonly forecasts: readonly ForecastPoint[];
  /** Share of closed deals that were won, by month, twelve at most. */
  readonly winRates: readonly TrendPoint[];
  readonly winRateBySegment: readonly SegmentSlices[];
}

export interface RiskBody {
  readonly view: 'risk';
  readonly figures: readonly Figure[];
  readonly rows: readonly RiskRow[];
}

export interface QualityBody {
  readonly view: 'quality';
  readonly figures: readonly Figure[];
  /** The most frequent first. */
  readonly rows: readonly RuleRow[];
  /** Warnings per 100 records, by week. */
  readonly trend: readonly TrendPoint[];
}

export interface AnswersBody {
  readonly view: 'answers';
  readonly figures: readonly Figure[];
  /** Share answered in time by week of the question, twelve at most. */
  readonly trend: readonly TrendPoint[];
}

export interface CalculatorBody {
  readonly view: 'calculator';
  readonly calculator: CalculatorView;
}

/** A line of a list of records. */
export interface RecordRow {
  readonly type: 'deal' | 'contact' | 'company';
  readonly id: string;
  /** Read live; null where the record is gone. */
  readonly name: string | null;
  /** When it happened: the email, the stage entry, the close. */
  readonly at: number | null;
  readonly amount: number | null;
  readonly expected: number | null;
  /** Of an invisible opportunity: how the estimate came about. */
  readonly estimate: Estimate | null;
  readonly kinds: readonly SignalKind[];
  /** The sentence that proves it, read live. */
  readonly quote: string | null;
  readonly signalKeys: readonly SignalKey[];
  readonly stageId: string | null;
  readonly status: TracedStatus | null;
  readonly teamId: string | null;
  readonly codes: readonly string[];
  readonly facts: readonly FactField[];
}

export interface RecordsBody {
  readonly view: 'records';
  readonly query: RecordQuery;
  readonly total: number;
  /** Sum over all of them; null where the list has no amounts. */
  readonly sum: number | null;
  /** The most valuable first; a page of 25. */
  readonly rows: readonly RecordRow[];
  readonly page: number;
}

export type PageBody =
  | OverviewBody
  | InvisibleBody
  | FactsBody
  | StagesBody
  | PerformanceBody
  | RiskBody
  | QualityBody
  | AnswersBody
  | CalculatorBody
  | RecordsBody;

export type PageViewId = PageBody['view'];

export type PageRequest =
  | { readonly view: Exclude<PageViewId, 'records'>; readonly filters: PageFilters }
  | {
      readonly view: 'records';
      readonly filters: PageFilters;
      readonly query: RecordQuery;
      readonly page: number;
    };

/** Values that filters can take in this account, the most frequent first. */
export interface FilterOptions {
  readonly pipelines: readonly {
    readonly id: string;
    readonly label: string;
    readonly stages: readonly { readonly id: string; readonly label: string }[];
  }[];
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly industries: readonly string[];
  readonly sources: readonly string[];
}

export interface PipelinePageView {
  /** Null: nobody has taken a snapshot of the account yet; the page has it taken. */
  readonly takenAt: number | null;
  /** It is older than an hour: the page shows it and has a new one taken. */
  readonly isStale: boolean;
  readonly currency: string;
  readonly timeZone: string;
  /** The filtered period, and the one that it is compared with. */
  readonly period: Period;
  readonly previous: Period;
  readonly options: FilterOptions;
  /** Deals whose amount has a currency without a known rate: they stay out of every sum. */
  readonly leftOut: number;
  /** Null without a snapshot. */
  readonly body: PageBody | null;
}

/** What `take-snapshot` is asked: `start` begins a walk or goes on with one, `status` only looks. */
export interface TakeSnapshotRequest {
  readonly action: 'start' | 'continue' | 'status';
}

export interface TakeSnapshotView {
  readonly phase: 'none' | 'deals' | 'signals' | 'asks' | 'done';
  readonly done: number;
  /** As counted at the start. */
  readonly total: number;
  readonly takenAt: number | null;
  readonly isRunning: boolean;
}
