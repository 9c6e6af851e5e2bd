import { autoReplySubject } from '#core/mail/cues/automatic-cues.ts';
import { foldAccents } from '#core/mail/lines.ts';
import type { ContactRecord, EmailRecord } from '#core/records.ts';

/** Within it, two times that HubSpot keeps of one activity are the same. Milliseconds. */
const sameMomentMs = 60_000;

/** Mail of ours that may be an answer. */
export interface SentMail {
  readonly at: number;
  readonly threadId: string | null;
  /** Contacts that HubSpot associates with it. */
  readonly contactIds: readonly string[];
}

export interface Question {
  readonly email: Pick<EmailRecord, 'sentAt' | 'threadId' | 'direction'>;
  readonly contact: Pick<ContactRecord, 'id' | 'lastContactedAt' | 'lastReplyAt'>;
  /** Until when an answer comes in time. */
  readonly deadline: number;
}

/**
 * Whether nobody answered in time: no mail of ours to the contact or in the same conversation, no call or
 * meeting that HubSpot still counts as the contact's last. Not before the deadline has passed; a mail that a
 * colleague forwarded into the CRM was seen by somebody. Times are epoch milliseconds.
 */
export function wasSilent(question: Question, sent: readonly SentMail[], now: number): boolean {
  const { email, contact, deadline } = question;
  if (deadline >= now || email.direction !== 'INCOMING') return false;
  const inTime = (at: number) => at > email.sentAt && at <= deadline;
  const isToThem = ({ contactIds, threadId }: SentMail) =>
    contactIds.includes(contact.id) || (threadId !== null && threadId === email.threadId);
  return !sent.some((mail) => inTime(mail.at) && isToThem(mail)) && !wasMet(question, inTime);
}

/** HubSpot's time of the last contact also counts the contact's own mail, which answers nothing. */
function wasMet({ email, contact }: Question, inTime: (at: number) => boolean): boolean {
  const { lastContactedAt: at = null, lastReplyAt: own = null } = contact;
  if (at === null || !inTime(at) || isSameMoment(at, email.sentAt)) return false;
  return own === null || !isSameMoment(at, own);
}

function isSameMoment(a: number, b: number): boolean {
  return Math.abs(a - b) < sameMomentMs;
}

/** Our own "out of the office" answers nobody. Its body is not read, so its subject has to tell. */
export function isAutomatic({ subject }: Pick<EmailRecord, 'subject'>): boolean {
  const plain = foldAccents(subject.slice(0, 200));
  return autoReplySubject.test(plain);
}
