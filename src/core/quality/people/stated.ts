import type { ContactDetails } from '#core/deals/deal-details.ts';
import type { Signal } from '#core/signals/signal.ts';
import type { ContactFacts } from '../facts.ts';
import { isNamed } from './person-name.ts';
import { isSameText, valueOf } from './text.ts';

const dayMs = 86_400_000;
const longestValue = 200;

/** A value that the contact's own signature states. */
export interface Stated {
  readonly value: string;
  readonly emailId: string;
  /** When the email was sent, epoch milliseconds. */
  readonly at: number;
}

type SignatureFact = 'jobTitle' | 'phone' | 'company';

/** What the contact's own emails up to `now` state, the newest first. */
export function findStated(
  { contact, signals }: Pick<ContactFacts, 'contact' | 'signals'>,
  fact: SignatureFact,
  now: number,
): Stated[] {
  const fromSignals = signals
    .filter((signal) => signal.sentAt <= now && isOwnWord(signal, contact))
    .flatMap(({ facts, emailId, sentAt }) => {
      const value = valueOf(facts[fact] ?? null);
      return isUsable(value) ? [{ value, emailId, at: sentAt }] : [];
    });
  return [...fromSignals, ...ofSignature(contact, fact, now)].sort(
    (a, b) => b.at - a.at || (a.emailId < b.emailId ? -1 : 1),
  );
}

/** What the newest email says that had a signature at all, be there a signal in it or not. */
function ofSignature({ stated }: ContactDetails, fact: SignatureFact, now: number): Stated[] {
  const value = valueOf(stated?.[fact] ?? null);
  return stated && stated.at <= now && isUsable(value)
    ? [{ value, emailId: stated.emailId, at: stated.at }]
    : [];
}

function isUsable(value: string | null): value is string {
  return value !== null && value.length <= longestValue;
}

/** A field may have been filled after an old email: only a recent one may contradict it. */
export function isRecent({ at }: Stated, now: number, maxAgeDays: number): boolean {
  return now - at <= maxAgeDays * dayMs;
}

/** Written by this contact, not by a colleague whose email stands on the contact; a person may have said otherwise. */
export function isOwnWord(signal: Signal, contact: ContactDetails): boolean {
  const { decision, senderAddress, senderName } = signal;
  if (signal.contactId !== contact.id) return false;
  if (decision.state === 'dismissed' && decision.reason === 'wrong-person') return false;
  if (senderAddress === null) return true;
  return isSameText(senderAddress, contact.email) || isNamed(senderName, contact);
}
