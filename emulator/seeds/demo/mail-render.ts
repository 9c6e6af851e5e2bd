import type { Language } from './companies.ts';
import { appleDate, gmailDate, outlookDate } from './dates-in-words.ts';
import type { MailClient } from './people.ts';

/** Writer or reader. */
export interface Party {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

/** The names and address of a contact or an owner, without the rest. */
export const personToParty = ({ firstName, lastName, email }: Party): Party => ({
  firstName,
  lastName,
  email,
});

/** One message as its writer's mail program puts it together. */
export interface RenderedMessage {
  readonly from: Party;
  readonly to: Party;
  readonly subject: string;
  /** In the writer's local time, read as UTC. */
  readonly localTime: number;
  readonly language: Language;
  readonly client: MailClient;
  /** What was typed, closing formula included. */
  readonly fresh: string;
  /** Empty for machines. */
  readonly signature: string;
  /** The message that is answered, when the program quotes it. */
  readonly quoted: RenderedMessage | null;
}

/** How deep a quote in a quote goes before programs and people cut it. */
export const quoteDepth = 3;

const fullName = ({ firstName, lastName }: Party): string => `${firstName} ${lastName}`;

/** The plain-text body: fresh words, signature, quoted history. */
export function renderText(message: RenderedMessage, depth = quoteDepth): string {
  const own = ownText(message);
  if (!message.quoted || depth === 0) return own;
  const earlier = renderText(message.quoted, depth - 1);
  const flat = message.client === 'outlook' || message.client === 'outlook-classic';
  const body = flat ? earlier : prefixed(earlier);
  return `${own}\n\n${quoteHeader(message, message.quoted).join('\n')}\n${flat ? '\n' : ''}${body}`;
}

/**
 * Fresh words and signature. A closing formula runs on into the name, else a blank line stands between; Gmail sets
 * its separator before a name block.
 */
export function ownText({ fresh, signature, client }: RenderedMessage): string {
  if (signature === '') return fresh;
  if (client === 'gmail' && signature.includes('\n')) return `${fresh}\n\n-- \n${signature}`;
  return `${fresh}${fresh.endsWith(',') ? '\n' : '\n\n'}${signature}`;
}

const prefixed = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

/** The line or lines with which the program introduces the quoted message. */
export function quoteHeader({ client, language }: RenderedMessage, earlier: RenderedMessage): string[] {
  if (client === 'outlook' || client === 'outlook-classic') return outlookHeader(client, language, earlier);
  const author = `${fullName(earlier.from)} <${earlier.from.email}>`;
  const date = (client === 'gmail' ? gmailDate : appleDate)(language, earlier.localTime);
  return [language === 'fr' ? `Le ${date}, ${author} a écrit :` : `On ${date}, ${author} wrote:`];
}

function outlookHeader(client: MailClient, language: Language, earlier: RenderedMessage): string[] {
  const author = `${fullName(earlier.from)} <${earlier.from.email}>`;
  const reader = `${fullName(earlier.to)} <${earlier.to.email}>`;
  const date = outlookDate(language, earlier.localTime);
  const lines =
    language === 'fr'
      ? [`De : ${author}`, `Envoyé : ${date}`, `À : ${reader}`, `Objet : ${earlier.subject}`]
      : [`From: ${author}`, `Sent: ${date}`, `To: ${reader}`, `Subject: ${earlier.subject}`];
  if (client === 'outlook') return lines;
  return [language === 'fr' ? "-----Message d'origine-----" : '-----Original Message-----', ...lines];
}
