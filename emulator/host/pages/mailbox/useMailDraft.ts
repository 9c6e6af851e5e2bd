import { useState } from 'react';
import type { SentMail } from '../../mail/send-mail.ts';
import type { CrmRecord } from '../data/crm.ts';
import { fullName } from '../data/format.ts';
import { request } from '../data/http.ts';
import { useSession } from '../session.tsx';
import type { MailExample } from './mail-examples.ts';

export interface MailStart {
  readonly contact: CrmRecord | null;
  /** The email that this one answers. */
  readonly replyTo: CrmRecord | null;
}

const replySubject = (replyTo: CrmRecord | null): string => {
  const subject = replyTo?.properties['hs_email_subject'];
  return subject ? `Re: ${subject.replace(/^re: ?/i, '')}` : '';
};

/** What is being written, to whom, and how the sending goes. */
export function useMailDraft({ contact: first, replyTo }: MailStart, onSent: (mail: SentMail) => void) {
  const { meta } = useSession();
  const [contact, setContact] = useState(first);
  const [ownerId, setOwnerId] = useState<string | null>(null);
  const [subject, setSubject] = useState(replySubject(replyTo));
  const [text, setText] = useState('');
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const to = ownerId ?? contact?.properties['hubspot_owner_id'] ?? meta.owners[0]?.id ?? '';

  const fill = (example: MailExample) => {
    if (!replyTo) setSubject(example.subject);
    setText(`${example.text}${contact ? fullName(contact.properties) : ''}`);
  };
  const send = async () => {
    if (!contact || isSending) return;
    setSending(true);
    setError(null);
    const reply = replyTo ? { replyToEmailId: replyTo.id } : {};
    try {
      const body = { contactId: contact.id, ownerId: to, subject, text, ...reply };
      onSent(await request<SentMail>('POST', '/portal/api/send-mail', body));
      setText('');
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : String(failure));
    } finally {
      setSending(false);
    }
  };
  const isComplete = contact !== null && subject.trim() !== '' && text.trim() !== '';
  return {
    contact,
    setContact,
    to,
    setOwnerId,
    subject,
    setSubject,
    text,
    setText,
    fill,
    send,
    isSending,
    isComplete,
    error,
  };
}
