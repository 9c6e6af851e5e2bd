import { byId, unique } from '#core/collections.ts';
import type { ContactDetails } from '#core/deals/deal-details.ts';
import { findCompanyDuplicates } from '#core/duplicates/companies/find-company-duplicates.ts';
import type { CompanyFacts } from '#core/quality/facts.ts';
import type { ListedCompany, TracedRecord } from '#crm/record-pages.ts';
import type { UseCaseContext } from '../context.ts';
import { duplicatesById } from './duplicates-by-id.ts';
import { fairShare } from './fair-share.ts';

/** Contacts read for a page of companies: 20 calls. Of a larger company the newest are compared with each other. */
const contactShare = { each: 100, together: 2_000 };

const dealShare = { each: 20, together: 500 };

export interface GatheredCompany {
  readonly facts: CompanyFacts;
  /** Contacts whose primary company it is. */
  readonly staff: readonly TracedRecord<ContactDetails>[];
}

/**
 * What the rules look at, of many companies at once: 1 call per 100 contacts and deals, and 1 search for companies with
 * the same domains.
 *
 * @param population companies of the account
 */
export async function gatherCompanies(
  found: readonly ListedCompany[],
  { crm }: Pick<UseCaseContext, 'crm'>,
  population: number,
): Promise<readonly GatheredCompany[]> {
  const contactIds = fairShare(
    found.map(({ ids }) => ids.contact),
    contactShare,
  );
  const dealIds = fairShare(
    found.map(({ ids }) => ids.deal),
    dealShare,
  );
  const domains = unique(found.flatMap(({ record }) => record.domain ?? []));
  const [wantedContacts, wantedDeals] = [unique(contactIds.flat()), unique(dealIds.flat())];
  const [contacts, deals, namesakes] = await Promise.all([
    wantedContacts.length > 0 ? crm.readTraced('contact', wantedContacts) : [],
    wantedDeals.length > 0 ? crm.readDeals(wantedDeals) : [],
    domains.length > 0 ? crm.findCompaniesByDomain(domains) : [],
  ]);
  const contactsById = new Map(contacts.map((contact) => [contact.record.id, contact]));
  const dealsById = byId(deals);
  const companies = found.map(({ record }) => record);
  const alike = duplicatesById(findCompanyDuplicates([...namesakes, ...companies], { population }));
  return companies.map((company, at) => {
    const own = (contactIds[at] ?? []).flatMap((id) => contactsById.get(id) ?? []);
    return {
      facts: {
        company,
        contacts: own.map(({ record }) => record),
        deals: (dealIds[at] ?? []).flatMap((id) => dealsById.get(id) ?? []),
        duplicateIds: alike.get(company.id) ?? [],
      },
      staff: own.filter(({ record }) => record.companyId === company.id),
    };
  });
}
