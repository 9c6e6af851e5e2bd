import { useState } from 'react';
import { readAssociatedRecords, type CrmRecord } from '../data/crm.ts';
import { useLoad } from '../data/useLoad.ts';
import { useSession } from '../session.tsx';
import { NavLink } from '../shell/NavLink.tsx';
import { emailNames, emailText, senderName } from './email-text.ts';
import { useRecordScope } from './record-scope.tsx';

const pageSize = 10;
const foldAtCharacters = 320;

const newestFirst = (emails: readonly CrmRecord[]) => emails.toSorted((a, b) => timeOf(b) - timeOf(a));
const timeOf = (email: CrmRecord) => Date.parse(email.properties['hs_timestamp'] ?? '') || 0;

/** The emails of the record as HubSpot's timeline shows them, newest first, as plain text. */
export function ActivityTimeline() {
  const { words } = useSession();
  const { type, id, turn } = useRecordScope();
  const [shown, setShown] = useState(pageSize);
  const emails = useLoad(() => readAssociatedRecords(type, id, 'emails', emailNames), [type, id, turn]);
  if (emails.error) return <p className="notice notice-error">{emails.error.message}</p>;
  if (!emails.data) return <p className="quiet">{words.loading}…</p>;
  const ordered = newestFirst(emails.data);
  return (
    <div className="timeline">
      <h2>
        {words.emailsTitle} ({ordered.length})
      </h2>
      {ordered.length === 0 ? <p className="quiet">{words.nothing}</p> : null}
      {ordered.slice(0, shown).map((email) => (
        <Email key={email.id} email={email} contactId={type === 'contacts' ? id : null} />
      ))}
      {ordered.length > shown ? (
        <button
          type="button"
          className="uie-button uie-button-secondary uie-button-sm"
          onClick={() => setShown(shown + pageSize)}
        >
          {words.showMore}
        </button>
      ) : null}
    </div>
  );
}

/** `contactId` is the buyer who may answer from here. */
function Email({ email, contactId }: { email: CrmRecord; contactId: string | null }) {
  const { words, formats } = useSession();
  const [isOpen, setOpen] = useState(false);
  const text = emailText(email.properties);
  const isLong = text.length > foldAtCharacters;
  const isIncoming = email.properties['hs_email_direction'] === 'INCOMING_EMAIL';
  return (
    <article className="activity">
      <header>
        <strong>{email.properties['hs_email_subject'] || '--'}</strong>
        <time>{formats.dateTime(email.properties['hs_timestamp'])}</time>
      </header>
      <p className="quiet">
        {isIncoming ? '↙' : '↗'} {words.from} {senderName(email.properties)} {words.to}{' '}
        {email.properties['hs_email_to_email'] ?? '--'}
      </p>
      <p className="activity-text">{isOpen || !isLong ? text : `${text.slice(0, foldAtCharacters)}…`}</p>
      <footer>
        {isLong ? (
          <button type="button" className="uie-bare uie-link" onClick={() => setOpen(!isOpen)}>
            {isOpen ? words.showLess : words.showMore}
          </button>
        ) : null}
        {contactId ? (
          <NavLink to={`/mailbox?contact=${contactId}&reply=${email.id}`}>{words.writeReply}</NavLink>
        ) : null}
      </footer>
    </article>
  );
}
