import type { HealthPart } from '#core/health/health.ts';

/** The audit of closed deals: what went with winning, and how sure that is. */

export const auditFactIds = [
  'several-contacts',
  'decision-maker',
  'fast-first-answer',
  'evidence-complete',
  'budget-stated',
  'timeline-stated',
  'competitor-named',
  'discount-asked',
  'never-pushed',
  'pushed-thrice',
  'never-backwards',
  'amount-never-cut',
  'from-signal',
  'source-referral',
  'source-inbound',
  'source-outbound',
  'existing-business',
  'fast-start',
] as const;
export type AuditFactId = (typeof auditFactIds)[number];

export interface AuditRow {
  readonly fact: AuditFactId;
  /** Closed deals of which it is known whether the fact held. */
  readonly n: number;
  /** Of these, those on which it held. */
  readonly with: number;
  readonly winRateWith: number;
  readonly winRateWithout: number;
  /**
   * winRateWith ÷ winRateWithout, with a 95 % interval; half a deal stands in for a group that is empty. Null where
   * nothing was won without it.
   */
  readonly lift: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** Corrected for the number of comparisons. */
  readonly adjustedP: number;
  /** adjustedP below 0.05. */
  readonly isClear: boolean;
}

export type AuditRequest =
  | { readonly action: 'read' }
  /** Reads closed deals for as long as one call may last; call again until it is done. */
  | { readonly action: 'run' }
  /** Lets the audit's clear findings change the weights of health; `false` takes it back. */
  | { readonly action: 'agree'; readonly isAgreed: boolean };

export interface AuditView {
  readonly phase: 'none' | 'reading' | 'done';
  /** Closed deals read so far, and to read. */
  readonly read: number;
  readonly total: number;
  readonly won: number;
  readonly lost: number;
  readonly finishedAt: number | null;
  /** Fewest deals that it needs: 200 in all, 30 on either side of a fact. */
  readonly enough: { readonly deals: number; readonly perSide: number };
  /** The clearest first; empty while there are too few deals. While a new audit is read, those of the last one. */
  readonly rows: readonly AuditRow[];
  /** Facts that stay out because one side has too few deals; `n` are those of that side. */
  readonly tooFew: readonly { readonly fact: AuditFactId; readonly n: number }[];
  /** Somebody let an audit change the points of health, and nobody took it back. */
  readonly isAgreed: boolean;
  /** What each part of a deal's health is worth; each list adds up to 100. */
  readonly points: readonly PartPointsView[];
  /** Somebody reads closed deals now. */
  readonly isRunning: boolean;
}

export interface PartPointsView {
  readonly part: HealthPart['id'];
  readonly usual: number;
  readonly inUse: number;
  /** By this audit's clear facts. */
  readonly proposed: number;
}
