import type { DealHealth } from '#core/health/health.ts';
import type { RuleSubject, Warning } from '#core/quality/rule.ts';

/** What the cards get beside signals: movement, data quality and what somebody set. Times are epoch milliseconds. */

/** The folds of a card whose state is remembered. */
export const foldIds = [
  'stages',
  'evidence',
  'score',
  'warnings',
  'hidden-warnings',
  'mended',
  'evidence-emails',
] as const;
export type FoldId = (typeof foldIds)[number];

/** One warning on one record: `deal-amount-missing:901`. */
export type WarningKey = string;

export function warningKey({ ruleId, recordId }: Pick<Warning, 'ruleId' | 'recordId'>): WarningKey {
  return `${ruleId}:${recordId}`;
}

/** What one user set on the cards. */
export interface CardPreferences {
  /** Open or closed, where the user said so; holds for every record. */
  readonly folds: Readonly<Partial<Record<FoldId, boolean>>>;
  /** Warnings that the user does not want to see, the latest last. */
  readonly hidden: readonly WarningKey[];
}

export const noPreferences: CardPreferences = { folds: {}, hidden: [] };

/** A record on which something was written with one click in the last weeks: its log says what can be taken back. */
export interface MendedRecord {
  readonly recordType: RuleSubject;
  readonly recordId: string;
}

/** How warnings came out, of the record and of those around it. */
export interface RecordQuality {
  /** The most consequential first. */
  readonly warnings: readonly Warning[];
  /** How many rules looked; 0 where none did. */
  readonly ruleTotal: number;
  /** Records with changes that can perhaps be taken back; what they are is asked when somebody looks. */
  readonly mended: readonly MendedRecord[];
  readonly preferences: CardPreferences;
}

export interface DealMovement {
  /** Null where it could not be assessed. */
  readonly health: DealHealth | null;
  /** When the account's own won deals were last learned from; null: never, so that ranges come from the settings. */
  readonly knowledge: { readonly learnedAt: number | null };
  /** The next step as the deal's field holds it. */
  readonly nextStepText: string | null;
}

export const nothingChecked: RecordQuality = {
  warnings: [],
  ruleTotal: 0,
  mended: [],
  preferences: noPreferences,
};

export const nothingAssessed: DealMovement = {
  health: null,
  knowledge: { learnedAt: null },
  nextStepText: null,
};
