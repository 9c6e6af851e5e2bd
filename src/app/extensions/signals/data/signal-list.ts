import type { SignalKind } from '#core/signals/kind.ts';
import type { SignalKey } from '#core/signals/signal.ts';
import type { ContactSignalsView, SignalGroupView, SignalView } from '#core/views/signals-view.ts';
import type { RecentDecision } from './decisions.ts';

/** All signals of an email, the strongest opportunity first. */
export function groupToSignals(group: SignalGroupView): readonly SignalView[] {
  return [...group.opportunities, ...group.risks, ...group.qualifiers];
}

export function groupToKeys(group: SignalGroupView): readonly SignalKey[] {
  return groupToSignals(group).map((signal) => signal.key);
}

/** The signal that gives the email its headline and its quote. */
export function groupToHeadline(group: SignalGroupView): SignalView | undefined {
  return groupToSignals(group)[0];
}

/** Kinds beside the headline's, each once. */
export function groupToOtherKinds(group: SignalGroupView): readonly SignalKind[] {
  const [headline, ...others] = groupToSignals(group).map((signal) => signal.kind);
  return [...new Set(others)].filter((kind) => kind !== headline);
}

/** A snooze that is over leaves the signal open again. */
export function isUndecided({ decision }: SignalGroupView, now: number): boolean {
  return decision.state === 'open' || (decision.state === 'snoozed' && decision.until <= now);
}

export interface ArrangedSignals {
  readonly shown: readonly SignalGroupView[];
  readonly folded: readonly SignalGroupView[];
  readonly decided: readonly SignalGroupView[];
}

/** Splits ranked groups into what is shown, what is folded and what is decided; recent decisions stand apart. */
export function arrangeSignals(
  groups: readonly SignalGroupView[],
  recent: readonly RecentDecision[],
  now: number,
  atMost: number,
): ArrangedSignals {
  const recentIds = new Set(recent.map(({ group }) => group.emailId));
  const others = groups.filter((group) => !recentIds.has(group.emailId) && groupToHeadline(group));
  const undecided = others.filter((group) => isUndecided(group, now));
  return {
    shown: undecided.slice(0, atMost),
    folded: undecided.slice(atMost),
    decided: others.filter((group) => !isUndecided(group, now)),
  };
}

/** The totals without what was decided since the view was read. */
export function totalsAfter(
  view: Pick<ContactSignalsView, 'totals' | 'readAt'> & { readonly groups: readonly SignalGroupView[] },
  recent: readonly RecentDecision[],
): ContactSignalsView['totals'] {
  const recentIds = new Set(recent.map(({ group }) => group.emailId));
  const gone = view.groups.filter(
    (group) =>
      recentIds.has(group.emailId) && group.coverage === 'undetected' && isUndecided(group, view.readAt),
  );
  const goneValue = gone
    .filter((group) => group.estimate?.currency === view.totals.currency)
    .reduce((sum, group) => sum + (group.estimate?.expected ?? 0), 0);
  return {
    ...view.totals,
    undetected: Math.max(0, view.totals.undetected - gone.length),
    expectedValue: Math.max(0, view.totals.expectedValue - goneValue),
  };
}
