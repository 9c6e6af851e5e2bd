import type { ContactFacts } from '../facts.ts';
import { domainOf } from './mail-domains.ts';
import { isNamed } from './person-name.ts';
import { isOwnWord } from './stated.ts';
import { isSameText } from './text.ts';

export interface OtherAddress {
  readonly address: string;
  readonly emailId: string;
  /** When the email was sent, epoch milliseconds. */
  readonly at: number;
}

/** The address that the contact wrote from last, under their own name, if it is not the recorded one. */
export function findOtherAddress({ contact, signals }: ContactFacts, now: number): OtherAddress | null {
  const [newest] = signals
    .filter((signal) => signal.sentAt <= now && isOwnWord(signal, contact))
    .filter(({ senderName, senderAddress }) => isNamed(senderName, contact) && isAddress(senderAddress))
    .sort((a, b) => b.sentAt - a.sentAt || (a.emailId < b.emailId ? -1 : 1));
  const address = newest?.senderAddress?.trim().toLowerCase();
  if (!newest || !address || isSameText(address, contact.email)) return null;
  return { address, emailId: newest.emailId, at: newest.sentAt };
}

const isAddress = (text: string | null) =>
  text !== null && /^[^\s@]+@[^\s@]+$/.test(text.trim()) && domainOf(text) !== null;
