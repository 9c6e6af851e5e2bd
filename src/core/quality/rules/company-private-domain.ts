import { domainOfContacts } from '../people/companies.ts';
import { domainOf, isPrivateDomain } from '../people/mail-domains.ts';
import { companyRepair } from '../people/repairs.ts';
import { companyRule } from '../rule.ts';

/** Under a mail provider's domain HubSpot links every stranger with such an address to this company. */
export const companyPrivateDomain = companyRule({
  id: 'company-private-domain',
  category: 'consistency',
  severity: 'high',
  options: {},
  example: { domain: 'gmail.com' },
  check(facts, _, { ourDomains }) {
    const { company } = facts;
    const domain = domainOf(company.domain);
    if (domain === null || !isPrivateDomain(domain)) return null;
    const known = domainOfContacts(facts, ourDomains);
    const field = known && { property: 'domain', from: company.domain, to: known.value };
    return {
      values: { domain },
      repairs: known && field ? [companyRepair(company, field, known.source)] : [],
    };
  },
});
