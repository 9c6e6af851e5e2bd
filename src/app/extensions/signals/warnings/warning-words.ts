import type { Warning } from '#core/quality/rule.ts';
import type { Dictionary } from '#core/wording/dictionary.ts';
import { toRuleText } from '#core/wording/rule-words.ts';
import type { RuleWords } from '#core/wording/rule-words.ts';

export interface WarningWords {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

/** What a warning says; a rule that is newer than this page has no words on it. */
export function warningToWords(words: Dictionary, { ruleId, subject, values }: Warning): WarningWords {
  const rules: Readonly<Record<string, RuleWords<never> | undefined>> = {
    deal: words.dealRules,
    contact: words.contactRules,
    company: words.companyRules,
  }[subject];
  const found = rules[ruleId];
  if (!found) return words.dealCard.warnings.unknown;
  return { title: found.title, why: toRuleText(found.why, values), fix: toRuleText(found.fix, values) };
}
