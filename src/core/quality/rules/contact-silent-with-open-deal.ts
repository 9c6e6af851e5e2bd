import type { ContactFacts } from '../facts.ts';
import { hasOpenDeal } from '../people/deals.ts';
import { isOwnWord } from '../people/stated.ts';
import { contactRule } from '../rule.ts';

const dayMs = 86_400_000;

/** Something is for sale and nobody has spoken with this contact for long. */
export const contactSilentWithOpenDeal = contactRule({
  id: 'contact-silent-with-open-deal',
  category: 'activity',
  severity: 'low',
  options: { quietDays: 30 },
  example: { days: 42, isContacted: 1 },
  check(facts, { quietDays }, { now }) {
    const { contact, deals } = facts;
    if (!hasOpenDeal(deals) || saidLater(facts, now)) return null;
    const last = lastExchange(facts, now);
    const days = Math.floor((now - (last ?? contact.createdAt)) / dayMs);
    return days > quietDays ? { values: { days, isContacted: last === null ? 0 : 1 } } : null;
  },
});

/** The latest of what HubSpot counts and of the contact's own emails; epoch milliseconds. */
function lastExchange({ contact, signals }: ContactFacts, now: number): number | null {
  const own = signals.filter((signal) => signal.sentAt <= now && isOwnWord(signal, contact));
  const times = own.map(({ sentAt }) => sentAt).concat(contact.lastContactedAt ?? []);
  return times.length === 0 ? null : times.reduce((latest, at) => Math.max(latest, at));
}

/** They put it off until a day that is still ahead: silence is what they asked for. */
function saidLater({ contact, signals }: ContactFacts, now: number): boolean {
  return signals.some(
    (signal) =>
      signal.kind === 'stall' &&
      isOwnWord(signal, contact) &&
      Date.parse(signal.facts.resumeDate ?? signal.facts.date ?? '') > now,
  );
}
