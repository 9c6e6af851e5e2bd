import type { WordProposal } from '#core/account-words/proposal.ts';
import type { RuleCategory, RuleOptions, RuleSubject, RuleValues, Severity } from '#core/quality/rule.ts';
import type { LanguageModelSettings } from '#core/settings/language-model.ts';
import type { AppSettings } from '#core/settings/settings.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import type { Measured } from '#core/value/baseline.ts';

/** What the settings page asks and is answered. Times are epoch milliseconds. */

/** Parts of the settings that are shown, changed, exported and taken back one by one. */
export const settingsSections = [
  'reading',
  'detection',
  'assumptions',
  'management',
  'rules',
  'health',
  'retention',
  'languageModel',
  'funnel',
] as const;
export type SettingsSection = (typeof settingsSections)[number];

/** A change as the log keeps it; the last fifty. */
export interface SettingsChange {
  readonly version: number;
  readonly at: number;
  /** Who, as the page said; null where HubSpot names nobody. The private edition cannot check it. */
  readonly by: string | null;
  readonly sections: readonly SettingsSection[];
  /** It can be taken back as a whole. */
  readonly canUndo: boolean;
}

/** Whole sections, as they are to be. */
export type SettingsChanges = Partial<Pick<AppSettings, SettingsSection>>;

export type SettingsRequest =
  | { readonly action: 'read' }
  | {
      readonly action: 'write';
      readonly version: number;
      readonly by: string | null;
      readonly changes: SettingsChanges;
    }
  /** Takes back the change that made this version. */
  | { readonly action: 'undo'; readonly change: number; readonly version: number; readonly by: string | null }
  | { readonly action: 'export' }
  /** Checks first; a file with any mistake changes nothing. */
  | { readonly action: 'import'; readonly version: number; readonly by: string | null; readonly file: string }
  /** What other thresholds and kinds would have made of the account's last emails. */
  | { readonly action: 'preview'; readonly detection: AppSettings['detection'] };

export const settingsProblemCodes = [
  'not-json',
  'unknown-version',
  'unknown-section',
  'unknown-field',
  'wrong-type',
  'out-of-range',
  'too-long',
  'missing',
] as const;
export type SettingsProblemCode = (typeof settingsProblemCodes)[number];

/** A mistake in a file or a form: where, and what is wrong. */
export interface SettingsProblem {
  /** e.g. `management.tasks.dailyCap` */
  readonly path: string;
  /** Of a file, counted from 1; null in a form. */
  readonly line: number | null;
  readonly code: SettingsProblemCode;
  readonly expected: string;
}

/** A signal that a change would add, take away or move between alerts and what is shown quietly. */
export interface PreviewedSignal {
  readonly emailId: string;
  readonly contactId: string | null;
  readonly kind: SignalKind;
  readonly quote: string;
  readonly probability: number;
  /** The quiet ones were or become no alert, and count in neither sum of alerts. */
  readonly change: 'gone' | 'new' | 'gone-quiet' | 'new-quiet' | 'to-review' | 'to-alert';
}

export interface SettingsPreview {
  /** Emails that it was worked out on. */
  readonly emails: number;
  readonly alertsNow: number;
  readonly alertsThen: number;
  readonly changed: readonly PreviewedSignal[];
}

/** What the account's own closed deals say, beside what is set for as long as they are too few. */
export interface OwnFigures {
  /** Of the pipeline. */
  readonly label: string;
  /** Won of closed, 0 to 1. */
  readonly winRate: Measured | null;
  /** Median amount of won deals, in the account's currency. */
  readonly amount: Measured | null;
  /** Median days of won deals in a stage. */
  readonly stageDays: Measured | null;
}

/** A rule of data quality without its check, so that no page has to carry that. */
export interface RuleOutline {
  readonly id: string;
  readonly subject: RuleSubject;
  readonly category: RuleCategory;
  readonly severity: Severity;
  /** What holds where nothing is set. */
  readonly isOn: boolean;
  readonly options: RuleOptions;
  /** Values as a finding may hold them, for the rule's words. */
  readonly example: RuleValues;
}

export interface SettingsView {
  readonly settings: Pick<AppSettings, SettingsSection>;
  readonly version: number;
  readonly log: readonly SettingsChange[];
  /** Only with `export`. */
  readonly file: string | null;
  /** Only with a refused `write` or `import`. */
  readonly problems: readonly SettingsProblem[];
  /** Only with `preview`. */
  readonly preview: SettingsPreview | null;
  /** Words that products and deals of the account suggest; only with `read`. */
  readonly proposals: readonly WordProposal[];
  /** By pipeline; none where the app has not learned yet. */
  readonly ownFigures: readonly OwnFigures[];
  /** The language model that the account's secrets name; null where they name none. Only this one can be used. */
  readonly namedModel: LanguageModelSettings | null;
  /** Every rule there is, in the order in which they are shown. */
  readonly ruleOutlines: readonly RuleOutline[];
  /** Probability from which the detector itself raises an alert. */
  readonly alertFrom: number;
  readonly timeZone: string;
  readonly currency: string;
}
