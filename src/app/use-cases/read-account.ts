import { byId, compareIds, unique } from '#core/collections.ts';
import type { ContactRecord, DealRecord } from '#core/records.ts';
import type { Baseline } from '#core/value/baseline.ts';
import { batchSize, type CallBudget, type ScoringCrm } from './call-budget.ts';
import type { PortalCache } from './portal-cache.ts';

export interface AccountQuery {
  /** Emails with any signal. */
  readonly emailIds: readonly string[];
  /** Contacts with an opportunity signal. */
  readonly contacts: readonly ContactRecord[];
}

export interface ReadAccount {
  /** Null when no opportunity needs it or the budget did not allow it. */
  readonly baseline: Baseline | null;
  readonly dealsById: ReadonlyMap<string, DealRecord>;
  readonly dealIdsByEmail: ReadonlyMap<string, readonly string[]>;
  /** Deals of each contact and its company. */
  readonly dealIdsByContact: ReadonlyMap<string, readonly string[]>;
  /** Deals that the budget left no room for; what hangs on them cannot be judged. */
  readonly unread: ReadonlySet<string>;
}

/** Calls to leave for what comes after: saving must not fail, summaries may wait for the next catch-up. */
export interface Reserve {
  readonly saving: number;
  readonly summaries: number;
}

interface Reader {
  readonly crm: ScoringCrm;
  readonly budget: CallBudget;
  readonly cache: PortalCache;
  readonly now: () => number;
}

/**
 * Reads what the CRM knows about emails and their senders: 3 association calls, at most 1 for the closed deals and 1
 * per 100 deals. Closed deals that the cache holds are not read again.
 */
export async function readAccount(
  query: AccountQuery,
  reader: Reader,
  reserve: Reserve,
): Promise<ReadAccount> {
  const { crm, budget } = reader;
  const companyIds = unique(query.contacts.flatMap((contact) => contact.companyId ?? []));
  const contactIds = query.contacts.map((contact) => contact.id);
  const [dealIdsByEmail, ofContacts, ofCompanies] = await Promise.all([
    readDealIds(crm, 'email', query.emailIds),
    readDealIds(crm, 'contact', contactIds),
    readDealIds(crm, 'company', companyIds),
  ]);
  const dealIdsByContact = new Map(
    query.contacts.map(({ id, companyId }) => [
      id,
      unique([...(ofContacts.get(id) ?? []), ...(ofCompanies.get(companyId ?? '') ?? [])]),
    ]),
  );
  const wanted = unique([...dealIdsByEmail.values(), ...dealIdsByContact.values()].flat());
  const closed = await readClosed(query, reader, reserve.saving + (wanted.length > 0 ? 1 : 0));
  const known = byId(closed?.deals ?? []);
  const missing = wanted.filter((id) => !known.has(id)).sort((a, b) => compareIds(b, a));
  const spare = budget.left() - reserve.saving;
  const room = Math.max(0, spare - reserve.summaries, Math.min(spare, 1)) * batchSize;
  const deals = missing.length > 0 && room > 0 ? await crm.readDeals(missing.slice(0, room)) : [];
  return {
    baseline: closed?.baseline ?? null,
    dealsById: new Map([...known, ...byId(deals)]),
    dealIdsByEmail,
    dealIdsByContact,
    unread: new Set(missing.slice(room)),
  };
}

async function readDealIds(crm: ScoringCrm, from: 'email' | 'contact' | 'company', ids: readonly string[]) {
  return ids.length === 0 ? new Map<string, readonly string[]>() : crm.readAssociations(from, 'deal', ids);
}

async function readClosed(query: AccountQuery, { crm, budget, cache, now }: Reader, reserve: number) {
  if (query.contacts.length === 0) return null;
  const affordable = cache.hasClosedDeals(now()) || budget.left() > reserve;
  return affordable ? cache.readClosedDeals(crm, now()) : null;
}
