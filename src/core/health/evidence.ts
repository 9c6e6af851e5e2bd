import type { ContactDetails, DealDetails } from '#core/deals/deal-details.ts';
import { isOpportunityKind, kindToGroup } from '#core/signals/kind.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import type { Signal } from '#core/signals/signal.ts';
import { championSignal } from './champion.ts';
import { settledChanges } from './days.ts';
import { isDecidingTitle } from './deciding-titles.ts';
import { evidenceIds } from './health.ts';
import type { EvidenceId, EvidenceStatus, Proof } from './health.ts';
import { readPushes } from './movement.ts';

/** What a kind of signal proves by itself. A referral tells somebody else's need; a risk proves nothing. */
const itemsByKind: Readonly<Record<SignalKind, readonly EvidenceId[]>> = {
  'seat-expansion': ['need'],
  'tier-upgrade': ['need'],
  'cross-sell': ['need'],
  'new-need': ['need'],
  pricing: ['need'],
  discount: ['need'],
  evaluation: ['need', 'decision-criteria'],
  procurement: ['need', 'decision-process'],
  renewal: ['need'],
  referral: [],
  budget: ['budget'],
  timeline: ['timing'],
  authority: ['decision-maker'],
  competitor: ['competition'],
  'churn-risk': [],
  stall: [],
};

/**
 * BANT and MEDDIC, each item with its best proof: a sentence of the buyer's (an alert before a signal to check, then the
 * newest), else a contact's role, else a field.
 * @param signals of this deal, newest first
 * @param required what the present stage's exit criteria ask for
 */
export function collectEvidence(
  deal: DealDetails,
  contacts: readonly ContactDetails[],
  signals: readonly Signal[],
  required: readonly EvidenceId[],
  now: number,
): readonly EvidenceStatus[] {
  const bySignal = bestSignals(signals);
  return evidenceIds.map((id) => {
    const signal = bySignal.get(id);
    const proof = signal ? signalToProof(signal) : otherProof(id, deal, contacts, now);
    return { id, proof, isRequired: required.includes(id) };
  });
}

export function signalToProof({ key, kind, quote, sentAt, senderName }: Signal): Proof {
  return { kind: 'signal', key, signalKind: kind, quote, at: sentAt, senderName };
}

function bestSignals(signals: readonly Signal[]): ReadonlyMap<EvidenceId, Signal> {
  const best = new Map<EvidenceId, Signal>();
  for (const signal of signals) {
    for (const id of provedItems(signal)) {
      const known = best.get(id);
      if (!known || isSurer(signal, known)) best.set(id, signal);
    }
  }
  const champion = championSignal(signals);
  if (champion) best.set('champion', champion);
  return best;
}

/** The signals come newest first: an older one only wins by its tier, or within one email by its probability. */
function isSurer(signal: Signal, known: Signal): boolean {
  if (signal.tier !== known.tier) return signal.tier === 'alert';
  return signal.sentAt === known.sentAt && signal.probability > known.probability;
}

function provedItems({ kind, facts }: Signal): readonly EvidenceId[] {
  if (kindToGroup(kind) === 'risk' || kind === 'referral') return itemsByKind[kind];
  const items = [...itemsByKind[kind]];
  if (facts.quantity !== undefined || facts.amount !== undefined) items.push('metrics');
  if (facts.date !== undefined && isOpportunityKind(kind)) items.push('timing');
  return items;
}

function otherProof(
  id: EvidenceId,
  deal: DealDetails,
  contacts: readonly ContactDetails[],
  now: number,
): Proof | null {
  if (id === 'decision-maker') return deciderAmong(contacts);
  if (id === 'metrics' && deal.amount !== null && deal.amount > 0) return { kind: 'field', field: 'amount' };
  if (id === 'timing' && isChosenCloseDate(deal, now)) return { kind: 'field', field: 'closedate' };
  return null;
}

function deciderAmong(contacts: readonly ContactDetails[]): Proof | null {
  for (const { id, firstName, lastName, jobTitle } of contacts) {
    if (!isDecidingTitle(jobTitle)) continue;
    const name = [firstName, lastName].filter(Boolean).join(' ') || null;
    return { kind: 'contact', contactId: id, name, jobTitle };
  }
  return null;
}

/** A close date ahead that somebody chose: HubSpot fills one in at creation, and one pushed again and again is a wish. */
function isChosenCloseDate(deal: DealDetails, now: number): boolean {
  const { closeDates } = deal.history;
  if (deal.closeAt === null || deal.closeAt <= now) return false;
  return settledChanges(closeDates).length > 1 && readPushes(closeDates) === null;
}
