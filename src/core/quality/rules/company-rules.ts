import { companyCountryMissing } from './company-country-missing.ts';
import { companyDomainMissing } from './company-domain-missing.ts';
import { companyDuplicateDomain } from './company-duplicate-domain.ts';
import { companyIndustryMissing } from './company-industry-missing.ts';
import { companyLifecycleContradictsDeals } from './company-lifecycle-contradicts-deals.ts';
import { companyNameMissing } from './company-name-missing.ts';
import { companyNoContact } from './company-no-contact.ts';
import { companyOwnerDeactivated } from './company-owner-deactivated.ts';
import { companyOwnerMissing } from './company-owner-missing.ts';
import { companyPrivateDomain } from './company-private-domain.ts';
import { companySizeMissing } from './company-size-missing.ts';

/** Every rule for companies. */
export const companyRules = [
  companyCountryMissing,
  companyDomainMissing,
  companyDuplicateDomain,
  companyIndustryMissing,
  companyLifecycleContradictsDeals,
  companyNameMissing,
  companyNoContact,
  companyOwnerDeactivated,
  companyOwnerMissing,
  companyPrivateDomain,
  companySizeMissing,
] as const;
