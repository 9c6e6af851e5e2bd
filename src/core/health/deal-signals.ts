import { byId } from '#core/collections.ts';
import { rematch } from '#core/match/rematch.ts';
import { kindToGroup } from '#core/signals/kind.ts';
import type { Signal } from '#core/signals/signal.ts';
import { dayMs } from './days.ts';
import type { HealthInput } from './input.ts';

/** What was written longer before the deal was created, and on no deal, speaks of something else. */
const daysBeforeDeal = 90;

/**
 * The signals that speak of this deal, newest first: those on it, those that it covers by its nature, and qualifiers and
 * risks of its contacts that no other deal has. What a person dismissed says nothing, and what belongs to another deal
 * says nothing here.
 */
export function signalsOfDeal({ deal, contacts, signals }: HealthInput, now: number): readonly Signal[] {
  const contactsById = byId(contacts);
  const earliest = Math.min(deal.createdAt, now) - daysBeforeDeal * dayMs;
  return signals
    .filter((signal) => signal.sentAt <= now && speaksOfDeal(signal))
    .sort((a, b) => b.sentAt - a.sentAt || (a.key < b.key ? -1 : 1));

  function speaksOfDeal(signal: Signal): boolean {
    const { decision, contactId } = signal;
    if (decision.state === 'dismissed') return false;
    if (decision.state === 'accepted') return decision.dealId === deal.id;
    if (signal.dealId !== null) return signal.dealId === deal.id;
    if (signal.sentAt < earliest) return false;
    if (kindToGroup(signal.kind) !== 'opportunity') return true;
    const contact = contactsById.get(contactId ?? '');
    return contact !== undefined && rematch(signal, contact, [deal]).coverage === 'covered';
  }
}
