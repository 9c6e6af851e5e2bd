import type { RuleOptionWords } from '../rule-option-words.ts';

const grace = { graceDays: 'Days after creation in which nothing is said' };
const emailAge = { maxAgeDays: 'Days after which an email no longer contradicts what the record holds' };
const signalAge = { days: 'Days for which an email counts' };
const stages = { stagesTooEarly: 'Lifecycle stages (internal names) that are too early for an open deal' };
const alike = { contactsAlikeCount: 'Contacts with the same owner that it takes to propose this owner' };

export const ruleOptions: RuleOptionWords = {
  'deal-amount-missing': grace,
  'deal-amount-differs-from-email': {
    differencePercent: 'Difference (percent of the stated amount) from which on it counts',
  },
  'deal-amount-unusual': { timesUsual: 'Times the pipeline’s usual amount above which it counts' },
  'deal-churn-risk-on-customer': signalAge,
  'deal-close-date-contradicts-email': {
    daysLater: 'Days that the close date may lie after the stated day',
    daysEarlier: 'Days that the close date may lie before the stated day',
  },
  'deal-close-date-far': { daysAhead: 'Days ahead beyond which a close date counts as a slip' },
  'deal-close-date-missing': grace,
  'deal-close-date-past': { daysPast: 'Days after the close date from which on it counts' },
  'deal-close-date-pushed': { times: 'Times the close date moved later from which on it counts' },
  'deal-close-date-too-soon': {
    pacePercent: 'Percent of the usual remaining time below which it counts',
    daysShort: 'Days that have to be short of it at least',
  },
  'deal-duplicate-open': { daysApart: 'Days between two deals’ creation beyond which they are two' },
  'deal-lost-without-reason': { days: 'Days after the loss for which a reason is asked' },
  'deal-name-missing': { ...grace, emptyNames: 'Names (without case or accents) that name nothing' },
  'deal-next-step-missing': grace,
  'deal-no-activity': { days: 'Days without any activity from which on it counts' },
  'deal-no-company': grace,
  'deal-no-contact': grace,
  'deal-no-next-activity': { quietDays: 'Days after the last activity in which nothing is said' },
  'deal-owner-missing': grace,
  'deal-single-contact-late-stage': { fewestContacts: 'Contacts that a late deal has at least' },
  'deal-stage-ahead-of-evidence': { missingItems: 'Unproved items (of four) from which on it counts' },
  'deal-stage-behind-evidence': signalAge,
  'deal-type-missing': grace,
  'deal-won-without-amount': { days: 'Days after the win for which an amount is asked' },
  'contact-company-from-email': emailAge,
  'contact-job-title-from-email': emailAge,
  'contact-phone-from-email': emailAge,
  'contact-lifecycle-contradicts-deals': stages,
  'contact-private-domain': { toleratedDomains: 'Mail domains that are fine in this account' },
  'contact-silent-with-open-deal': { quietDays: 'Days without an exchange above which it counts' },
  'company-lifecycle-contradicts-deals': stages,
  'company-owner-deactivated': alike,
  'company-owner-missing': alike,
};
