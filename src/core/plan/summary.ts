import { groupBy } from '#core/collections.ts';
import type { SignalSummary } from '#core/records.ts';
import { emptySummary } from '#core/records.ts';
import { presentDecision } from '#core/signals/decision.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import { kindToGroup, signalKinds } from '#core/signals/kind.ts';
import type { Signal } from '#core/signals/signal.ts';

/** What summing up needs to know besides the signals. */
export interface SummaryContext {
  /** Epoch milliseconds. */
  readonly now: number;
  /** The account's currency; estimates in another stay out, because the property holds a bare number. */
  readonly currency: string;
}

/** Money of several groups in one currency; what is in others is counted, not converted. */
export interface ValueTotal {
  readonly value: number;
  readonly leftOut: number;
}

/**
 * The summary of a contact. The properties drive lists, workflows and reports, so only signals of the `alert` tier
 * count. `openSignals` counts emails with an undetected, undecided opportunity; `expectedValue` adds up what they
 * are expected to bring, one estimate for each email; the last signal is an opportunity or a risk, decided or not.
 */
export function summarizeContact(signals: readonly Signal[], context: SummaryContext): SignalSummary {
  return addToContactSummary(emptySummary, signals, context);
}

/** Adds the signals of emails that `base` does not contain. In this and in any order the result is the same. */
export function addToContactSummary(
  base: SignalSummary,
  signals: readonly Signal[],
  { now, currency }: SummaryContext,
): SignalSummary {
  const alerts = signals.filter((signal) => signal.tier === 'alert');
  const open = alerts.filter((signal) => isUndetected(signal, now));
  const added = countEmails(open);
  const { value } = totalValue(open, currency);
  return withLatest(
    {
      ...base,
      openSignals: base.openSignals + added,
      expectedValue: added === 0 ? base.expectedValue : addMoney(base.expectedValue ?? 0, value),
    },
    alerts,
  );
}

/** The summary of a deal: its own evidence that nobody has decided on. It is in the pipeline, so no money counts. */
export function summarizeDeal(signals: readonly Signal[], context: SummaryContext): SignalSummary {
  return addToDealSummary(emptySummary, signals, context);
}

export function addToDealSummary(
  base: SignalSummary,
  signals: readonly Signal[],
  { now }: SummaryContext,
): SignalSummary {
  const alerts = signals.filter(
    (signal) => signal.tier === 'alert' && kindToGroup(signal.kind) !== 'qualifier',
  );
  const open = alerts.filter((signal) => presentDecision(signal.decision, now).state === 'open');
  return withLatest({ ...base, openSignals: base.openSignals + countEmails(open) }, alerts);
}

/** The summary of a company: its contacts' together. */
export function combineSummaries(summaries: readonly SignalSummary[]): SignalSummary {
  return summaries.reduce<SignalSummary>(
    (sum, one) => ({
      openSignals: sum.openSignals + one.openSignals,
      expectedValue:
        one.expectedValue === null ? sum.expectedValue : addMoney(sum.expectedValue ?? 0, one.expectedValue),
      ...laterSignal(sum, one),
    }),
    emptySummary,
  );
}

export function isSameSummary(a: SignalSummary, b: SignalSummary): boolean {
  return (
    a.openSignals === b.openSignals &&
    a.lastSignalAt === b.lastSignalAt &&
    a.lastSignalKind === b.lastSignalKind &&
    (a.expectedValue ?? 0) === (b.expectedValue ?? 0)
  );
}

/** Whether the signal is an opportunity that no deal covers and nobody has decided on. */
export function isUndetected(signal: Signal, now: number): boolean {
  return signal.coverage === 'undetected' && presentDecision(signal.decision, now).state === 'open';
}

/** Adds up the expected values in `currency`, one for each email. */
export function totalValue(undetected: readonly Signal[], currency: string): ValueTotal {
  const perEmail = [...groupBy(undetected, (signal) => signal.emailId).values()].map(leadingEstimate);
  const estimates = perEmail.flatMap((estimate) => estimate ?? []);
  const counted = estimates.filter((estimate) => estimate.currency === currency);
  const value = counted.reduce((sum, estimate) => addMoney(sum, estimate.expected), 0);
  return { value, leftOut: estimates.length - counted.length };
}

/** An email's signals speak of one purchase: it is worth what its most valuable reading is worth, not their sum. */
export function leadingEstimate(signals: readonly Signal[]): Signal['estimate'] {
  let leading: Signal['estimate'] = null;
  for (const { estimate } of signals)
    if (estimate && (!leading || compareEstimates(estimate, leading) > 0)) leading = estimate;
  return leading;
}

function compareEstimates(a: NonNullable<Signal['estimate']>, b: NonNullable<Signal['estimate']>): number {
  return a.expected - b.expected || (a.currency < b.currency ? 1 : -1);
}

function countEmails(signals: readonly Signal[]): number {
  return new Set(signals.map((signal) => signal.emailId)).size;
}

function withLatest(base: SignalSummary, signals: readonly Signal[]): SignalSummary {
  return signals
    .filter((signal) => kindToGroup(signal.kind) !== 'qualifier')
    .reduce<SignalSummary>(
      (latest, signal) => ({
        ...latest,
        ...laterSignal(latest, { lastSignalAt: signal.sentAt, lastSignalKind: signal.kind }),
      }),
      base,
    );
}

type Last = Pick<SignalSummary, 'lastSignalAt' | 'lastSignalKind'>;

/** The later of two; at the same time the kind that stands first in the taxonomy. */
function laterSignal(a: Last, b: Last): Last {
  const byTime = (a.lastSignalAt ?? -Infinity) - (b.lastSignalAt ?? -Infinity);
  const later = byTime > 0 || (byTime === 0 && kindOrder(a) <= kindOrder(b)) || Number.isNaN(byTime) ? a : b;
  return { lastSignalAt: later.lastSignalAt, lastSignalKind: later.lastSignalKind };
}

function kindOrder({ lastSignalKind }: Last): number {
  const order = signalKinds.indexOf(lastSignalKind as SignalKind);
  return order === -1 ? signalKinds.length : order;
}

/** Adds in hundredths, so that no order of adding leaves a different rest. */
function addMoney(a: number, b: number): number {
  return (Math.round(a * 100) + Math.round(b * 100)) / 100;
}
