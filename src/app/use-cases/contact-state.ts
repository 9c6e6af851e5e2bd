import { rematch } from '#core/match/rematch.ts';
import { isCounted, type Ledger } from '#core/plan/ledger.ts';
import { isSameSummary, summarizeContact, type SummaryContext } from '#core/plan/summary.ts';
import type { ContactRecord, DealRecord, SignalSummary } from '#core/records.ts';
import type { Signal } from '#core/signals/signal.ts';

/** A contact as it stands, read or after something was done. */
export interface ContactState {
  readonly contact: ContactRecord;
  readonly ledger: Ledger;
  /** All its signals. */
  readonly signals: readonly Signal[];
  /** Deals of the contact and its company, and those that the signals name. */
  readonly deals: readonly DealRecord[];
}

/** The contact's summary by its signals as they stand now: those of emails in the ledger, against the deals of now. */
export function presentSummary(
  { contact, ledger, signals, deals }: ContactState,
  context: SummaryContext,
): SignalSummary {
  const counted = signals.filter((signal) => isCounted(ledger, signal.emailId));
  return summarizeContact(
    counted.map((signal) => rematch(signal, contact, deals)),
    context,
  );
}

/**
 * Whether the contact's summary counts something that is no longer so: a snooze has ended, or somebody created, closed
 * or deleted a deal. Money is not compared, because the account's currency is not known without one more call.
 */
export function isOvertaken(state: ContactState, now: number): boolean {
  const { summary } = state.contact;
  const present = presentSummary(state, { now, currency: '' });
  return !isSameSummary({ ...present, expectedValue: summary.expectedValue }, summary);
}
