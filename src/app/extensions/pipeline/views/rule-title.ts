import type { PageDictionary } from '#core/wording/page-dictionary.ts';

/** What a rule warns of; its id where this version of the page does not know it. */
export function ruleTitle({ dealRules, contactRules, companyRules }: PageDictionary, ruleId: string): string {
  const rules: Readonly<Record<string, { readonly title: string }>> = {
    ...dealRules,
    ...contactRules,
    ...companyRules,
  };
  return Object.hasOwn(rules, ruleId) ? (rules[ruleId]?.title ?? ruleId) : ruleId;
}
