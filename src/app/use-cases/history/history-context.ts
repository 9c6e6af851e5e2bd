import type { Money } from '#core/snapshot/money.ts';
import type { AppSettings } from '#core/settings/settings.ts';
import type { Calibration } from '#core/calibration/calibration.ts';
import type { Baselines } from '#core/baselines/baselines.ts';
import type { MailHeader, MailHistory } from '#crm/mail-history/mail-history.ts';
import type { ShareBudget } from '#crm/policy/share-budget.ts';
import type { ScoringContext } from '../context.ts';

/** What a scan of past email is given beside what reading mail takes. */
export interface HistoryContext extends ScoringContext {
  /** Tells this run from all others. */
  readonly runner: string;
  readonly mail: MailHistory;
  /** The budget that all of its calls go by: that of the gateway behind `crm`, `store`, `notes` and `mail`. */
  readonly pace: ShareBudget;
  readonly sleep: (ms: number) => Promise<void>;
  /** Whether the account wants an email read beyond its header; by its settings where it is left out. */
  readonly mayRead?: (header: MailHeader) => boolean;
}

/** What one step knows before it reads emails. */
export interface StepContext extends HistoryContext {
  readonly money: Money;
  /** IANA name. */
  readonly timeZone: string;
  readonly calibration: Calibration;
  /** Null where nobody has learned yet. */
  readonly baselines: Baselines | null;
  /** With what the account's admin set. */
  readonly settings: AppSettings;
}
