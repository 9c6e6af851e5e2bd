import type { RuleSubject } from '#core/quality/rule.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { toRuleText, type RuleWords } from '#core/wording/rule-words.ts';
import type { GuideEntry, GuideGroup } from './guide-entry.ts';
import type { ListedRule } from './listed-rule.ts';
import { companyRules } from './rules/company-rules.ts';
import { contactRules } from './rules/contact-rules.ts';
import { dealRules } from './rules/deal-rules.ts';

type WordsById = Readonly<Record<string, RuleWords<never>>>;

/** Every rule, by what it looks at. */
export function ruleGroups(dictionary: PageDictionary): readonly GuideGroup[] {
  const { subjects } = dictionary.guide.rules;
  const group = (id: RuleSubject, rules: readonly ListedRule[], words: WordsById) => ({
    ...{ id, title: subjects[id] },
    entries: rules.flatMap((rule) => toEntry(rule, words, dictionary.guide.rules)),
  });
  return [
    group('deal', dealRules, dictionary.dealRules),
    group('contact', contactRules, dictionary.contactRules),
    group('company', companyRules, dictionary.companyRules),
  ];
}

function toEntry(
  { id, example, isOptional, severity }: ListedRule,
  words: WordsById,
  labels: PageDictionary['guide']['rules'],
): readonly GuideEntry[] {
  const own = words[id];
  if (!own) return [];
  const isExample = typeof own.why !== 'string';
  return [
    {
      ...{ id, title: own.title, text: isOptional ? labels.optional : '' },
      lines: [
        { label: isExample ? labels.whyExample : labels.why, text: toRuleText(own.why, example) },
        { label: labels.fix, text: toRuleText(own.fix, example) },
        { label: labels.weight, text: labels.severities[severity], isShared: true },
      ],
    },
  ];
}
