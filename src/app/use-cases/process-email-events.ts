import { byId, groupBy, unique } from '#core/collections.ts';
import { detectorVersion } from '#core/detect/detection.ts';
import { isScored, parseLedger } from '#core/plan/ledger.ts';
import { planSummaries } from '#core/plan/plan-writes.ts';
import type { CompanyRecord, ContactRecord, EmailRecord } from '#core/records.ts';
import { createCallBudget, saveCalls, withBudget, type CallBudget } from './call-budget.ts';
import type { UseCaseContext } from './context.ts';
import { scoreEmails, type DetectedEmail, type Scoring } from './score-emails.ts';

/** What became of a batch of emails. Each email is in one of the first six. */
export interface EmailCounts {
  readonly scored: number;
  /** Scored by an earlier call. */
  readonly known: number;
  /** Our user's own mail. */
  readonly outgoing: number;
  /** Deleted meanwhile, or not readable. */
  readonly missing: number;
  /** No contact has the sender's address; the card of the contact finds such emails. */
  readonly unknownSender: number;
  /** Did not fit into the call budget: the batch has to come again, then it goes on from here. */
  readonly deferred: number;
  readonly signals: number;
  readonly newSignals: number;
  readonly undetected: number;
}

/** Most API calls for a batch of 100 emails. */
export const eventCallBudget = 10;

/** Calls that judging and saving one unknown sender's signals takes: 3 associations, 1 deals, saving. */
const judgingCalls = 4 + saveCalls;

/**
 * Scores up to 100 emails that a webhook named. In the order of importance: emails, senders, what the CRM knows about
 * them, the signals, then the contacts' summaries and ledgers, then deals and companies while calls remain. Whatever
 * is left out is marked as due with the contact and finished by its next catch-up. Doing it twice changes nothing.
 * @throws CrmError
 */
export async function processEmailEvents(
  emailIds: readonly string[],
  context: UseCaseContext,
): Promise<EmailCounts> {
  const budget = createCallBudget(eventCallBudget);
  const crm = withBudget(context.crm, budget);
  const emails = emailIds.length > 0 ? await crm.readEmails(unique(emailIds)) : [];
  const incoming = emails.flatMap((email) => {
    const detection = context.detect(email);
    return detection ? [{ email, detection }] : [];
  });
  const contactOf = await findSenders(incoming, context, budget);
  const attributed = incoming.flatMap((one): DetectedEmail[] => {
    const contact = contactOf(one.email);
    return contact ? [{ ...one, contact }] : [];
  });
  const fresh = attributed.filter(
    ({ email, contact }) => !isScored(parseLedger(contact.scoredEmailIds), email.id, detectorVersion),
  );
  const scoring = await scoreEmails(fresh, context, budget, fresh.length > 0 ? 1 : 0);
  const deferred = new Set(scoring.deferred);
  const scored = fresh.filter(({ email }) => !deferred.has(email.id));
  await writeSummaries(scored, scoring, context, budget);
  return {
    scored: scored.length,
    known: attributed.length - fresh.length,
    outgoing: emails.length - incoming.length,
    missing: unique(emailIds).length - emails.length,
    unknownSender: incoming.length - attributed.length,
    deferred: deferred.size,
    signals: scoring.signals.length,
    newSignals: scoring.created.length,
    undetected: scoring.signals.filter((signal) => signal.coverage === 'undetected').length,
  };
}

/**
 * Contacts by the sender's address; by the email's own associations only where no sender with signals is known, since
 * that takes 2 more calls.
 */
async function findSenders(
  incoming: readonly Omit<DetectedEmail, 'contact'>[],
  context: UseCaseContext,
  budget: CallBudget,
): Promise<(email: EmailRecord) => ContactRecord | undefined> {
  const crm = withBudget(context.crm, budget);
  const addresses = unique(incoming.flatMap(({ email }) => email.fromAddress ?? []));
  const contacts = addresses.length > 0 ? await crm.readContactsByAddress(addresses) : [];
  const byAddress = new Map(contacts.map((contact) => [contact.email, contact]));
  const ofAddress = ({ fromAddress }: EmailRecord) =>
    fromAddress === null ? undefined : byAddress.get(fromAddress);
  const loud = incoming.filter(({ detection }) => detection.signals.length > 0).map(({ email }) => email);
  const unknown = loud.filter((email) => !ofAddress(email));
  if (unknown.length === 0 || unknown.length < loud.length || budget.left() < 2 + judgingCalls)
    return ofAddress;
  const contactIds = await crm.readAssociations(
    'email',
    'contact',
    unknown.map(({ id }) => id),
  );
  // An email with several contacts does not tell whose words it holds.
  const sole = new Map(
    [...contactIds].flatMap(([id, ids]) => (ids.length === 1 && ids[0] ? [[id, ids[0]]] : [])),
  );
  const found = sole.size > 0 ? byId(await crm.readContacts(unique(sole.values()))) : new Map();
  return (email) => ofAddress(email) ?? found.get(sole.get(email.id) ?? '');
}

/** A contact's ledger says that the work before it was done, so it comes last. */
async function writeSummaries(
  scored: readonly DetectedEmail[],
  scoring: Scoring,
  context: UseCaseContext,
  budget: CallBudget,
): Promise<void> {
  // Signals are saved and no ledger says so: the next catch-up does these emails again, to the same end.
  if (scored.length === 0 || budget.left() < 1) return;
  const crm = withBudget(context.crm, budget);
  const dealIds = new Set(scoring.signals.flatMap((signal) => signal.dealId ?? []));
  const deals = scoring.openDeals.filter((deal) => dealIds.has(deal.id));
  const companyIds = unique(scoring.signals.flatMap((signal) => signal.companyId ?? []));
  const canDeals = budget.left() > 1;
  const canCompanies = budget.left() > 2 + Math.min(1, deals.length);
  const companies: readonly CompanyRecord[] =
    canCompanies && companyIds.length > 0 ? await crm.readCompanies(companyIds) : [];
  const byContact = groupBy(scored, ({ contact }) => contact.id);
  const plan = planSummaries(
    {
      signals: scoring.signals,
      scored: new Map([...byContact].map(([id, group]) => [id, group.map(({ email }) => email.id)])),
    },
    {
      now: context.now(),
      currency: scoring.currency,
      contacts: [...byId(scored.map(({ contact }) => contact)).values()],
      deals: canDeals ? deals : [],
      companies,
      deferred: { deals: !canDeals, companies: !canCompanies },
    },
    scoring.existed,
  );
  if (plan.deals.length > 0) await crm.updateSummaries('deal', plan.deals);
  if (plan.companies.length > 0) await crm.updateSummaries('company', plan.companies);
  if (plan.contacts.length > 0) await crm.updateSummaries('contact', plan.contacts);
}
