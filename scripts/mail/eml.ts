import PostalMime from 'postal-mime';
import { htmlToText } from '#core/mail/html-to-text.ts';
import type { MailMessage } from '#core/mail/message.ts';
import { parseSentAt } from './labelled-message.ts';

/** One RFC 5322 message as the detector wants it; mail from one of `ourDomains` is outgoing. */
export async function parseEml(
  source: Uint8Array,
  fallbackId: string,
  ourDomains: readonly string[],
): Promise<MailMessage> {
  const mail = await PostalMime.parse(source);
  const from = mail.from?.address?.toLowerCase() ?? null;
  const domain = from?.slice(from.lastIndexOf('@') + 1) ?? '';
  const text = mail.text?.trim() ? mail.text : htmlToText(mail.html ?? '');
  if (!from && !text.trim()) throw new Error('neither a sender nor a text was found');
  const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
  return {
    id: mail.messageId ?? fallbackId,
    direction: ourDomains.includes(domain) ? 'OUTGOING' : 'INCOMING',
    from,
    ourDomains,
    subject: mail.subject ?? '',
    ...dateOf(mail.date, headers['date']),
    text,
    headers,
  };
}

/** The parser gives the instant in UTC; the sender's own offset stands only in the raw header. */
function dateOf(
  iso: string | undefined,
  raw: string | undefined,
): Pick<MailMessage, 'sentAt' | 'utcOffsetMinutes'> {
  const { sentAt } = parseSentAt(iso ?? '');
  return { sentAt, utcOffsetMinutes: parseSentAt(`1970-01-01T00:00:00${rawOffset(raw)}`).utcOffsetMinutes };
}

function rawOffset(raw: string | undefined): string {
  const offset = /([+-]\d{2})(\d{2})(?:\s|$)/.exec((raw ?? '').slice(0, 100));
  return offset ? `${offset[1]}:${offset[2]}` : 'Z';
}
