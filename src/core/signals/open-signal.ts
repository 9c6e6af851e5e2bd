import type { Tier } from '#core/detect/detection.ts';
import type { Signal, SignalKey } from './signal.ts';

/** What a walk through all open opportunities needs of a signal; its words are not read. */
export interface OpenSignal extends Pick<Signal, 'emailId' | 'sentAt' | 'contactId' | 'companyId'> {
  readonly key: SignalKey;
  readonly tier: Tier;
  readonly probability: number;
  /** Owner of the contact when the signal was saved; null where unknown. */
  readonly ownerId: string | null;
  /** Expected value, in units of `currency`; null where nothing was estimated. */
  readonly expected: number | null;
  readonly currency: string | null;
  /** Key of the manager task that the signal is in. */
  readonly taskKey: string | null;
}

export interface OpenSignalQuery {
  /** Where the page before ended; null for the first. */
  readonly after: string | null;
  /** Signals of older emails are left out; epoch milliseconds. */
  readonly sentSince: number;
  /** Signals whose snooze has ended by then are open; epoch milliseconds. */
  readonly now: number;
}

export interface OpenSignalPage {
  readonly signals: readonly OpenSignal[];
  /** Null after the last. */
  readonly after: string | null;
  /** Signals on later pages. */
  readonly left: number;
}

/** A signal as a walk sees it. */
export function toOpenSignal(signal: Signal): OpenSignal {
  const { key, tier, probability, sentAt, emailId, contactId, companyId, estimate } = signal;
  return {
    ...{ key, tier, probability, sentAt, emailId, contactId, companyId },
    ownerId: signal.ownerId ?? null,
    expected: estimate?.expected ?? null,
    currency: estimate?.currency ?? null,
    taskKey: signal.managerTaskKey ?? null,
  };
}
