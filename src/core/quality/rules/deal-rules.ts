import { dealAmountDiffersFromEmail } from './deal-amount-differs-from-email.ts';
import { dealAmountMissing } from './deal-amount-missing.ts';
import { dealAmountUnusual } from './deal-amount-unusual.ts';
import { dealAmountZero } from './deal-amount-zero.ts';
import { dealChurnRiskOnCustomer } from './deal-churn-risk-on-customer.ts';
import { dealCloseDateContradictsEmail } from './deal-close-date-contradicts-email.ts';
import { dealCloseDateFar } from './deal-close-date-far.ts';
import { dealCloseDateMissing } from './deal-close-date-missing.ts';
import { dealCloseDatePast } from './deal-close-date-past.ts';
import { dealCloseDatePushed } from './deal-close-date-pushed.ts';
import { dealCloseDateTooSoon } from './deal-close-date-too-soon.ts';
import { dealClosedBeforeCreated } from './deal-closed-before-created.ts';
import { dealClosedInFuture } from './deal-closed-in-future.ts';
import { dealCompanyNotOfContacts } from './deal-company-not-of-contacts.ts';
import { dealCurrencyMissing } from './deal-currency-missing.ts';
import { dealDuplicateOpen } from './deal-duplicate-open.ts';
import { dealLostWithoutReason } from './deal-lost-without-reason.ts';
import { dealNameMissing } from './deal-name-missing.ts';
import { dealNextStepMissing } from './deal-next-step-missing.ts';
import { dealNoActivity } from './deal-no-activity.ts';
import { dealNoCompany } from './deal-no-company.ts';
import { dealNoContact } from './deal-no-contact.ts';
import { dealNoDecisionMaker } from './deal-no-decision-maker.ts';
import { dealNoNextActivity } from './deal-no-next-activity.ts';
import { dealNoReachableContact } from './deal-no-reachable-contact.ts';
import { dealOwnerDeactivated } from './deal-owner-deactivated.ts';
import { dealOwnerMissing } from './deal-owner-missing.ts';
import { dealRefusedButOpen } from './deal-refused-but-open.ts';
import { dealSingleContactLateStage } from './deal-single-contact-late-stage.ts';
import { dealStageAheadOfEvidence } from './deal-stage-ahead-of-evidence.ts';
import { dealStageArchived } from './deal-stage-archived.ts';
import { dealStageBehindEvidence } from './deal-stage-behind-evidence.ts';
import { dealStageVague } from './deal-stage-vague.ts';
import { dealTypeMissing } from './deal-type-missing.ts';
import { dealWonWithoutAmount } from './deal-won-without-amount.ts';

/** Every rule about deals, in the order of the documentation. */
export const dealRules = [
  dealAmountMissing,
  dealAmountZero,
  dealAmountUnusual,
  dealAmountDiffersFromEmail,
  dealCurrencyMissing,
  dealCloseDateMissing,
  dealCloseDatePast,
  dealCloseDatePushed,
  dealCloseDateTooSoon,
  dealCloseDateFar,
  dealCloseDateContradictsEmail,
  dealNoContact,
  dealNoCompany,
  dealCompanyNotOfContacts,
  dealSingleContactLateStage,
  dealNoDecisionMaker,
  dealNoReachableContact,
  dealOwnerMissing,
  dealOwnerDeactivated,
  dealNoNextActivity,
  dealNoActivity,
  dealNextStepMissing,
  dealStageBehindEvidence,
  dealStageAheadOfEvidence,
  dealRefusedButOpen,
  dealStageVague,
  dealStageArchived,
  dealTypeMissing,
  dealNameMissing,
  dealDuplicateOpen,
  dealChurnRiskOnCustomer,
  dealLostWithoutReason,
  dealWonWithoutAmount,
  dealClosedInFuture,
  dealClosedBeforeCreated,
] as const;

export type DealRuleId = (typeof dealRules)[number]['id'];
