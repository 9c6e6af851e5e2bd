import { toAskLedger } from '#crm/mappers/asks.ts';
import type { SeedAssociation } from '#emulator/seed.ts';
import { addressOf, contact, email, portalNow, type AccountPart } from '../support/account.ts';
import type { AppPortal } from '../support/app-portal.ts';

export const hour = 3_600_000;
export const hoursAgo = (hours: number) => portalNow - hours * hour;

interface MailPart {
  readonly hours: number;
  readonly thread?: string;
}

function fieldsOf({ hours, thread }: MailPart) {
  return {
    hs_timestamp: new Date(hoursAgo(hours)).toISOString(),
    ...(thread ? { hs_email_thread_id: thread } : {}),
  };
}

/** A mail of a contact; `asks` in its text has the contact wait for an answer. */
export function question(id: string, contactId: string, part: MailPart, text = 'asks'): AccountPart {
  return email(id, contactId, text, { fields: fieldsOf(part) });
}

/** A mail of a colleague of ours to a contact, with whom it is associated unless `to` is null. */
export function answer(
  id: string,
  contactId: string,
  part: MailPart & { readonly to?: string | null; readonly text?: string; readonly subject?: string },
): AccountPart {
  const headers = { from: { email: 'sam@northwind.example' }, to: [{ email: addressOf(contactId) }] };
  const fields = {
    ...fieldsOf(part),
    hs_email_direction: 'EMAIL',
    hs_email_subject: part.subject ?? 'Re: Hello',
    hs_email_headers: JSON.stringify(headers),
  };
  const to = part.to === undefined ? contactId : part.to;
  return email(id, contactId, part.text ?? 'Here it is.', { to, fields });
}

/** A logged call or meeting with a contact. */
export function activity(
  type: 'calls' | 'meetings',
  id: string,
  contactId: string,
  hours: number,
): AccountPart {
  const at = new Date(hoursAgo(hours)).toISOString();
  const properties = { hs_timestamp: at, ...(type === 'meetings' ? { hs_meeting_start_time: at } : {}) };
  const links: SeedAssociation[] = [{ from: { type, id }, to: { type: 'contacts', id: contactId } }];
  return { objects: [{ type, id, properties, createdAt: hoursAgo(hours) }], associations: links };
}

export const person = (id: string) => contact(id);

/** How many hours ago each kept question was answered, and by what; null: nobody has. */
export async function answersOf(app: AppPortal, contactId: string) {
  const { asks = [] } = toAskLedger(await app.property('contacts', contactId, 'invisible_pipeline_asks'));
  return Object.fromEntries(
    asks.map(({ emailId, answeredAt, answeredBy }) => [
      emailId,
      answeredAt === null ? null : [(portalNow - answeredAt) / hour, answeredBy],
    ]),
  );
}

export async function waitingSince(app: AppPortal, contactId: string): Promise<number | null> {
  const value = await app.property('contacts', contactId, 'invisible_pipeline_unanswered_since');
  return value ? (portalNow - Date.parse(value)) / hour : null;
}
