import type { SentMail } from '../../mail/send-mail.ts';
import { readAssociated, readRecords, searchRecords, type CrmRecord } from '../data/crm.ts';
import { useLoad } from '../data/useLoad.ts';
import { emailNames, emailText, senderName } from '../record/email-text.ts';
import { useSession } from '../session.tsx';
import { NavLink } from '../shell/NavLink.tsx';

const mostShown = 12;
const previewCharacters = 120;

interface ReceivedMail {
  readonly email: CrmRecord;
  readonly contactId: string | null;
}

/** The latest emails of buyers; those just sent come by id, since search knows them a moment later only. */
async function readReceived(sentIds: readonly string[]): Promise<ReceivedMail[]> {
  const filters = [{ propertyName: 'hs_email_direction', operator: 'EQ', value: 'INCOMING_EMAIL' }];
  const sorts = [{ propertyName: 'hs_timestamp', direction: 'DESCENDING' }];
  const [sent, found] = await Promise.all([
    readRecords('emails', sentIds, emailNames),
    searchRecords('emails', { limit: mostShown, filterGroups: [{ filters }], sorts, properties: emailNames }),
  ]);
  const inOrder = sentIds.flatMap((id) => sent.find((email) => email.id === id) ?? []);
  const emails = [...inOrder, ...found.results.filter((email) => !sentIds.includes(email.id))].slice(
    0,
    mostShown,
  );
  return Promise.all(
    emails.map(async (email) => ({
      email,
      contactId: (await readAssociated('emails', email.id, 'contacts'))[0]?.id ?? null,
    })),
  );
}

export function ReceivedMails({ sent }: { sent: readonly SentMail[] }) {
  const { words } = useSession();
  const ids = sent.map((mail) => mail.emailId);
  const received = useLoad(() => readReceived(ids), [ids]);
  return (
    <section className="panel received">
      <h2>{words.sentMails}</h2>
      {received.error ? <p className="quiet">{received.error.message}</p> : null}
      {received.data?.map((mail) => (
        <Mail key={mail.email.id} mail={mail} report={sent.find((each) => each.emailId === mail.email.id)} />
      ))}
      {received.data?.length === 0 ? <p className="quiet">{words.nothing}</p> : null}
    </section>
  );
}

function Mail({ mail: { email, contactId }, report }: { mail: ReceivedMail; report: SentMail | undefined }) {
  const { words, formats } = useSession();
  return (
    <article className="received-mail">
      <header>
        {contactId ? (
          <NavLink to={`/contacts/${contactId}`}>{senderName(email.properties)}</NavLink>
        ) : (
          <strong>{senderName(email.properties)}</strong>
        )}
        <time>{formats.dateTime(email.properties['hs_timestamp'])}</time>
      </header>
      <strong>{email.properties['hs_email_subject'] || '--'}</strong>
      <p className="quiet">{emailText(email.properties).slice(0, previewCharacters)}</p>
      <footer>
        {report ? (
          <span className="uie-tag uie-tag-success">{words.signals(report.signals.length)}</span>
        ) : null}
        {contactId ? (
          <NavLink to={`/mailbox?contact=${contactId}&reply=${email.id}`}>{words.writeReply}</NavLink>
        ) : null}
      </footer>
    </article>
  );
}
