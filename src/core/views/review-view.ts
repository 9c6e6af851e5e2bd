import type { RuleId } from '#core/quality/all-rules.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import type { TracedStatus } from '#core/traces/traces.ts';
import type { PageFilters } from './page-filters.ts';

/** The weekly review: which deals deserve work, which a second look, and which an end. Times are epoch milliseconds. */

export const reviewVerdicts = ['push', 'requalify', 'close-lost'] as const;
export type ReviewVerdict = (typeof reviewVerdicts)[number];

/** What a person decided: to follow the verdict, or another one, or to leave the deal as it is for a while. */
export type ReviewDecision = ReviewVerdict | 'keep';

/** Why a deal is proposed for a verdict; each can be checked on the record. */
export type ReviewReason =
  | { readonly kind: 'status'; readonly status: TracedStatus; readonly days: number | null }
  | { readonly kind: 'close-date-past'; readonly days: number }
  | { readonly kind: 'close-date-pushed'; readonly times: number }
  | { readonly kind: 'amount-down'; readonly share: number }
  | { readonly kind: 'no-activity'; readonly days: number }
  | { readonly kind: 'no-next-activity' }
  | { readonly kind: 'older-than-won'; readonly days: number; readonly p90: number }
  | { readonly kind: 'backwards' }
  | { readonly kind: 'single-contact' }
  | { readonly kind: 'signal'; readonly signalKind: SignalKind; readonly at: number }
  | { readonly kind: 'rule'; readonly ruleId: RuleId }
  | { readonly kind: 'due-soon'; readonly days: number }
  | { readonly kind: 'high-health'; readonly score: number };

export interface ReviewItem {
  readonly dealId: string;
  /** Read live; null where the deal is gone, or could not be read. */
  readonly name: string | null;
  readonly pipelineId: string;
  readonly stageId: string;
  /** Null where the account's pipelines were never read. */
  readonly stageLabel: string | null;
  readonly amount: number | null;
  readonly closeAt: number | null;
  readonly verdict: ReviewVerdict;
  /** The weightiest first. */
  readonly reasons: readonly ReviewReason[];
  /** Sentences of the buyer that bear on it, read live, the newest first, three at most. */
  readonly evidence: readonly {
    readonly quote: string;
    readonly signalKind: SignalKind;
    readonly at: number;
  }[];
  /** What was decided about it in an earlier week. */
  readonly earlier: { readonly decision: ReviewDecision; readonly at: number } | null;
}

/** What changed since the last review of an earlier week. */
export interface ReviewChanges {
  readonly since: number;
  readonly added: { readonly count: number; readonly amount: number };
  readonly won: { readonly count: number; readonly amount: number };
  readonly lost: { readonly count: number; readonly amount: number };
  readonly movedOn: number;
  readonly movedBack: number;
  readonly closeDatesPushed: number;
  readonly openBefore: number;
  readonly openNow: number;
  /** Of last week's decisions, how many came to pass: a closed deal, a new step, a change of stage. */
  readonly followed: { readonly done: number; readonly of: number };
}

export type ReviewRequest =
  | { readonly action: 'open'; readonly filters: PageFilters }
  /** `week` is that of the review that is open. */
  | {
      readonly action: 'decide';
      readonly week: string;
      readonly dealId: string;
      readonly decision: ReviewDecision;
    }
  | { readonly action: 'undo'; readonly week: string; readonly dealId: string };

export interface ReviewView {
  /** ISO date of the Monday. */
  readonly week: string;
  /** Null without a snapshot. */
  readonly takenAt: number | null;
  readonly currency: string;
  /** Since the last review, or in the week before where there was none. Null without a snapshot. */
  readonly changes: ReviewChanges | null;
  /** Undecided first, by what is at stake; thirty at most. */
  readonly items: readonly ReviewItem[];
  /** Deals that the rules propose, whatever fits on the list. */
  readonly total: number;
  readonly decided: Readonly<Record<string, ReviewDecision>>;
}

/** What `decide` and `undo` are answered: what holds now, whoever decided it. */
export type ReviewDecided = Pick<ReviewView, 'week' | 'decided'>;
