import type { DetectionSettings } from '#core/detect/detection.ts';
import { defaultDetectionSettings } from '#core/detect/detection.ts';
import type { FunnelSettings } from '#core/funnel/funnel-map.ts';
import { defaultHealthSettings } from '#core/health/default-settings.ts';
import type { HealthSettings } from '#core/health/settings.ts';
import type { RuleSettings } from '#core/quality/rule.ts';
import { defaultManagementSettings, type ManagementSettings } from './management.ts';
import type { LanguageModelSettings } from './language-model.ts';
import { defaultReadingSettings, type ReadingSettings } from './reading.ts';
import { defaultRetentionSettings, type RetentionSettings } from './retention.ts';

/** What stands in for an account's own figures as long as it has too few of them. */
export interface Assumptions {
  /** ISO 4217; used when no deal and no email names a currency. */
  readonly currency: string;
  /** In units of `currency`. */
  readonly dealValue: number;
  /** Share of opportunities that are won, 0 to 1. */
  readonly conversion: number;
}

/** What an admin may set. Every use case takes the whole. */
export interface AppSettings {
  /** What is read of the account's mail, and what is left alone. */
  readonly reading: ReadingSettings;
  readonly detection: DetectionSettings;
  /** Mail domains of our user's company, lower case: those of `reading`, wherever an address is judged. */
  readonly ourDomains: readonly string[];
  readonly assumptions: Assumptions;
  /** Null: no email text leaves the account, which is the default. */
  readonly languageModel: LanguageModelSettings | null;
  readonly health: HealthSettings;
  /** What differs from the rules' own defaults. */
  readonly rules: RuleSettings;
  /** What managers get, and when. */
  readonly management: ManagementSettings;
  /** How long the words of people are kept. */
  readonly retention: RetentionSettings;
  /** What was agreed on of each step of the customer's way; `health` holds what follows from it. */
  readonly funnel: FunnelSettings;
}

/** 50,000 € and 10 % are the figures of the missed-lead calculation that the app starts from. */
export const defaultSettings: AppSettings = {
  reading: defaultReadingSettings,
  detection: defaultDetectionSettings,
  ourDomains: [],
  assumptions: { currency: 'EUR', dealValue: 50_000, conversion: 0.1 },
  languageModel: null,
  health: defaultHealthSettings,
  rules: {},
  management: defaultManagementSettings,
  retention: defaultRetentionSettings,
  funnel: { steps: {} },
};
