import type { DealHealth } from '#core/health/health.ts';

/** What a deal's status may be outside the card; a closed deal has none. */
export const tracedStatuses = ['moving', 'slow', 'stalled', 'silent', 'paused'] as const;
export type TracedStatus = (typeof tracedStatuses)[number];

/**
 * What the checks leave on a record for HubSpot's lists, workflows and reports. People can edit it, so count and codes
 * need not agree as they are read.
 */
export interface Traces {
  /** Deals only: 0 to 100; null for a closed deal. */
  readonly health: number | null;
  /** Deals only. */
  readonly status: TracedStatus | null;
  /** Ids of the rules that warn of the record, in the order of the alphabet. */
  readonly codes: readonly string[];
  readonly count: number | null;
  /** When the record's checks last came out differently, or were last confirmed; epoch milliseconds. */
  readonly checkedAt: number | null;
}

/** Of a record that nobody has checked. */
export const noTraces: Traces = { health: null, status: null, codes: [], count: null, checkedAt: null };

/** What one check saw. */
export interface Checked {
  /** Absent where the record is no deal. */
  readonly health?: Pick<DealHealth, 'score' | 'status'>;
  /** Ids of the rules that warn. */
  readonly codes: readonly string[];
  /** Rules that could not be asked this time: what they said before stays. */
  readonly unasked?: readonly string[];
}
