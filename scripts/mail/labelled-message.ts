import { z } from 'zod';
import type { MailMessage } from '#core/mail/message.ts';

/** One line of a labelled set (docs/signals.md), of which detection is given these fields only. */
const lineSchema = z.object({
  id: z.coerce.string(),
  direction: z.enum(['INCOMING', 'OUTGOING']).default('INCOMING'),
  from: z.string().nullish(),
  ourDomains: z.array(z.string()).default([]),
  subject: z.string().nullish(),
  sentAt: z.string().nullish(),
  text: z.string(),
});

export type LineResult =
  { readonly ok: true; readonly message: MailMessage } | { readonly ok: false; readonly reason: string };

/** Reads one line; a line that does not fit says why instead of throwing. */
export function parseLabelledMessage(line: string): LineResult {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, reason: 'not valid JSON' };
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) return { ok: false, reason: z.prettifyError(parsed.error).replaceAll('\n', ' ') };
  const { id, direction, from, ourDomains, subject, sentAt, text } = parsed.data;
  return {
    ok: true,
    message: {
      id,
      direction,
      from: parseSender(from),
      ourDomains: ourDomains.map((domain) => domain.toLowerCase()),
      subject: subject ?? '',
      ...parseSentAt(sentAt ?? ''),
      text,
    },
  };
}

/** The bare address in lower case, of `a@b.example` as of `Ana <a@b.example>`. */
export function parseSender(from: string | null | undefined): string | null {
  const address = from?.slice(from.lastIndexOf('<') + 1).replace(/>\s*$/, '');
  return address?.trim().toLowerCase() ?? null;
}

/** `2026-03-03T10:12:00+01:00`: the instant, and the sender's offset for words like "tomorrow". */
export function parseSentAt(iso: string): Pick<MailMessage, 'sentAt' | 'utcOffsetMinutes'> {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) return { sentAt: null, utcOffsetMinutes: 0 };
  const offset = /([+-])(\d{2}):?(\d{2})$/.exec(iso);
  if (!offset) return { sentAt: instant, utcOffsetMinutes: 0 };
  const minutes = Number(offset[2]) * 60 + Number(offset[3]);
  return { sentAt: instant, utcOffsetMinutes: offset[1] === '-' ? -minutes : minutes };
}
