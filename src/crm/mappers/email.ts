import * as z from 'zod/mini';
import type { EmailRecord } from '#core/records.ts';
import { createMapper, type Mapper } from './read-records.ts';
import { dateTime, text, textOrEmpty } from './values.ts';

/** An email without a time cannot be placed, so it is unreadable. */
export const requiredTime = z.pipe(
  dateTime,
  z.transform((value, context): number => {
    if (value !== null) return value;
    context.issues.push({ code: 'custom', message: 'missing', input: null });
    return z.NEVER;
  }),
);

const schema = z.object({
  hs_timestamp: requiredTime,
  hs_email_direction: text,
  hs_email_subject: textOrEmpty,
  hs_email_html: text,
  hs_email_text: text,
  hs_email_from_email: text,
  hs_email_from_firstname: text,
  hs_email_from_lastname: text,
  hs_email_headers: text,
  hs_email_thread_id: text,
  hs_email_status: text,
  hs_email_to_email: text,
  hs_email_cc_email: text,
});

/** @param ourDomains mail domains of the account's company, lower case */
export function createEmailMapper(ourDomains: readonly string[]): Mapper<EmailRecord> {
  return createMapper('emails', schema, (id, properties): EmailRecord => {
    const sender = senderOf(properties);
    return {
      id,
      direction: toDirection(properties.hs_email_direction, sender.address, ourDomains),
      subject: properties.hs_email_subject,
      html: properties.hs_email_html,
      text: properties.hs_email_text,
      sentAt: properties.hs_timestamp,
      fromAddress: sender.address,
      fromName: sender.name,
      threadId: properties.hs_email_thread_id,
      toAddresses: recipientsOf(properties),
      isSent: isSent(properties),
    };
  });
}

/** Statuses of mail that nobody got, or that did not leave yet. */
const unsentStatuses: ReadonlySet<string> = new Set(['BOUNCED', 'FAILED', 'SCHEDULED', 'SENDING']);

function isSent({ hs_email_direction, hs_email_status }: z.infer<typeof schema>): boolean {
  return hs_email_direction !== 'DRAFT_EMAIL' && !unsentStatuses.has(hs_email_status ?? '');
}

const mostRecipients = 50;

/** HubSpot joins several addresses by semicolons. */
function recipientsOf({ hs_email_to_email, hs_email_cc_email }: z.infer<typeof schema>): readonly string[] {
  const joined = `${hs_email_to_email ?? ''};${hs_email_cc_email ?? ''}`.slice(0, longestHeaders);
  const addresses = joined.split(/[;,]/, 4 * mostRecipients).map((one) => one.trim().toLowerCase());
  return [...new Set(addresses.filter(isAddress))].slice(0, mostRecipients);
}

/** HubSpot fills the direction; a record that an integration wrote may lack it, then the sender's domain decides. */
function toDirection(value: string | null, address: string | null, ourDomains: readonly string[]) {
  if (value !== null || address === null) return directionOf(value);
  return ourDomains.includes(address.slice(address.lastIndexOf('@') + 1)) ? 'OUTGOING' : 'INCOMING';
}

/** What HubSpot's value means; what has none is taken for our own. */
export function directionOf(value: string | null): EmailRecord['direction'] {
  if (value === 'INCOMING_EMAIL') return 'INCOMING';
  return value === 'FORWARDED_EMAIL' ? 'FORWARDED' : 'OUTGOING';
}

const person = z.object({
  email: z.catch(z.optional(z.string()), undefined),
  firstName: z.catch(z.optional(z.string()), undefined),
  lastName: z.catch(z.optional(z.string()), undefined),
});
const headers = z.object({ from: person });

const longestHeaders = 100_000;

/** A name is written into a property of HubSpot's, which refuses a text over 64 KB and with it the whole batch. */
const longestName = 255;

/** The sender from HubSpot's own properties, else from the headers, which any integration may have written. */
function senderOf(properties: z.infer<typeof schema>): { address: string | null; name: string | null } {
  const written = properties.hs_email_from_email ? null : parseHeaders(properties.hs_email_headers);
  const address = (properties.hs_email_from_email ?? written?.email ?? '').trim().toLowerCase();
  const first = properties.hs_email_from_firstname ?? written?.firstName ?? '';
  const last = properties.hs_email_from_lastname ?? written?.lastName ?? '';
  const name = `${first} ${last}`.trim().slice(0, longestName).toWellFormed().trim();
  return { address: isAddress(address) ? address : null, name: name || null };
}

function parseHeaders(json: string | null): z.infer<typeof person> | null {
  if (json === null || json.length > longestHeaders) return null;
  try {
    const result = headers.safeParse(JSON.parse(json));
    return result.success ? result.data.from : null;
  } catch {
    return null;
  }
}

/** RFC 5321 allows 254 characters. */
function isAddress(value: string): boolean {
  const at = value.lastIndexOf('@');
  return value.length <= 254 && at > 0 && at < value.length - 1 && !/\s/.test(value);
}
