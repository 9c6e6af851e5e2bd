import { byId, groupBy, unique } from '#core/collections.ts';
import type { ContactFacts } from '#core/quality/facts.ts';
import type { ListedContact } from '#crm/record-pages.ts';
import type { UseCaseContext } from '../context.ts';
import { newest } from '../load-contact.ts';
import { fairShare, type Share } from './fair-share.ts';
import { withoutOutdated } from './gather-deals.ts';

export interface ContactLimits {
  readonly deals: Share;
  readonly signals: number;
}

/**
 * What the rules look at, of many contacts at once: 1 call per 100 companies, deals and signals. Duplicates are not
 * looked for.
 */
export async function gatherContacts(
  found: readonly ListedContact[],
  { crm, store }: Pick<UseCaseContext, 'crm' | 'store'>,
  limits: ContactLimits,
): Promise<readonly ContactFacts[]> {
  const companyIds = unique(found.flatMap(({ record }) => record.companyId ?? []));
  const dealIds = fairShare(
    found.map(({ ids }) => ids.deal),
    limits.deals,
  );
  const wanted = unique(dealIds.flat());
  const signalIds = newest(unique(found.flatMap(({ ids }) => ids.signal)), limits.signals);
  const contacts = found.map(({ record }) => record);
  const [companies, deals, stored] = await Promise.all([
    companyIds.length > 0 ? crm.readCompanyDetails(companyIds) : [],
    wanted.length > 0 ? crm.readDeals(wanted) : [],
    signalIds.length > 0
      ? store.readByContacts(
          contacts.map(({ id }) => id),
          signalIds,
        )
      : [],
  ]);
  const companiesById = byId(companies);
  const dealsById = byId(deals);
  const signals = groupBy(withoutOutdated(stored, contacts), ({ contactId }) => contactId);
  return contacts.map((contact, at) => ({
    contact,
    company: companiesById.get(contact.companyId ?? '') ?? null,
    deals: (dealIds[at] ?? []).flatMap((id) => dealsById.get(id) ?? []),
    signals: signals.get(contact.id) ?? [],
    duplicateIds: null,
  }));
}
