import type { Baselines } from '#core/baselines/baselines.ts';
import type { ContactDetails, DealDetails, EmailTrace } from '#core/deals/deal-details.ts';
import type { HealthSettings } from '#core/health/settings.ts';
import type { Signal } from '#core/signals/signal.ts';
import type { WorkCalendar } from '#core/working-time/work-calendar.ts';

/** A closed deal with what was read beside it. */
export interface AuditInput {
  readonly deal: DealDetails;
  readonly contacts: readonly ContactDetails[];
  /** Signals of the deal and of its contacts. */
  readonly signals: readonly Signal[];
  /** Its oldest mail: who wrote when. */
  readonly emails: readonly EmailTrace[];
  /** HubSpot's original source, e.g. `OFFLINE`; null: not known. */
  readonly source: string | null;
}

export interface AuditContext {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly baselines: Baselines | null;
  readonly health: HealthSettings;
  readonly calendar: WorkCalendar;
  /** Hours of working time within which a buyer's first mail should be answered. */
  readonly answerHours: number;
}

/** A deal at its landmark, for those who read facts out of it. */
export interface AuditedDeal extends AuditInput {
  /** What is later does not count; see `landmarkOf`. */
  readonly until: number;
}
