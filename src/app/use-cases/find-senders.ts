import { byId, unique } from '#core/collections.ts';
import type { ContactRecord, EmailRecord } from '#core/records.ts';
import { batchSize, withBudget, type CallBudget } from './call-budget.ts';
import type { ScoringContext } from './context.ts';
import type { ReadEmail } from './detect-emails.ts';

/** Calls that judging one unknown sender's signals takes: 3 associations, 1 deals. */
const judgingCalls = 4;

export type FindSender = (email: EmailRecord) => ContactRecord | undefined;

export interface FoundContacts {
  readonly contactOf: FindSender;
  /** Contacts by address: senders and recipients. */
  readonly contacts: readonly ContactRecord[];
}

/**
 * Finds contacts by the sender's address, and with the same call, as far as it holds them, those that mail of ours went
 * to. `saving` is what saving signals costs. Only where no sender with signals is known by address, by the emails' own associations too, which takes 2 calls more.
 */
export async function findSenders(
  incoming: readonly ReadEmail[],
  recipients: readonly string[],
  context: ScoringContext,
  { budget, saving }: { readonly budget: CallBudget; readonly saving: number },
): Promise<FoundContacts> {
  const senders = incoming.flatMap(({ email }) => email.fromAddress ?? []);
  const addresses = unique([...senders, ...recipients]).slice(0, batchSize);
  const crm = withBudget(context.crm, budget);
  const contacts = addresses.length > 0 ? await crm.readContactsByAddress(addresses) : [];
  const byAddress = new Map(contacts.map((contact) => [contact.email, contact]));
  const ofAddress: FindSender = ({ fromAddress }) =>
    fromAddress === null ? undefined : byAddress.get(fromAddress);
  const loud = incoming.filter(({ detection }) => detection.signals.length > 0).map(({ email }) => email);
  const isAnyKnown = loud.some((email) => ofAddress(email));
  if (loud.length === 0 || isAnyKnown || budget.left() < 2 + judgingCalls + saving)
    return { contactOf: ofAddress, contacts };
  const ofAssociation = await findByAssociation(
    loud.map(({ id }) => id),
    context,
    budget,
  );
  return { contactOf: (email) => ofAddress(email) ?? ofAssociation(email), contacts };
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
