import type { Period } from '#core/periods/period.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import type { Estimate, SignalKey } from '#core/signals/signal.ts';
import type { FactField } from '#core/snapshot/snapshot.ts';
import type { TracedStatus } from '#core/traces/traces.ts';
import type { SegmentDimension, RecordQuery } from './record-query.ts';

/** What the views of the pipeline page are made of. Times are epoch milliseconds, amounts in the account's currency. */

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
  /**
   * Open deals that are in it for longer than three quarters of the won deals were and have nothing planned; null without
   * a baseline.
   */
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
  /** Records it warns of: deals under the page's filters; contacts and companies account-wide. */
  readonly count: number;
  /** Four weeks ago, account-wide; null where no snapshot is that old, and for deals under a filter. */
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
  /** `cost` is 52 × 10 % × 50,000 = 260,000; the report rounds 5.2 customers to 5 and states 250,000. */
  readonly report: {
    readonly leadsPerYear: number;
    readonly conversion: number;
    readonly value: number;
    readonly cost: number;
    readonly statedCost: number;
  };
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
