import { asksForAnswer } from '#core/asks/asks-for-answer.ts';
import type { MailMessage } from '#core/mail/message.ts';
import { readMessage } from '#core/mail/read-message.ts';
import type { MailExample } from './mails/example.ts';

export function messageOf({ text, subject, from }: MailExample): MailMessage {
  const sentAt = Date.UTC(2026, 2, 3, 9);
  const common = { id: '1', direction: 'INCOMING', ourDomains: ['ours.example'] } as const;
  return { ...common, from, subject, text, sentAt, utcOffsetMinutes: 0 };
}

export function asks(example: MailExample): boolean {
  return asksForAnswer(readMessage(messageOf(example)));
}

/** Precision and recall of the rules over messages. */
export function measure(examples: readonly MailExample[]) {
  const found = examples.filter(asks);
  const right = found.filter((example) => example.asks).length;
  return {
    precision: right / found.length,
    recall: right / examples.filter((example) => example.asks).length,
  };
}
