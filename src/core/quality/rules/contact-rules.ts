import { contactCompanyFromEmail } from './contact-company-from-email.ts';
import { contactCompanyMissing } from './contact-company-missing.ts';
import { contactDuplicate } from './contact-duplicate.ts';
import { contactEmailBounced } from './contact-email-bounced.ts';
import { contactEmailMissing } from './contact-email-missing.ts';
import { contactJobTitleFromEmail } from './contact-job-title-from-email.ts';
import { contactJobTitleMissing } from './contact-job-title-missing.ts';
import { contactLifecycleContradictsDeals } from './contact-lifecycle-contradicts-deals.ts';
import { contactNameInCapitals } from './contact-name-in-capitals.ts';
import { contactNameMissing } from './contact-name-missing.ts';
import { contactNameSwapped } from './contact-name-swapped.ts';
import { contactOwnerDeactivated } from './contact-owner-deactivated.ts';
import { contactOwnerMissing } from './contact-owner-missing.ts';
import { contactPhoneFromEmail } from './contact-phone-from-email.ts';
import { contactPhoneMissing } from './contact-phone-missing.ts';
import { contactPhoneNotDialable } from './contact-phone-not-dialable.ts';
import { contactPrivateDomain } from './contact-private-domain.ts';
import { contactSilentWithOpenDeal } from './contact-silent-with-open-deal.ts';

/** Every rule for contacts. */
export const contactRules = [
  contactCompanyFromEmail,
  contactCompanyMissing,
  contactDuplicate,
  contactEmailBounced,
  contactEmailMissing,
  contactJobTitleFromEmail,
  contactJobTitleMissing,
  contactLifecycleContradictsDeals,
  contactNameInCapitals,
  contactNameMissing,
  contactNameSwapped,
  contactOwnerDeactivated,
  contactOwnerMissing,
  contactPhoneFromEmail,
  contactPhoneMissing,
  contactPhoneNotDialable,
  contactPrivateDomain,
  contactSilentWithOpenDeal,
] as const;
