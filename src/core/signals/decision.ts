import type { Decision, Signal } from './signal.ts';

/** A decision as it holds at `now`: a snooze whose date has passed is over. */
export function presentDecision(decision: Decision, now: number): Decision {
  return decision.state === 'snoozed' && decision.until <= now ? { state: 'open' } : decision;
}

/** The signal with a decision on it: accepted, it belongs to the deal that a person named, whatever covers it. */
export function withDecision(signal: Signal, decision: Decision): Signal {
  if (decision.state !== 'accepted') return { ...signal, decision };
  const coverage = signal.coverage === 'context' ? 'context' : 'covered';
  return { ...signal, decision, coverage, dealId: decision.dealId };
}

/** Whether two decisions say the same, whenever they were taken. */
export function isSameDecision(a: Decision, b: Decision): boolean {
  if (a.state === 'accepted') return b.state === 'accepted' && a.dealId === b.dealId;
  if (a.state === 'dismissed') return b.state === 'dismissed' && a.reason === b.reason;
  if (a.state === 'snoozed') return b.state === 'snoozed' && a.until === b.until;
  return b.state === 'open';
}

/** One decision for several signals: open while one of them is, else the latest. */
export function jointDecision(decisions: readonly Decision[]): Decision {
  let joint: Decision = { state: 'open' };
  for (const decision of decisions) {
    if (decision.state === 'open') return decision;
    if (joint.state === 'open' || decision.at > joint.at) joint = decision;
  }
  return joint;
}
