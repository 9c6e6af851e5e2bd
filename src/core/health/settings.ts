import type { EvidenceId, StageRole } from './health.ts';

/** What an admin may set about health; every part has a default. */
export interface HealthSettings {
  /** Days in a stage where neither the stage nor its pipeline has enough won deals. */
  readonly stageDays: number;
  /** Days of a buyer's silence that are usual where too few answers are known. */
  readonly silenceDays: number;
  /** What must be proved before a deal leaves a stage of this role. */
  readonly exitCriteria: Readonly<Record<StageRole, readonly EvidenceId[]>>;
  /** The role of a stage where its name misleads, by id. */
  readonly roleByStage: Readonly<Record<string, StageRole>>;
  /** Playbook steps by role, in order; ids have words in the dictionary, or words of the account's own. */
  readonly playbook: Readonly<Record<StageRole, readonly PlaybookEntry[]>>;
  /** What the account agreed on stage by stage, by `stageKey`; it comes before all of the above. Derived, never set here. */
  readonly agreed?: Readonly<Record<string, StageAgreement>>;
}

/** What holds of one stage, because the account said so in its funnel map. */
export interface StageAgreement {
  /** Null: as its name and place say. */
  readonly role: StageRole | null;
  /** All that must be proved before a deal leaves the stage. */
  readonly evidence: readonly EvidenceId[];
  /** Days after entering the stage in which the first step is due; null: the playbook's. */
  readonly dueInDays: number | null;
  /** The first step in the account's own words; empty: the playbook's. */
  readonly action: string;
  readonly material: string;
}

export interface PlaybookEntry {
  readonly id: string;
  /** Days after entering the stage. */
  readonly dueInDays: number;
  /** Proved by this, the step counts as done. */
  readonly doneBy: readonly (EvidenceId | 'outgoing-email' | 'incoming-email' | 'next-activity' | 'amount')[];
  /** The account's own words, instead of the dictionary's. */
  readonly words?: { readonly action: string; readonly material: string };
}
