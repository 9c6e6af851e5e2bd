import { companyRules } from './rules/company-rules.ts';
import { contactRules } from './rules/contact-rules.ts';
import { dealRules } from './rules/deal-rules.ts';

/** Every rule, by what it looks at. */
export const rulesBySubject = { deal: dealRules, contact: contactRules, company: companyRules } as const;

export const allRules = [...dealRules, ...contactRules, ...companyRules] as const;

export type AnyRule = (typeof allRules)[number];
export type RuleId = AnyRule['id'];
