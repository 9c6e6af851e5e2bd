import { useState } from 'react';
import type { SentMail } from '../../mail/send-mail.ts';
import { readRecord } from '../data/crm.ts';
import { useLoad } from '../data/useLoad.ts';
import { useSession } from '../session.tsx';
import { contactNames } from './ContactPicker.tsx';
import { MailForm } from './MailForm.tsx';
import { ReceivedMails } from './ReceivedMails.tsx';
import { SentReport } from './SentReport.tsx';

interface MailboxPageProps {
  /** The buyer, where the page was opened from a contact. */
  readonly contactId: string | null;
  /** The email to answer. */
  readonly emailId: string | null;
}

/** Where a demo writes as the buyer and sees what the app makes of it. */
export function MailboxPage({ contactId, emailId }: MailboxPageProps) {
  const { words, reloadMeta } = useSession();
  const [sent, setSent] = useState<readonly SentMail[]>([]);
  const start = useLoad(
    async () => ({
      contact: contactId ? await readRecord('contacts', contactId, contactNames) : null,
      email: emailId ? await readRecord('emails', emailId, ['hs_email_subject']) : null,
    }),
    [contactId, emailId],
  );
  const latest = sent[0];
  if (start.error) return <p className="notice notice-error">{start.error.message}</p>;
  return (
    <div className="mailbox">
      <section className="panel">
        <h1>{words.mailTitle}</h1>
        <p className="quiet">{words.mailHint}</p>
        {latest ? <SentReport key={latest.emailId} mail={latest} /> : null}
        {start.data ? (
          <MailForm
            key={`${contactId}/${emailId}`}
            contact={start.data.contact}
            replyTo={start.data.email}
            onSent={(mail) => {
              setSent((before) => [mail, ...before]);
              reloadMeta();
            }}
          />
        ) : null}
      </section>
      <ReceivedMails sent={sent} />
    </div>
  );
}
