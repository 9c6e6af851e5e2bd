import { compareIds, groupBy } from '#core/collections.ts';
import { isOpportunityKind, signalKinds, type SignalKind } from '#core/signals/kind.ts';
import type { SnapshotSignal } from '#core/snapshot/snapshot.ts';
import { compareWorth } from '../money.ts';
import { repeatMs } from '../thresholds.ts';

/** An email that speaks of a purchase that no deal covers and nobody has decided on. */
export interface Opportunity {
  readonly emailId: string;
  /** The signal that the email counts under: it has the largest estimate, and what is wanted tells more than a step. */
  readonly lead: SnapshotSignal;
  /** All that count, the leading one first. */
  readonly signals: readonly SnapshotSignal[];
}

export interface Opportunities {
  readonly counted: readonly Opportunity[];
  /** Emails that a later one of the same contact about the same stands for. */
  readonly repeats: number;
  /** Emails whose signals are not certain enough to count. */
  readonly toReview: number;
}

/** Kinds that say how far a purchase is. */
const steps: ReadonlySet<SignalKind> = new Set(['pricing', 'discount', 'evaluation', 'procurement']);

/** Reads the invisible opportunities among signals, whatever their order. */
export function createOpportunityReader() {
  const alerts = new Map<string, SnapshotSignal[]>();
  const reviewed = new Set<string>();
  return {
    add(signal: SnapshotSignal): void {
      if (signal.coverage !== 'undetected' || signal.state !== 'open') return;
      if (!isOpportunityKind(signal.kind)) return;
      const { emailId } = signal;
      const known = alerts.get(emailId);
      if (signal.tier === 'review') reviewed.add(emailId);
      else if (known) known.push(signal);
      else alerts.set(emailId, [signal]);
    },
    read(): Opportunities {
      const all = [...alerts].map(([emailId, signals]) => toOpportunity(emailId, signals));
      const repeats = findRepeats(all);
      let toReview = 0;
      for (const emailId of reviewed) if (!alerts.has(emailId)) toReview += 1;
      return {
        counted: all.filter((opportunity) => !repeats.has(opportunity)),
        repeats: repeats.size,
        toReview,
      };
    },
  };
}

function toOpportunity(emailId: string, signals: SnapshotSignal[]): Opportunity {
  const ranked = signals.length === 1 ? signals : signals.sort(compareSignals);
  const [lead] = ranked;
  if (!lead) throw new Error('an opportunity without signals');
  return { emailId, lead, signals: ranked };
}

/** An email is worth what its most valuable reading is worth (core/plan/summary.ts); then what is wanted, then the kinds' order. */
function compareSignals(a: SnapshotSignal, b: SnapshotSignal): number {
  return (
    compareWorth(a.estimate?.expected ?? null, b.estimate?.expected ?? null) ||
    Number(steps.has(a.kind)) - Number(steps.has(b.kind)) ||
    signalKinds.indexOf(a.kind) - signalKinds.indexOf(b.kind)
  );
}

/**
 * A buyer who writes again about the same has not doubled the purchase: of a contact's emails that share a kind, one that
 * is followed by another within 30 days is left out, and the latest stands for all of them.
 */
function findRepeats(all: readonly Opportunity[]): ReadonlySet<Opportunity> {
  const repeats = new Set<Opportunity>();
  for (const [contactId, group] of groupBy(all, ({ lead }) => lead.contactId)) {
    if (contactId === null || group.length === 1) continue;
    const nextByKind = new Map<SignalKind, number>();
    for (const opportunity of group.sort(compareLatestFirst)) {
      const { sentAt } = opportunity.lead;
      for (const { kind } of opportunity.signals) {
        if ((nextByKind.get(kind) ?? Infinity) - sentAt <= repeatMs) repeats.add(opportunity);
      }
      for (const { kind } of opportunity.signals) nextByKind.set(kind, sentAt);
    }
  }
  return repeats;
}

function compareLatestFirst(a: Opportunity, b: Opportunity): number {
  return b.lead.sentAt - a.lead.sentAt || compareIds(b.emailId, a.emailId);
}
