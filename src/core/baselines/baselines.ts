import type { Owner } from '#core/deals/deal-details.ts';
import type { Pipeline } from '#core/records.ts';
import type { Measured } from '#core/value/baseline.ts';

/** Quartile-like points of a sample, in days, with its size. */
export interface DayRange {
  readonly median: number;
  readonly p75: number;
  readonly p90: number;
  readonly n: number;
}

export interface StageBaseline {
  readonly stageId: string;
  /** Days that won deals spent here, every visit added up; null where none did. */
  readonly days: DayRange | null;
  /** Of the closed deals that reached the stage, the share whose last stage before "lost" it was. */
  readonly loss: Measured | null;
  /** Of the closed deals that reached the stage, the share that went on to any later stage or was won. */
  readonly conversion: Measured | null;
}

export interface PipelineBaseline {
  readonly pipelineId: string;
  readonly stages: readonly StageBaseline[];
  /** Days in a stage, over all stages together: stands in where a stage has too few deals. */
  readonly anyStage: DayRange | null;
  /** Days from creation to won. */
  readonly cycle: DayRange | null;
  /** Median amount of won deals in the account's currency. */
  readonly amount: Measured | null;
  /** Median amount of a unit (seat) of won deals whose name states the units. */
  readonly unitValue: Measured | null;
  /** Won ÷ closed. */
  readonly winRate: Measured | null;
}

/**
 * What an account's own closed deals of 24 months teach, with what else changes slowly (its pipelines, owners and
 * currencies). Plain JSON: it is kept in the account between calls.
 */
export interface Baselines {
  readonly learnedAt: number;
  readonly pipelines: readonly PipelineBaseline[];
  /** Days between our mail and the buyer's answer, over deals that were won. */
  readonly replyDays: DayRange | null;
  /** Calendar months (1 to 12) in which hardly any deal closes here, while deals were open: a standstill is usual then. */
  readonly quietMonths: readonly number[];
  /** IANA name of the account's calendar; absent: UTC. */
  readonly timeZone?: string;
  readonly directory: AccountDirectory;
  /** What the figures rest on. */
  readonly sample?: LearningSample;
}

/** Numbers of closed deals. */
export interface LearningSample {
  /** Closed within the 24 months, in a pipeline that exists. */
  readonly deals: number;
  /** Of these, nothing is known of the way through the stages: they count for outcomes and amounts only. */
  readonly withoutHistory: number;
  /** Left out: their pipeline was archived or deleted, or nobody can say when they closed. */
  readonly leftOut: number;
}

export interface AccountDirectory {
  readonly pipelines: readonly Pipeline[];
  readonly owners: readonly Owner[];
  /** ISO 4217 codes in use on deals, the most frequent first. */
  readonly currencies: readonly string[];
}

/** Where a range of days comes from: this stage, all stages of its pipeline, or the setting. */
export type RangeSource = 'stage' | 'pipeline' | 'setting';

export interface StageRange extends DayRange {
  readonly source: RangeSource;
}
