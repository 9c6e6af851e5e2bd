import { parseLedger } from '#core/plan/ledger.ts';
import { checkCompany, checkContact, checkDeal } from '#core/quality/engine.ts';
import type { RuleSubject, Warning } from '#core/quality/rule.ts';
import type { FoundRepair } from '#core/repair/plan-repair.ts';
import { isOutdated } from '../contact-state.ts';
import type { UseCaseContext } from '../context.ts';
import { readKnowledge } from '../facts/account-knowledge.ts';
import { readDealFacts } from '../facts/read-deal-facts.ts';
import { newest } from '../load-contact.ts';

/** What reading a record for the rules needs. */
export type FactsReader = Pick<UseCaseContext, 'crm' | 'store' | 'notes' | 'cache' | 'settings' | 'now'>;

/**
 * The repairs that the rules propose for a record, worked out from the CRM as it is now: 6 calls at most, and 1 an hour
 * where nothing was learned yet. None for a record that is gone.
 */
export async function findRepairs(
  type: RuleSubject,
  id: string,
  context: FactsReader,
): Promise<readonly FoundRepair[]> {
  const warnings = await warningsOf[type](id, context);
  return warnings.flatMap(({ ruleId, repairs }) => repairs.map((repair) => ({ ...repair, ruleId })));
}

const warningsOf: Record<RuleSubject, (id: string, context: FactsReader) => Promise<readonly Warning[]>> = {
  deal: warningsOfDeal,
  contact: warningsOfContact,
  company: warningsOfCompany,
};

async function warningsOfDeal(id: string, context: FactsReader): Promise<readonly Warning[]> {
  const [found, knowledge] = await Promise.all([
    context.crm.readDealDetailsWithIds(id),
    readKnowledge(context),
  ]);
  if (!found) return [];
  const { facts } = await readDealFacts(found, knowledge, context);
  return checkDeal(facts, knowledge.quality, knowledge.settings.rules).warnings;
}

async function warningsOfContact(id: string, context: FactsReader): Promise<readonly Warning[]> {
  const { crm, store } = context;
  const [found, { quality, settings }] = await Promise.all([
    crm.readContactWithIds(id),
    readKnowledge(context),
  ]);
  if (!found) return [];
  const { contact } = found;
  const companyId = contact.companyId ?? found.companyIds[0];
  const [companies, deals, signals] = await Promise.all([
    companyId ? crm.readCompanyDetails([companyId]) : [],
    crm.readDeals(newest(found.dealIds)),
    store.readByContacts([id], newest(found.signalIds)),
  ]);
  const ledger = parseLedger(contact.scoredEmailIds);
  const current = signals.filter((signal) => !isOutdated(signal, ledger));
  const facts = { contact, company: companies[0] ?? null, deals, signals: current, duplicateIds: null };
  return checkContact(facts, quality, settings.rules).warnings;
}

async function warningsOfCompany(id: string, context: FactsReader): Promise<readonly Warning[]> {
  const { crm } = context;
  const [[company], contactIds, dealIds, { quality, settings }] = await Promise.all([
    crm.readCompanyDetails([id]),
    crm.readAssociations('company', 'contact', [id]),
    crm.readAssociations('company', 'deal', [id]),
    readKnowledge(context),
  ]);
  if (!company) return [];
  const [contacts, deals] = await Promise.all([
    crm.readContactDetails(newest(contactIds.get(id) ?? [])),
    crm.readDeals(newest(dealIds.get(id) ?? [])),
  ]);
  const facts = { company, contacts, deals, duplicateIds: null };
  return checkCompany(facts, quality, settings.rules).warnings;
}
