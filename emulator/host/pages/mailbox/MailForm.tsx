import type { SentMail } from '../../mail/send-mail.ts';
import { useSession } from '../session.tsx';
import { ContactPicker } from './ContactPicker.tsx';
import { mailExamples, type MailExample } from './mail-examples.ts';
import { useMailDraft, type MailStart } from './useMailDraft.ts';

interface MailFormProps extends MailStart {
  onSent(mail: SentMail): void;
}

/** An email as a buyer writes it. */
export function MailForm({ contact, replyTo, onSent }: MailFormProps) {
  const { words } = useSession();
  const draft = useMailDraft({ contact, replyTo }, onSent);
  return (
    <form
      className="mail-form"
      onSubmit={(event) => {
        event.preventDefault();
        void draft.send();
      }}
    >
      <ContactPicker chosen={draft.contact} onChoose={draft.setContact} />
      <Recipient ownerId={draft.to} onChoose={draft.setOwnerId} />
      {replyTo ? (
        <p className="quiet">{`${words.answering}: ${replyTo.properties['hs_email_subject'] ?? '--'}`}</p>
      ) : null}
      <label className="uie-field">
        <span className="uie-label">{words.subject}</span>
        <input
          className="uie-input"
          value={draft.subject}
          onChange={(event) => draft.setSubject(event.target.value)}
        />
      </label>
      <Examples onChoose={draft.fill} />
      <label className="uie-field">
        <span className="uie-label">{words.body}</span>
        <textarea
          className="uie-input mail-text"
          rows={11}
          value={draft.text}
          onChange={(event) => draft.setText(event.target.value)}
        />
      </label>
      <SendButton draft={draft} />
    </form>
  );
}

function SendButton({ draft }: { draft: ReturnType<typeof useMailDraft> }) {
  const { words } = useSession();
  return (
    <>
      <button
        type="submit"
        className="uie-button uie-button-primary uie-button-md"
        disabled={!draft.isComplete || draft.isSending}
      >
        {draft.isSending ? `${words.sending}…` : words.send}
      </button>
      {draft.error ? (
        <p className="uie-alert uie-alert-danger" role="alert">
          {draft.error}
        </p>
      ) : null}
    </>
  );
}

function Recipient({ ownerId, onChoose }: { ownerId: string; onChoose(id: string): void }) {
  const { words, meta } = useSession();
  return (
    <label className="uie-field">
      <span className="uie-label">{words.recipient}</span>
      <select
        className="uie-input uie-select"
        value={ownerId}
        onChange={(event) => onChoose(event.target.value)}
      >
        {meta.owners.map((owner) => (
          <option key={owner.id} value={owner.id}>
            {owner.firstName} {owner.lastName} · {owner.email}
          </option>
        ))}
      </select>
    </label>
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
