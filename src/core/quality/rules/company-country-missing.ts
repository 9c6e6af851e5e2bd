import { countryOfCompany } from '../people/companies.ts';
import { countryName } from '../people/countries.ts';
import { companyRepair } from '../people/repairs.ts';
import { isBlank } from '../people/text.ts';
import { companyRule } from '../rule.ts';

/** Territories and taxes hang on the country; the one that phones and domain agree on is proposed. */
export const companyCountryMissing = companyRule({
  id: 'company-country-missing',
  category: 'completeness',
  severity: 'low',
  options: {},
  check(facts) {
    const { company } = facts;
    if (!isBlank(company.country)) return null;
    const known = countryOfCompany(facts);
    const field = known && { property: 'country', from: company.country, to: countryName(known.value) };
    return { values: {}, repairs: known && field ? [companyRepair(company, field, known.source)] : [] };
  },
});
