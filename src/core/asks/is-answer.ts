import { classifyMessage } from '#core/mail/classify-message.ts';
import { emailToMessage } from '#core/mail/email-to-message.ts';
import { segment } from '#core/mail/segment.ts';
import type { EmailRecord } from '#core/records.ts';

/**
 * Whether a mail of ours answers the people it went to: one that a person wrote and that was sent. Our own "out of the
 * office" does not answer, and a mail that was forwarded into the CRM was written to somebody else.
 */
export function isAnswer(email: EmailRecord, ourDomains: readonly string[]): boolean {
  if (email.direction !== 'OUTGOING' || email.isSent === false) return false;
  const message = emailToMessage(email, ourDomains);
  return classifyMessage(message, segment(message.text, message.from)).class === 'conversation';
}
