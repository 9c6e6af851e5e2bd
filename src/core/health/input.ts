import type { Baselines } from '#core/baselines/baselines.ts';
import type { ContactDetails, DealDetails, EmailTrace } from '#core/deals/deal-details.ts';
import type { Pipeline } from '#core/records.ts';
import type { Signal } from '#core/signals/signal.ts';
import type { PartPoints } from './health.ts';
import type { HealthSettings } from './settings.ts';

/** A deal with what was read beside it. */
export interface HealthInput {
  readonly deal: DealDetails;
  readonly contacts: readonly ContactDetails[];
  /** Signals of the deal and of its contacts, in any order. */
  readonly signals: readonly Signal[];
  /** Null where emails were not read. */
  readonly emails: readonly EmailTrace[] | null;
}

export interface HealthContext {
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA name; a stated date is a day of this zone. */
  readonly timeZone: string;
  readonly baselines: Baselines | null;
  /** The deal's pipeline; another one, or null, leaves stages without a name and a role. */
  readonly pipeline: Pipeline | null;
  readonly settings: HealthSettings;
  /** What each part of the score is worth; absent: the usual points. */
  readonly points?: PartPoints;
}
