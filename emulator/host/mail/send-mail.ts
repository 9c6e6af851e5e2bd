import type { DeliveryReport, PortalAccount } from '../../portal.contract.ts';
import { callCrm, readAssociatedIds, readRecord, readRecords, type CrmRecord } from '../api/crm-access.ts';
import { emailAssociationTypes, toLoggedEmail, withQuotedHistory, type MailPerson } from './logged-email.ts';
import { readSignalKinds } from './signals-of-email.ts';

export interface BuyerMail {
  /** The contact who writes. */
  readonly contactId: string;
  /** The owner who gets it. */
  readonly ownerId: string;
  readonly subject: string;
  readonly text: string;
  /** The logged email that this one answers: same thread, its text quoted below. */
  readonly replyToEmailId?: string;
}

export interface SentMail {
  readonly emailId: string;
  readonly contactId: string;
  readonly companyId: string | null;
  /** Open deals that the email was logged on. */
  readonly dealIds: readonly string[];
  readonly delivery: DeliveryReport;
  /** Kinds of the signals that the app found in it, once it was told. */
  readonly signals: readonly string[];
  readonly milliseconds: number;
}

/** HubSpot logs an email on the contact's five latest open deals. */
const mostDeals = 5;

/**
 * Logs an email of a buyer as HubSpot's inbox connection does, delivers the webhook and tells what the app made of
 * it. Throws CrmRefusal where the contact or the owner does not exist.
 */
export async function sendMailAsBuyer(portal: PortalAccount, mail: BuyerMail): Promise<SentMail> {
  const start = performance.now();
  const [contact, owner, companyIds, dealIds, earlier] = await Promise.all([
    readRecord(portal, 'contacts', mail.contactId, ['email', 'firstname', 'lastname']),
    callCrm<MailPerson>(portal, 'GET', `/crm/v3/owners/${encodeURIComponent(mail.ownerId)}`),
    readAssociatedIds(portal, 'contacts', mail.contactId, 'companies'),
    findOpenDeals(portal, mail.contactId),
    mail.replyToEmailId ? readEarlier(portal, mail.replyToEmailId) : null,
  ]);
  const { email = '', firstname = '', lastname = '' } = contact.properties;
  const properties = toLoggedEmail({
    from: { email: email ?? '', firstName: firstname ?? '', lastName: lastname ?? '' },
    to: { email: owner.email, firstName: owner.firstName, lastName: owner.lastName },
    ownerId: mail.ownerId,
    subject: mail.subject,
    text: earlier ? withQuotedHistory(mail.text, earlier) : mail.text,
    sentAt: portal.clock.now(),
    threadId: earlier?.threadId ?? null,
  });
  const companyId = companyIds[0] ?? null;
  const associations = [
    associate('contacts', mail.contactId),
    ...(companyId ? [associate('companies', companyId)] : []),
    ...dealIds.map((id) => associate('deals', id)),
  ];
  const created = await callCrm<CrmRecord>(portal, 'POST', '/crm/v3/objects/emails', {
    properties,
    associations,
  });
  const delivery = await portal.webhooks.flush();
  return {
    emailId: created.id,
    contactId: mail.contactId,
    companyId,
    dealIds,
    delivery,
    signals: await readSignalKinds(portal, created.id),
    milliseconds: Math.round(performance.now() - start),
  };
}

const associate = (type: keyof typeof emailAssociationTypes, id: string) => ({
  to: { id },
  types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: emailAssociationTypes[type] }],
});

async function findOpenDeals(portal: PortalAccount, contactId: string): Promise<string[]> {
  const ids = await readAssociatedIds(portal, 'contacts', contactId, 'deals');
  const deals = await readRecords(portal, 'deals', ids, ['hs_is_closed', 'createdate']);
  return deals
    .filter((deal) => deal.properties['hs_is_closed'] !== 'true')
    .toSorted((a, b) => (b.properties['createdate'] ?? '').localeCompare(a.properties['createdate'] ?? ''))
    .slice(0, mostDeals)
    .map((deal) => deal.id);
}

async function readEarlier(portal: PortalAccount, id: string) {
  const names = ['hs_email_text', 'hs_email_thread_id', 'hs_email_from_email', 'hs_timestamp'];
  const { properties } = await readRecord(portal, 'emails', id, names);
  return {
    text: properties['hs_email_text'] ?? '',
    threadId: properties['hs_email_thread_id'] ?? null,
    writer: properties['hs_email_from_email'] ?? 'somebody',
    sentAt: Date.parse(properties['hs_timestamp'] ?? '') || 0,
  };
}
