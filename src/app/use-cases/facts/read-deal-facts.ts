import { unique } from '#core/collections.ts';
import { assessHealth } from '#core/health/assess-health.ts';
import type { DealHealth } from '#core/health/health.ts';
import { parseLedger } from '#core/plan/ledger.ts';
import type { DealFacts } from '#core/quality/facts.ts';
import type { Signal } from '#core/signals/signal.ts';
import type { DealDetailsWithIds } from '#crm/crm.ts';
import { isOutdated } from '../contact-state.ts';
import type { UseCaseContext } from '../context.ts';
import { newest } from '../load-contact.ts';
import { toHealthContext, type AccountKnowledge } from './account-knowledge.ts';

/** A deal as its rules and its card see it. */
export interface ReadDeal {
  readonly facts: DealFacts;
  readonly health: DealHealth;
  readonly emailIds: readonly string[];
}

type Reader = Pick<UseCaseContext, 'crm' | 'store'>;

/**
 * Reads what belongs to a deal: its newest hundred contacts, signals and emails, in 4 calls at most, 3 where nobody
 * has learned what is usual, since then nothing is made of who wrote when.
 */
export async function readDealFacts(
  found: DealDetailsWithIds,
  knowledge: AccountKnowledge,
  { crm, store }: Reader,
): Promise<ReadDeal> {
  const contactIds = newest(found.contactIds);
  const [contacts, ofContacts, emails] = await Promise.all([
    contactIds.length > 0 ? crm.readContactDetails(contactIds) : [],
    contactIds.length > 0
      ? crm.readAssociations('contact', 'signal', contactIds)
      : new Map<string, string[]>(),
    found.emailIds.length > 0 && knowledge.baselines ? crm.readEmailTraces(newest(found.emailIds)) : null,
  ]);
  const signalIds = newest(unique([...found.signalIds, ...[...ofContacts.values()].flat()]));
  const stored = signalIds.length > 0 ? await store.readByDeal(found.deal.id, signalIds) : [];
  const ledgers = new Map(contacts.map(({ id, scoredEmailIds }) => [id, parseLedger(scoredEmailIds)]));
  const signals = stored.filter(
    (signal: Signal) => !isOutdated(signal, ledgers.get(signal.contactId ?? '') ?? parseLedger([])),
  );
  const { deal } = found;
  const health = assessHealth(
    { deal, contacts, signals, emails },
    toHealthContext(knowledge, deal.pipelineId, knowledge.settings),
  );
  const facts = { deal, contacts, companyIds: found.companyIds, companies: null, signals, emails, health };
  return { facts: { ...facts, siblings: null }, health, emailIds: found.emailIds };
}
