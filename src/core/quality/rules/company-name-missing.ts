import { nameOfContacts } from '../people/companies.ts';
import { companyRepair } from '../people/repairs.ts';
import { isBlank } from '../people/text.ts';
import { companyRule } from '../rule.ts';

/** The company cannot be found by name; the one its contacts have written down is proposed. */
export const companyNameMissing = companyRule({
  id: 'company-name-missing',
  category: 'completeness',
  severity: 'medium',
  options: {},
  check(facts) {
    const { company } = facts;
    if (!isBlank(company.name)) return null;
    const known = nameOfContacts(facts);
    const field = known && { property: 'name', from: company.name, to: known.value };
    return { values: {}, repairs: known && field ? [companyRepair(company, field, known.source)] : [] };
  },
});
