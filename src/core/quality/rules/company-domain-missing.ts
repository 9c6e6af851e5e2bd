import { domainOfContacts } from '../people/companies.ts';
import { companyRepair } from '../people/repairs.ts';
import { isBlank } from '../people/text.ts';
import { companyRule } from '../rule.ts';

/** Without a domain HubSpot links no new contact by itself; its contacts' own domain is proposed. */
export const companyDomainMissing = companyRule({
  id: 'company-domain-missing',
  category: 'completeness',
  severity: 'medium',
  options: {},
  check(facts, _, { ourDomains }) {
    const { company } = facts;
    if (!isBlank(company.domain)) return null;
    const known = domainOfContacts(facts, ourDomains);
    const field = known && { property: 'domain', from: company.domain, to: known.value };
    return { values: {}, repairs: known && field ? [companyRepair(company, field, known.source)] : [] };
  },
});
