import { useState, type FormEvent } from 'react';
import type { SentMail } from '../../mail/send-mail.ts';
import type { CrmRecord } from '../data/crm.ts';
import { fullName } from '../data/format.ts';
import { request } from '../data/http.ts';
import { useSession } from '../session.tsx';
import { ContactPicker } from './ContactPicker.tsx';
import { mailExamples, type MailExample } from './mail-examples.ts';

interface MailFormProps {
  readonly contact: CrmRecord | null;
  readonly replyTo: CrmRecord | null;
  onSent(mail: SentMail): void;
}

const replySubject = (replyTo: CrmRecord | null) => {
  const subject = replyTo?.properties['hs_email_subject'];
  return subject ? `Re: ${subject.replace(/^(?:re: ?)+/i, '')}` : '';
};

export function MailForm({ contact: first, replyTo, onSent }: MailFormProps) {
  const { words, meta } = useSession();
  const [contact, setContact] = useState(first);
  const [ownerId, setOwnerId] = useState<string | null>(null);
  const [subject, setSubject] = useState(replySubject(replyTo));
  const [text, setText] = useState('');
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const to = ownerId ?? contact?.properties['hubspot_owner_id'] ?? meta.owners[0]?.id ?? '';
  const isComplete = contact !== null && subject.trim() !== '' && text.trim() !== '';

  const fill = (example: MailExample) => {
    if (!replyTo) setSubject(example.subject);
    setText(`${example.text}${contact ? fullName(contact.properties) : ''}`);
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!contact || isSending) return;
    setSending(true);
    setError(null);
    const body = {
      contactId: contact.id,
      ownerId: to,
      subject,
      text,
      ...(replyTo ? { replyToEmailId: replyTo.id } : {}),
    };
    try {
      onSent(await request<SentMail>('POST', '/portal/api/send-mail', body));
      setText('');
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : String(failure));
    } finally {
      setSending(false);
    }
  };
  return (
    <form className="mail-form" onSubmit={(event) => void send(event)}>
      <ContactPicker chosen={contact} onChoose={setContact} />
      <label className="uie-field">
        <span className="uie-label">{words.recipient}</span>
        <select
          className="uie-input uie-select"
          value={to}
          onChange={(event) => setOwnerId(event.target.value)}
        >
          {meta.owners.map((owner) => (
            <option key={owner.id} value={owner.id}>
              {owner.firstName} {owner.lastName} · {owner.email}
            </option>
          ))}
        </select>
      </label>
      {replyTo ? (
        <p className="quiet">
          {words.answering}: {replyTo.properties['hs_email_subject']}
        </p>
      ) : null}
      <label className="uie-field">
        <span className="uie-label">{words.subject}</span>
        <input className="uie-input" value={subject} onChange={(event) => setSubject(event.target.value)} />
      </label>
      <Examples onChoose={fill} />
      <label className="uie-field">
        <span className="uie-label">{words.body}</span>
        <textarea
          className="uie-input mail-text"
          rows={11}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button
        type="submit"
        className="uie-button uie-button-primary uie-button-md"
        disabled={!isComplete || isSending}
      >
        {isSending ? `${words.sending}…` : words.send}
      </button>
      {error ? (
        <p className="uie-alert uie-alert-danger" role="alert">
          {error}
        </p>
      ) : null}
    </form>
  );
}

/** Examples in both languages; the reader's own first. */
function Examples({ onChoose }: { onChoose(example: MailExample): void }) {
  const { words, language } = useSession();
  const ordered = mailExamples.toSorted(
    (a, b) => Number(b.language === language) - Number(a.language === language),
  );
  return (
    <div className="examples">
      <span className="uie-label">{words.examples}</span>
      {ordered.map((example) => (
        <button
          type="button"
          className="uie-tag uie-tag-default"
          key={example.subject}
          onClick={() => onChoose(example)}
        >
          {example.language.toUpperCase()} · {example.subject}
        </button>
      ))}
    </div>
  );
}
