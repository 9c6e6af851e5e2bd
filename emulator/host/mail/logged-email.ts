/** A person on an email, as HubSpot keeps them in `hs_email_headers`. */
export interface MailPerson {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
}

export interface MailToLog {
  readonly from: MailPerson;
  readonly to: MailPerson;
  readonly ownerId: string;
  readonly subject: string;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly sentAt: number;
  readonly threadId: string | null;
}

/** HubSpot's association types of an email: with contact, company and deal. */
export const emailAssociationTypes = { contacts: 198, companies: 186, deals: 210 } as const;

/** The properties of an incoming email as HubSpot's inbox connection logs it. */
export function toLoggedEmail(mail: MailToLog): Record<string, string> {
  return {
    hs_timestamp: new Date(mail.sentAt).toISOString(),
    hubspot_owner_id: mail.ownerId,
    hs_email_direction: 'INCOMING_EMAIL',
    hs_email_status: 'SENT',
    hs_email_subject: mail.subject,
    hs_email_text: mail.text,
    hs_email_html: textToHtml(mail.text),
    hs_email_headers: JSON.stringify({ from: mail.from, to: [mail.to], cc: [], bcc: [] }),
    ...(mail.threadId ? { hs_email_thread_id: mail.threadId } : {}),
  };
}

export function textToHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<div dir="ltr">${escaped.replaceAll('\r\n', '\n').replaceAll('\n', '<br>')}</div>`;
}

/** The answer with the earlier message below it, as mail programs quote it. */
export function withQuotedHistory(
  answer: string,
  earlier: { text: string; writer: string; sentAt: number },
): string {
  const date = new Date(earlier.sentAt).toUTCString();
  const quoted = earlier.text.split('\n').map((line) => `> ${line}`);
  return `${answer}\n\nOn ${date}, ${earlier.writer} wrote:\n${quoted.join('\n')}`;
}
