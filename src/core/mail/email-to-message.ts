import type { EmailRecord } from '../records.ts';
import { readForward } from './forward.ts';
import { htmlToText } from './html-to-text.ts';
import { limits } from './limits.ts';
import type { Direction, MailMessage } from './message.ts';

/**
 * Turns a CRM email into the message that the reader works on. Plain text is preferred, HTML is turned into text where
 * there is none. Lone surrogates become U+FFFD, so that every offset holds; bodies are cut at `limits.text`.
 * Of an email that was forwarded into the CRM the inner message counts: its author decides who speaks.
 *
 * @param ourDomains Mail domains of our user's company, in any case.
 */
export function emailToMessage(email: EmailRecord, ourDomains: readonly string[]): MailMessage {
  const domains = ourDomains.map((domain) => domain.trim().toLowerCase()).filter(Boolean);
  const text = bodyOf(email);
  const from = email.fromAddress?.trim().toLowerCase() || null;
  const base = {
    id: email.id,
    ourDomains: domains,
    subject: email.subject.slice(0, 1_000).toWellFormed(),
    sentAt: Number.isFinite(email.sentAt) ? email.sentAt : null,
    utcOffsetMinutes: 0,
  };
  if (email.direction !== 'FORWARDED') return { ...base, direction: email.direction, from, text };
  const inner = readForward(text);
  if (!inner) return { ...base, direction: directionOf(from, domains), from, text };
  return {
    ...base,
    direction: directionOf(inner.from ?? from, domains),
    from: inner.from,
    subject: inner.subject ?? base.subject,
    text: inner.text,
  };
}

function bodyOf({ text, html }: EmailRecord): string {
  const body = text !== null && text.trim() !== '' ? text : htmlToText(html ?? '');
  return body.slice(0, limits.text).toWellFormed();
}

/** What our own people write is outgoing; everybody else is the buyer's side. */
function directionOf(address: string | null, ourDomains: readonly string[]): Direction {
  const domain = address?.slice(address.lastIndexOf('@') + 1) ?? '';
  const isOurs = ourDomains.some((ours) => domain === ours || domain.endsWith(`.${ours}`));
  return isOurs ? 'OUTGOING' : 'INCOMING';
}
