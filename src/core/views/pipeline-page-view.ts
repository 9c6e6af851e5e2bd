import type { Period } from '#core/periods/period.ts';
import type { Figure } from './figure.ts';
import type { PageFilters } from './page-filters.ts';
import type {
  Slice,
  SegmentSlices,
  TrendPoint,
  StageRow,
  ForecastPoint,
  FactRow,
  RuleRow,
  RiskRow,
  CalculatorView,
  AttentionItem,
  RecordRow,
} from './page-parts.ts';
import type { RecordQuery } from './record-query.ts';

/**
 * What the pipeline page asks and is answered. Data only: the page finds the words. Times are epoch milliseconds, amounts
 * in the account's currency, shares 0 to 1. No payload names, ranks or counts people: owners appear as teams alone.
 */

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
