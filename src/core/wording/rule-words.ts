import type { RuleValues } from '#core/quality/rule.ts';

/** What is wrong (at most 60 characters), what it costs, and how to mend it; one sentence each. */
export interface RuleWords<Values extends RuleValues = RuleValues> {
  /** Says what the rule finds without figures, so that it can also head a list, a report and a page. */
  readonly title: string;
  readonly why: RuleText<Values>;
  readonly fix: RuleText<Values>;
}

/** A sentence, or one that is made with the values of the finding. */
export type RuleText<Values extends RuleValues = RuleValues> = string | ((values: Values) => string);

/** The words of a list of rules by their ids, each with the values that its own check finds. */
export type WordsOfRules<Rules extends readonly AnyRule[]> = {
  readonly [Rule in Rules[number] as Rule['id']]: RuleWords<ValuesOf<Rule>>;
};

/** A rule as far as its words are concerned. */
interface AnyRule {
  readonly id: string;
  check(...args: never): { readonly values: RuleValues } | null;
}

type ValuesOf<Rule extends AnyRule> = NonNullable<ReturnType<Rule['check']>>['values'];

/** A warning's words with its values. A rule and its words stand under one id, so its values are the ones they take. */
export function toRuleText(text: RuleText<never>, values: RuleValues): string {
  return typeof text === 'string' ? text : (text as (values: RuleValues) => string)(values);
}
