import type { StageRange } from '#core/baselines/baselines.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import type { SignalKey } from '#core/signals/signal.ts';

/** What a deal's card says about its movement. Data only: the dictionary has the words. Times are epoch milliseconds. */

/** The seven usual stages of a sale; `null` where a stage's name and place say nothing. */
export const stageRoles = [
  'prospecting',
  'qualification',
  'meeting',
  'proposal',
  'negotiation',
  'signature',
  'after-sales',
] as const;
export type StageRole = (typeof stageRoles)[number];

/** BANT and MEDDIC in one list. */
export const evidenceIds = [
  'need',
  'metrics',
  'budget',
  'decision-maker',
  'decision-process',
  'decision-criteria',
  'timing',
  'champion',
  'competition',
] as const;
export type EvidenceId = (typeof evidenceIds)[number];

/** What proves an item: a sentence of an email, a contact's role, or a field of the deal. */
export type Proof =
  | {
      readonly kind: 'signal';
      readonly key: SignalKey;
      readonly signalKind: SignalKind;
      readonly quote: string;
      readonly at: number;
      readonly senderName: string | null;
    }
  | {
      readonly kind: 'contact';
      readonly contactId: string;
      readonly name: string | null;
      readonly jobTitle: string;
    }
  | { readonly kind: 'field'; readonly field: 'amount' | 'closedate' };

export interface EvidenceStatus {
  readonly id: EvidenceId;
  readonly proof: Proof | null;
  /** The present stage's exit criteria ask for it. */
  readonly isRequired: boolean;
}

/** Something that happened, or did not. */
export type HealthFinding =
  | { readonly kind: 'slow' | 'stalled'; readonly days: number; readonly range: StageRange }
  | {
      readonly kind: 'silent';
      readonly days: number;
      /** Days after which silence is unusual here, and the number of answers it was learned from (0: the setting). */
      readonly usual: number;
      readonly n: number;
      readonly since: number;
    }
  | {
      readonly kind: 'moved-back';
      readonly fromStageId: string;
      readonly toStageId: string;
      readonly at: number;
    }
  | { readonly kind: 'pushed'; readonly times: number; readonly days: number }
  | {
      readonly kind: 'shrunk';
      readonly from: number;
      readonly to: number;
      readonly currency: string | null;
      readonly at: number;
    };

/** Why a standstill is none. */
export type Pause =
  | { readonly kind: 'next-activity'; readonly until: number }
  | { readonly kind: 'snoozed'; readonly until: number }
  | { readonly kind: 'buyer-said'; readonly until: number; readonly quote: string; readonly at: number }
  | { readonly kind: 'quiet-season'; readonly until: number };

/** A part of the score: `points` of `outOf`. */
export interface HealthPart {
  readonly id: 'pace' | 'contact' | 'movement' | 'evidence' | 'next-step';
  readonly points: number;
  readonly outOf: number;
}

/** What each part is worth, in whole points; together 100. */
export type PartPoints = Readonly<Record<HealthPart['id'], number>>;

export interface StageStep {
  readonly stageId: string;
  /** Empty where the pipeline no longer holds the stage. */
  readonly label: string;
  readonly role: StageRole | null;
  /** The stage's name stands for nothing that can be observed ("thinking it over"). */
  readonly isVague: boolean;
  /** Days the deal has spent here in all; null where it never was. */
  readonly days: number | null;
  readonly range: StageRange;
  readonly state: 'done' | 'skipped' | 'current' | 'ahead';
}

/** A thing to do next, from the playbook. */
export interface PlaybookStep {
  readonly id: string;
  readonly role: StageRole;
  /** Days after entering the stage. */
  readonly dueInDays: number;
  /** Not before a pause ends; counted from now where nobody knows when the deal came into its stage. */
  readonly dueAt: number;
  readonly isOverdue: boolean;
  /** The account's own words, instead of the dictionary's. */
  readonly words?: { readonly action: string; readonly material: string };
}

/** A move of the deal that is proposed with its proofs, never made by itself. */
export type StageProposal =
  | {
      readonly kind: 'next-stage' | 'right-stage';
      readonly stageId: string;
      readonly proofs: readonly Proof[];
    }
  | {
      readonly kind: 'close-lost';
      readonly stageId: string;
      readonly reason: 'refused' | 'competitor' | 'no-budget' | 'no-answer';
      readonly proofs: readonly Proof[];
    };

export interface DealHealth {
  /** Closed deals have none. */
  readonly status: 'moving' | 'slow' | 'stalled' | 'silent' | 'paused' | 'closed';
  /** 0 to 100, the sum of the parts; null for a closed deal. */
  readonly score: number | null;
  readonly parts: readonly HealthPart[];
  readonly track: readonly StageStep[];
  /** The most consequential first. What a pause explains is left out. */
  readonly findings: readonly HealthFinding[];
  /** The longest first. A healthy deal with a meeting ahead has a pause too, and is `moving` all the same. */
  readonly pauses: readonly Pause[];
  readonly evidence: readonly EvidenceStatus[];
  /** First an answer that the buyer waits for (`answer-buyer`), else what the playbook has next. */
  readonly nextStep: PlaybookStep | null;
  readonly proposal: StageProposal | null;
}
