import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { MailMessage } from '#core/mail/message.ts';
import { messageClasses } from '#core/mail/message.ts';
import { signalKinds } from '#core/signals/kind.ts';
import { parseSender, parseSentAt } from '../scripts/mail/labelled-message.ts';

const kind = z.enum(signalKinds);
const lang = z.enum(['fr', 'en', 'es', 'de', 'it', 'nl', 'pt']);
const sector = z.enum(['saas', 'finance', 'other']);
const label = z.strictObject({ kind, quote: z.string().min(1).max(500) }).readonly();

const facts = z
  .strictObject({
    quantity: z.number().positive(),
    unit: z.string().min(1),
    amount: z.number().positive(),
    currency: z.string().regex(/^[A-Z]{3}$/),
    date: z.iso.date(),
    jobTitle: z.string().min(1),
    phone: z.string().regex(/^\+\d{6,15}$/),
    company: z.string().min(1),
  })
  .partial()
  .readonly();

/** A message of a labelled set, in the format of docs/signals.md, with its writer. */
export const labelledMessage = z
  .strictObject({
    id: z.string().min(1),
    writer: z.string().regex(/^m\d{2}[a-z]+$/),
    lang,
    sector,
    direction: z.enum(['INCOMING', 'OUTGOING']),
    from: z.string().nullable(),
    ourDomains: z.array(z.string()).readonly().optional(),
    subject: z.string(),
    sentAt: z.iso.datetime({ offset: true }).nullable(),
    text: z.string(),
    class: z.enum(messageClasses),
    labels: z.array(label).readonly(),
    facts,
    opportunity: z.boolean(),
    /** How the writer meant the signals to be said; absent, it is derived (wording.ts). */
    wording: z.enum(['plain', 'indirect']).optional(),
  })
  .readonly();

/** A sentence with the ones before and after it; the kinds are those of `text`. */
export const labelledSentence = z
  .strictObject({
    id: z.string().min(1),
    writer: z.string().regex(/^(w\d{2}[a-z]+|plain)$/),
    lang,
    sector,
    before: z.string(),
    text: z.string().min(1),
    after: z.string(),
    kinds: z.array(kind).readonly(),
    wording: z.enum(['plain', 'indirect', 'negative']),
    /** What a negative row is a near miss of, or why it holds no signal. */
    why: z.string().optional(),
  })
  .readonly();

/** What a second person found in a message or sentence, blind to the labels. */
export const secondAnnotation = z
  .object({ id: z.string().min(1), labels: z.array(z.object({ kind, quote: z.string() })).readonly() })
  .readonly();

export type LabelledMessage = z.infer<typeof labelledMessage>;
export type LabelledSentence = z.infer<typeof labelledSentence>;
export type SecondAnnotation = z.infer<typeof secondAnnotation>;

/** The rows of a JSON Lines file, trusted to fit; test/eval/corpus.test.ts checks that they do. */
export function readRows<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

export function toMailMessage(row: LabelledMessage): MailMessage {
  return {
    id: row.id,
    direction: row.direction,
    from: parseSender(row.from),
    ourDomains: row.ourDomains ?? [],
    subject: row.subject,
    ...parseSentAt(row.sentAt ?? ''),
    text: row.text,
  };
}

/** A sentence as a message of its own. */
export function sentenceToMessage(row: LabelledSentence): MailMessage {
  return {
    id: row.id,
    direction: 'INCOMING',
    from: null,
    ourDomains: [],
    subject: '',
    sentAt: null,
    utcOffsetMinutes: 0,
    text: row.text,
  };
}
