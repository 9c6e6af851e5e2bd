import type { RuleOutline } from '#core/views/settings-view.ts';
import { toRuleText, type RuleWords } from '#core/wording/rule-words.ts';
import { usePageWords } from '#shared/usePageContext.ts';

export interface RuleTexts {
  readonly title: string;
  /** What it costs; with made-up values where the sentence needs some. */
  readonly why: string;
  /** By the name of the option: what it sets. */
  readonly options: Readonly<Record<string, string>>;
}

/** The words of any rule, as the guide to its settings. */
export function useRuleTexts(): (rule: RuleOutline) => RuleTexts {
  const { companyRules, contactRules, dealRules, ruleOptions, settingsRules } = usePageWords();
  const words: Readonly<Record<string, RuleWords<never>>> = {
    ...dealRules,
    ...contactRules,
    ...companyRules,
  };
  const options: Readonly<Record<string, Readonly<Record<string, string>>>> = ruleOptions;
  return ({ id, example }) => {
    const told = words[id];
    if (!told) return { title: id, why: '', options: {} };
    const why = toRuleText(told.why, example);
    return {
      title: told.title,
      why: typeof told.why === 'string' ? why : settingsRules.example(why),
      options: options[id] ?? {},
    };
  };
}
