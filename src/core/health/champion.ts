import { kindToGroup } from '#core/signals/kind.ts';
import type { Signal } from '#core/signals/signal.ts';

/** Emails about the purchase that make one writer a champion, alone, or when a colleague writes about it too. */
const emailsAlone = 3;
const emailsWithColleague = 2;

/**
 * The newest signal of the contact who pushes the purchase on: who wrote three emails with a buying signal or
 * qualifier, or two where a second person of the buyer's wrote one too. Sympathy cannot be observed; this can.
 * @param signals the newest first
 */
export function championSignal(signals: readonly Signal[]): Signal | null {
  const writers = new Map<string, { newest: Signal; emails: Set<string> }>();
  for (const signal of signals) {
    const writer = signal.contactId ?? signal.senderAddress;
    if (writer === null || kindToGroup(signal.kind) === 'risk') continue;
    const known = writers.get(writer);
    if (known) known.emails.add(signal.emailId);
    else writers.set(writer, { newest: signal, emails: new Set([signal.emailId]) });
  }
  const enough = writers.size > 1 ? emailsWithColleague : emailsAlone;
  const [first] = [...writers.values()].sort((a, b) => b.emails.size - a.emails.size);
  return first && first.emails.size >= enough ? first.newest : null;
}
