import { isAnswer } from '#core/asks/is-answer.ts';
import { mailByContact, type SentMail } from '#core/asks/mail-by-contact.ts';
import type { ContactMail } from '#core/asks/ask-ledger.ts';
import { unique } from '#core/collections.ts';
import type { ContactRecord, EmailRecord } from '#core/records.ts';
import type { ScoringContext } from './context.ts';
import type { DetectedEmail } from './score-emails.ts';

/** A mail of ours that went out. */
export interface SentEmail {
  readonly email: EmailRecord;
  readonly isAnswer: boolean;
}

/** Our own mail among emails; one that cannot be read answers nothing. */
export function readSentEmails(
  emails: readonly EmailRecord[],
  { settings, log }: Pick<ScoringContext, 'settings' | 'log'>,
): readonly SentEmail[] {
  const sent = emails.filter(({ direction, isSent }) => direction === 'OUTGOING' && isSent !== false);
  return sent.map((email) => {
    try {
      return { email, isAnswer: isAnswer(email, settings.ourDomains) };
    } catch (error) {
      log('reading-failed', { emailId: email.id, error: error instanceof Error ? error.name : 'unknown' });
      return { email, isAnswer: false };
    }
  });
}

/** Whom our mail went to. */
export function recipientsOf(sent: readonly SentEmail[]): readonly string[] {
  return unique(sent.flatMap(({ email }) => email.toAddresses ?? []));
}

/**
 * Questions and answers by contact.
 * @param contacts whom mail may concern, with their addresses
 * @param holder whom mail of ours went to whatever its addresses say: the contact whose emails these are
 */
export function sortMail(
  heard: readonly DetectedEmail[],
  sent: readonly SentEmail[],
  contacts: readonly ContactRecord[],
  holder?: ContactRecord,
): ReadonlyMap<string, ContactMail> {
  const idByAddress = new Map(contacts.map(({ email, id }) => [email, id]));
  const addressed = sent.map(({ email, isAnswer: answers }): SentMail => {
    const named = (email.toAddresses ?? []).flatMap((address) => idByAddress.get(address) ?? []);
    return { email, isAnswer: answers, contactIds: unique(holder ? [holder.id, ...named] : named) };
  });
  const read = heard.map(({ email, contact, stance }) => ({ email, contact, stance: stance ?? null }));
  return mailByContact(read, addressed, contacts);
}
