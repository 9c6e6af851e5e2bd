import type { EvidenceId, StageRole } from '#core/health/health.ts';

/** The map of the customer's way, from the first contact to growth. Data only: the dictionary has the words. */

/** The six phases of the funnel, in their order; the last is adoption and expansion. */
export const funnelPhases = [
  'discovery',
  'consideration',
  'evaluation',
  'decision',
  'onboarding',
  'adoption',
] as const;
export type FunnelPhase = (typeof funnelPhases)[number];

/** Who moves a step on, from marketing to growth. */
export const funnelTeams = ['marketing', 'sales', 'customer-success', 'service', 'other'] as const;
export type FunnelTeam = (typeof funnelTeams)[number];

/** More steps than a funnel has that anybody could follow. */
export const mostSteps = 200;

/** `lifecycle:marketingqualifiedlead` or `stage:<pipelineId>:<stageId>` */
export type StepId = string;

/** What the account says of one step. Texts are its own words, at most 300 characters each. */
export interface StepSettings {
  readonly phase: FunnelPhase;
  /** What a pipeline's stage stands for; null of a lifecycle stage, and where its name and place are to say it. */
  readonly role: StageRole | null;
  readonly team: FunnelTeam | null;
  /** Exit criteria: what must be proved before a deal leaves the stage. */
  readonly evidence: readonly EvidenceId[];
  /** What can be observed when the step is done. */
  readonly proof: string;
  /** Days within which the next action is due; null: none was agreed. */
  readonly delayDays: number | null;
  readonly action: string;
  /** What goes with the action: a deck, a template, a page. */
  readonly material: string;
}

/** What the account agreed on, by step. Empty: nobody has confirmed a map yet, and the defaults hold. */
export interface FunnelSettings {
  readonly steps: Readonly<Record<StepId, StepSettings>>;
}

/** A lifecycle stage of contacts, or a stage of a pipeline, with what holds of it. */
export interface FunnelStep extends StepSettings {
  readonly id: StepId;
  /** As the account names it now. */
  readonly label: string;
  /** Deal cards follow it: an open stage of a pipeline. Closed deals are asked for nothing. */
  readonly isOnCards: boolean;
  /** Proposed by the app: the account has said nothing of it yet. */
  readonly isProposal: boolean;
}

/** Steps that follow each other: the lifecycle, or one pipeline. Lost stages are no steps. */
export interface FunnelTrack {
  /** `lifecycle`, or the pipeline's id. */
  readonly id: string;
  readonly kind: 'lifecycle' | 'pipeline';
  readonly label: string;
  readonly steps: readonly FunnelStep[];
}

export const funnelProblemKinds = [
  /** Neither evidence nor words say when the step is done. */
  'no-proof',
  /** The name says a feeling or a to-do. */
  'vague-name',
  'no-team',
  'no-delay',
  'no-action',
  /** The team changes from one step to the next and nothing observable goes over. */
  'handover-without-proof',
  /** No step of the whole map stands in the phase. */
  'phase-empty',
  /** The step belongs to an earlier phase than the one before it. */
  'phase-backwards',
] as const;

export interface FunnelProblem {
  readonly kind: (typeof funnelProblemKinds)[number];
  readonly trackId: string | null;
  readonly stepId: StepId | null;
  readonly phase: FunnelPhase | null;
  /** Of a handover: from and to. */
  readonly teams: readonly FunnelTeam[];
}

/** How a step really goes, from the account's own records. */
export interface StepReality {
  readonly stepId: StepId;
  /** Share that goes on to the next step of the track; null under 8. */
  readonly conversion: { readonly rate: number; readonly n: number } | null;
  /** Days that it takes; null under 8, and of lifecycle stages where HubSpot keeps no dates. */
  readonly medianDays: { readonly days: number; readonly n: number } | null;
}
