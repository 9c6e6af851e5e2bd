import type { ContactRecord, EmailRecord } from '#core/records.ts';
import type { Stance } from './asks-for-answer.ts';
import type { ContactMail } from './ask-ledger.ts';
import { askLedgerOf } from './ask-ledger.ts';
import type { Ask, Reply } from './ask.ts';

/** An email that came in, and whose sender the contact is taken to be. */
export interface HeardMail {
  readonly email: Pick<EmailRecord, 'id' | 'sentAt' | 'threadId' | 'fromAddress' | 'direction'>;
  readonly stance: Stance | null;
  readonly contact: Pick<ContactRecord, 'id' | 'email'>;
}

/** A mail of ours. */
export interface SentMail {
  readonly email: Pick<EmailRecord, 'id' | 'sentAt' | 'threadId'>;
  /** Contacts that it was sent to, as far as they are known. */
  readonly contactIds: readonly string[];
  /** A person wrote it, and it went out; see `isAnswer`. */
  readonly isAnswer: boolean;
}

/** Contacts that mail may concern, with what they asked before. */
type Known = Pick<ContactRecord, 'id' | 'asks'>;

interface Draft {
  readonly asks: Pick<Ask, 'emailId' | 'threadId' | 'askedAt'>[];
  readonly replies: Reply[];
  readonly heard: number[];
}

/**
 * Sorts mail by the contact whose asks it opens or settles. What a contact sent from another address is heard and asks
 * for nothing. A mail of ours settles what its recipients asked; in the same conversation it settles what other contacts
 * asked too, and so does the buyer's own "never mind".
 */
export function mailByContact(
  heard: readonly HeardMail[],
  sent: readonly SentMail[],
  known: readonly Known[],
): ReadonlyMap<string, ContactMail> {
  const drafts = new Map<string, Draft>();
  const draftOf = (id: string): Draft => {
    const draft = drafts.get(id) ?? { asks: [], replies: [], heard: [] };
    drafts.set(id, draft);
    return draft;
  };
  for (const mail of heard) addHeard(draftOf(mail.contact.id), mail);
  for (const { email, contactIds, isAnswer } of sent) {
    for (const id of contactIds) {
      if (isAnswer) draftOf(id).replies.push({ at: email.sentAt, threadId: null });
      else draftOf(id).heard.push(email.sentAt);
    }
  }
  const byThread = contactsByThread(drafts, known);
  for (const { email, contactIds, isAnswer } of sent) {
    const threadId = isAnswer ? email.threadId : null;
    if (threadId === null) continue;
    const others = [...(byThread.get(threadId) ?? [])].filter((id) => !contactIds.includes(id));
    for (const id of others) draftOf(id).replies.push({ at: email.sentAt, threadId });
  }
  return drafts;
}

function addHeard(draft: Draft, { email, stance, contact }: HeardMail): void {
  draft.heard.push(email.sentAt);
  const isOwn = email.fromAddress === null || email.fromAddress === contact.email;
  if (!isOwn || email.direction !== 'INCOMING') return;
  const { id: emailId, threadId, sentAt } = email;
  if (stance === 'asks') draft.asks.push({ emailId, threadId, askedAt: sentAt });
  if (stance === 'withdraws' && threadId !== null) draft.replies.push({ at: sentAt, threadId });
}

/** Who asked something in which conversation, before or just now. */
function contactsByThread(
  drafts: ReadonlyMap<string, Draft>,
  known: readonly Known[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  const add = (contactId: string, asks: readonly Pick<Ask, 'threadId'>[]) => {
    for (const { threadId } of asks) {
      if (threadId !== null) ids.set(threadId, (ids.get(threadId) ?? new Set()).add(contactId));
    }
  };
  for (const contact of known) add(contact.id, askLedgerOf(contact).asks);
  for (const [id, { asks }] of drafts) add(id, asks);
  return ids;
}
