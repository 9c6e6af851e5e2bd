import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRules } from '#core/quality/all-rules.ts';
import type {
  DealScope,
  RuleCategory,
  RuleOptions,
  RuleSubject,
  RuleValues,
  Severity,
} from '#core/quality/rule.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { toRuleText, type RuleWords } from '#core/wording/rule-words.ts';

const folder = join(import.meta.dirname, '../../src/core/quality/rules');

/** What a page tells of a rule. */
export interface DocumentedRule {
  readonly id: string;
  readonly subject: RuleSubject;
  readonly category: RuleCategory;
  readonly severity: Severity;
  readonly options: RuleOptions;
  readonly isOptional?: boolean;
  readonly silencedBy?: readonly string[];
  readonly example?: RuleValues;
  readonly appliesTo?: DealScope;
}

export const documentedRules: readonly DocumentedRule[] = allRules;

/** Whether the rule's own source proposes repairs. */
export function canRepair({ id }: DocumentedRule): boolean {
  return /\brepairs\b/.test(readFileSync(join(folder, `${id}.ts`), 'utf8'));
}

export interface SaidWords {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

/** The rule's words with its example's values. */
export function wordsOf(rule: DocumentedRule, dictionary: PageDictionary): SaidWords {
  const { dealRules, contactRules, companyRules } = dictionary;
  const all: Readonly<Record<string, RuleWords<never>>> = { ...dealRules, ...contactRules, ...companyRules };
  const words = all[rule.id];
  if (!words) throw new Error(`${rule.id} has no words`);
  const say = (text: RuleWords<never>['why']) => toRuleText(text, rule.example ?? {});
  return { title: words.title, why: say(words.why), fix: say(words.fix) };
}

/** What each option of the rule sets. */
export function optionWordsOf(
  { id }: DocumentedRule,
  { ruleOptions }: PageDictionary,
): Readonly<Record<string, string>> {
  const all: Readonly<Record<string, Readonly<Record<string, string>>>> = ruleOptions;
  return all[id] ?? {};
}
