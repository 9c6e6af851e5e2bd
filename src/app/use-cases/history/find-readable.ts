import { byId, chunk, unique } from '#core/collections.ts';
import { isReadable } from '#core/mail/is-readable.ts';
import type { ContactRecord } from '#core/records.ts';
import type { MailHeader } from '#crm/mail-history/mail-history.ts';
import { createErasedCheck } from '../data-rights/erasures.ts';
import type { StepContext } from './history-context.ts';

/** An email that may be read, and whose words it holds. */
export interface ReadableMail {
  readonly header: MailHeader;
  readonly contact: ContactRecord;
}

/** What is asked for in one call. */
const batchSize = 100;

type Reader = Pick<StepContext, 'crm' | 'notes' | 'settings' | 'mayRead'>;

/**
 * The emails of a page that are read beyond their header: none of our own people's, none that the account
 * excludes, none that an erasure covers, and none whose sender is no contact, by address or as the only
 * contact that the email is associated with. 1 call per 100 addresses, 2 more where some are not known by
 * address, and 1 where a sender was merged.
 */
export async function findReadable(
  headers: readonly MailHeader[],
  { crm, notes, settings, mayRead = (header) => isReadable(header, settings.reading) }: Reader,
): Promise<readonly ReadableMail[]> {
  const mails = headers.filter((header) => !isOurs(header, settings.ourDomains) && mayRead(header));
  const addresses = unique(mails.flatMap(({ fromAddress }) => fromAddress ?? []));
  const found = await Promise.all(chunk(addresses, batchSize).map((some) => crm.readContactsByAddress(some)));
  const byAddress = new Map(found.flat().map((contact) => [contact.email, contact]));
  const ofAddress = ({ fromAddress }: MailHeader) => (fromAddress ? byAddress.get(fromAddress) : undefined);
  const strangers = mails.filter((mail) => !ofAddress(mail)).map(({ id }) => id);
  const byEmail = strangers.length > 0 ? await soleContacts(strangers, crm) : new Map();
  const readable = mails.flatMap((header) => {
    const contact = ofAddress(header) ?? byEmail.get(header.id);
    return contact ? [{ header, contact }] : [];
  });
  const isErased = await createErasedCheck([...byId(readable.map(({ contact }) => contact)).values()], {
    notes,
  });
  return readable.filter(({ header, contact }) => !isErased(contact, header));
}

/** What a colleague forwarded holds somebody else's words. */
function isOurs({ direction, fromAddress }: MailHeader, ourDomains: readonly string[]): boolean {
  if (direction !== 'INCOMING') return direction === 'OUTGOING';
  const domain = fromAddress?.slice(fromAddress.lastIndexOf('@') + 1) ?? '';
  return ourDomains.some((ours) => domain === ours || domain.endsWith(`.${ours}`));
}

/** An email with several contacts does not tell whose words it holds, so it has none. */
async function soleContacts(
  emailIds: readonly string[],
  crm: Reader['crm'],
): Promise<ReadonlyMap<string, ContactRecord>> {
  const contactIds = await crm.readAssociations('email', 'contact', emailIds);
  const sole = [...contactIds].flatMap(([emailId, [contactId, ...more]]): [string, string][] =>
    contactId !== undefined && more.length === 0 ? [[emailId, contactId]] : [],
  );
  if (sole.length === 0) return new Map();
  const contacts = byId(await crm.readContacts(unique(sole.map(([, contactId]) => contactId))));
  return new Map(
    sole.flatMap(([emailId, contactId]): [string, ContactRecord][] => {
      const contact = contacts.get(contactId);
      return contact ? [[emailId, contact]] : [];
    }),
  );
}
