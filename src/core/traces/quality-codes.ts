import type { RuleId } from '#core/quality/all-rules.ts';
import type { RuleSubject } from '#core/quality/rule.ts';

/**
 * Ids of all rules by what they look at. The account's properties list them, which every function knows, and only some
 * functions carry the rules themselves: hence their own list, which a test holds against the rules.
 */
export const qualityCodes = {
  deal: [
    'deal-amount-differs-from-email',
    'deal-amount-missing',
    'deal-amount-unusual',
    'deal-amount-zero',
    'deal-churn-risk-on-customer',
    'deal-close-date-contradicts-email',
    'deal-close-date-far',
    'deal-close-date-missing',
    'deal-close-date-past',
    'deal-close-date-pushed',
    'deal-close-date-too-soon',
    'deal-closed-before-created',
    'deal-closed-in-future',
    'deal-company-not-of-contacts',
    'deal-currency-missing',
    'deal-duplicate-open',
    'deal-lost-without-reason',
    'deal-name-missing',
    'deal-next-step-missing',
    'deal-no-activity',
    'deal-no-company',
    'deal-no-contact',
    'deal-no-decision-maker',
    'deal-no-next-activity',
    'deal-no-reachable-contact',
    'deal-owner-deactivated',
    'deal-owner-missing',
    'deal-refused-but-open',
    'deal-single-contact-late-stage',
    'deal-stage-ahead-of-evidence',
    'deal-stage-archived',
    'deal-stage-behind-evidence',
    'deal-stage-vague',
    'deal-type-missing',
    'deal-won-without-amount',
  ],
  contact: [
    'contact-company-from-email',
    'contact-company-missing',
    'contact-duplicate',
    'contact-email-bounced',
    'contact-email-missing',
    'contact-job-title-from-email',
    'contact-job-title-missing',
    'contact-lifecycle-contradicts-deals',
    'contact-name-in-capitals',
    'contact-name-missing',
    'contact-name-swapped',
    'contact-owner-deactivated',
    'contact-owner-missing',
    'contact-phone-from-email',
    'contact-phone-missing',
    'contact-phone-not-dialable',
    'contact-private-domain',
    'contact-silent-with-open-deal',
  ],
  company: [
    'company-country-missing',
    'company-domain-missing',
    'company-duplicate-domain',
    'company-industry-missing',
    'company-lifecycle-contradicts-deals',
    'company-name-missing',
    'company-no-contact',
    'company-owner-deactivated',
    'company-owner-missing',
    'company-private-domain',
    'company-size-missing',
  ],
} as const satisfies Record<RuleSubject, readonly RuleId[]>;

/** What a list of values calls a rule: `deal-amount-missing` is "Amount missing". */
export function codeLabel(code: string): string {
  const words = code.split('-').slice(1).join(' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
