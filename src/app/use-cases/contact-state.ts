import type { ContactMail } from '#core/asks/ask-ledger.ts';
import { askLedgerOf, isSameAskLedger } from '#core/asks/ask-ledger.ts';
import { detectorVersion } from '#core/detect/detection.ts';
import { presentAsks } from '#core/plan/plan-writes.ts';
import { rematch } from '#core/match/rematch.ts';
import { isCounted, isScored, type Ledger } from '#core/plan/ledger.ts';
import { isSameSummary, summarizeContact, type SummaryContext } from '#core/plan/summary.ts';
import type { ContactRecord, DealRecord, SignalSummary, StatedSignature } from '#core/records.ts';
import type { Signal } from '#core/signals/signal.ts';
import { compareIds, unique } from '#core/collections.ts';

/** A contact as it stands, read or after something was done. */
export interface ContactState {
  readonly contact: ContactRecord;
  readonly ledger: Ledger;
  /** All its signals. */
  readonly signals: readonly Signal[];
  /** Deals of the contact and its company, and those that the signals name. */
  readonly deals: readonly DealRecord[];
  /** A signature that was read just now. */
  readonly signature?: StatedSignature | undefined;
  /** Questions and answers that were read just now. */
  readonly mail?: ContactMail | undefined;
}

/** The contact's summary by its signals as they stand now: those of emails in the ledger, against the deals of now. */
export function presentSummary(
  { contact, ledger, signals, deals }: ContactState,
  context: SummaryContext,
): SignalSummary {
  const counted = signals.filter(
    (signal) => isCounted(ledger, signal.emailId) && !isOutdated(signal, ledger),
  );
  return summarizeContact(
    counted.map((signal) => rematch(signal, contact, deals)),
    context,
  );
}

/** Ids of the deals that cover the signals or that they were accepted for, the newest first. */
export function dealsNamedBy(signals: readonly Signal[]): readonly string[] {
  const named = signals.flatMap(({ dealId, decision }) => [
    ...(dealId === null ? [] : [dealId]),
    ...(decision.state === 'accepted' ? [decision.dealId] : []),
  ]);
  return unique(named).sort((a, b) => compareIds(b, a));
}

/**
 * Whether an older version of the detector found the signal and the present one, which has read the email, did not.
 * What a person decided on stays.
 */
export function isOutdated(signal: Signal, ledger: Ledger): boolean {
  if (signal.decision.state !== 'open' || signal.detectorVersion === detectorVersion) return false;
  return isScored(ledger, signal.emailId, detectorVersion);
}

/**
 * Whether the contact's summary counts something that is no longer so: a snooze has ended, somebody created, closed or
 * deleted a deal, or a call answered what the contact asked. Money is not compared, because the account's currency is not
 * known without one more call.
 */
export function isOvertaken(state: ContactState, now: number): boolean {
  const { contact } = state;
  const { summary } = contact;
  if (!isSameAskLedger(presentAsks(contact, undefined, now), askLedgerOf(contact))) return true;
  const present = presentSummary(state, { now, currency: '' });
  return !isSameSummary({ ...present, expectedValue: summary.expectedValue }, summary);
}
