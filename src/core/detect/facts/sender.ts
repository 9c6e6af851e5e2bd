import type { ReadMessage } from '#core/mail/message.ts';
import type { Facts } from '../detection.ts';
import { companyInDomain, findSpelledName } from './company-name.ts';
import { countryOfDomain, countryOfLanguage, countryOfPlace } from './countries.ts';
import { foldKeepingLength } from './fold.ts';
import { findPhone } from './phones.ts';
import { readSignature } from './signature-facts.ts';

export interface Sender {
  /** ISO 3166; null when neither address, signature, phone nor language tells it. */
  readonly country: string | null;
  readonly facts: Pick<Facts, 'jobTitle' | 'phone' | 'company'>;
}

/** Who wrote the message, as their own signature and address say. */
export function readSender(read: ReadMessage): Sender {
  const domain = domainOf(read.message.from);
  const signature = read.signature ? read.message.text.slice(read.signature.start, read.signature.end) : '';
  const named = countryOfDomain(domain) ?? countryOfPlace(foldKeepingLength(signature));
  const phone = findPhone(signature, named, read.language);
  const { jobTitle, company: signed } = readSignature(signature, read.message.from);
  const company = signed ?? (read.class === 'newsletter' ? null : companyInProse(read));
  return {
    country: named ?? phone?.country ?? countryOfLanguage(read.language),
    facts: {
      ...(jobTitle ? { jobTitle } : {}),
      ...(phone ? { phone: phone.number } : {}),
      ...(company ? { company } : {}),
    },
  };
}

/** The sender's mail domain, spelled out in their own words: "chez Mecaprecis nous …", or below a mail of software. */
function companyInProse({ message, sentences }: ReadMessage): string | null {
  const core = companyInDomain(message.from);
  if (core === null) return null;
  for (const { text } of [...sentences].reverse()) {
    const name = findSpelledName(text, core);
    if (name !== null && /\p{L}/u.test(name)) return name;
  }
  return null;
}

function domainOf(from: string | null): string | null {
  return from?.split('@').at(-1)?.replace(/>.*$/, '') ?? null;
}
