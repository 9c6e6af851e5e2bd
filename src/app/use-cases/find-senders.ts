import { byId, unique } from '#core/collections.ts';
import type { ContactRecord, EmailRecord } from '#core/records.ts';
import { saveCalls, withBudget, type CallBudget } from './call-budget.ts';
import type { ScoringContext } from './context.ts';
import type { ReadEmail } from './detect-emails.ts';

/** Calls that judging and saving one unknown sender's signals takes: 3 associations, 1 deals, saving. */
const judgingCalls = 4 + saveCalls;

export type FindSender = (email: EmailRecord) => ContactRecord | undefined;

/**
 * Finds contacts by the sender's address, 1 call. Only where no sender with signals is known by address, by the
 * emails' own associations too, which takes 2 calls more.
 */
export async function findSenders(
  incoming: readonly ReadEmail[],
  context: ScoringContext,
  budget: CallBudget,
): Promise<FindSender> {
  const addresses = unique(incoming.flatMap(({ email }) => email.fromAddress ?? []));
  const crm = withBudget(context.crm, budget);
  const contacts = addresses.length > 0 ? await crm.readContactsByAddress(addresses) : [];
  const byAddress = new Map(contacts.map((contact) => [contact.email, contact]));
  const ofAddress: FindSender = ({ fromAddress }) =>
    fromAddress === null ? undefined : byAddress.get(fromAddress);
  const loud = incoming.filter(({ detection }) => detection.signals.length > 0).map(({ email }) => email);
  const isAnyKnown = loud.some((email) => ofAddress(email));
  if (loud.length === 0 || isAnyKnown || budget.left() < 2 + judgingCalls) return ofAddress;
  const ofAssociation = await findByAssociation(
    loud.map(({ id }) => id),
    context,
    budget,
  );
  return (email) => ofAddress(email) ?? ofAssociation(email);
}

/** An email with several contacts does not tell whose words it holds, so it has none. */
async function findByAssociation(
  emailIds: readonly string[],
  context: ScoringContext,
  budget: CallBudget,
): Promise<FindSender> {
  const crm = withBudget(context.crm, budget);
  const contactIds = await crm.readAssociations('email', 'contact', emailIds);
  const sole = [...contactIds].flatMap(([emailId, [contactId, ...more]]): [string, string][] =>
    contactId !== undefined && more.length === 0 ? [[emailId, contactId]] : [],
  );
  const contactIdByEmail = new Map(sole);
  const contacts = sole.length > 0 ? await crm.readContacts(unique(contactIdByEmail.values())) : [];
  const contactsById = byId(contacts);
  return (email) => contactsById.get(contactIdByEmail.get(email.id) ?? '');
}
