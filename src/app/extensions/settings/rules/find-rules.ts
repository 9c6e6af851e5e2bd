import type { RuleCategory, RuleSettings } from '#core/quality/rule.ts';
import type { RuleOutline } from '#core/views/settings-view.ts';
import { matchesWords } from '#shared/matches-words.ts';
import { isRuleChanged, isRuleOn } from './rule-settings.ts';

export type RuleState = 'all' | 'on' | 'off' | 'changed';

export interface RuleSearch {
  readonly text: string;
  readonly category: RuleCategory | null;
  readonly state: RuleState;
}

export const everyRule: RuleSearch = { text: '', category: null, state: 'all' };

export function isSearching({ text, category, state }: RuleSearch): boolean {
  return text.trim() !== '' || category !== null || state !== 'all';
}

/**
 * The rules that a search asks for. Every word of its text stands somewhere in the rule's own, without regard to case and
 * accents.
 * @param wordsOf everything that can be read about a rule
 */
export function findRules(
  rules: readonly RuleOutline[],
  { text, category, state }: RuleSearch,
  set: RuleSettings,
  wordsOf: (rule: RuleOutline) => string,
): readonly RuleOutline[] {
  return rules.filter(
    (rule) =>
      (category === null || rule.category === category) &&
      isInState(rule, state, set) &&
      matchesWords(wordsOf(rule), text),
  );
}

function isInState(rule: RuleOutline, state: RuleState, set: RuleSettings): boolean {
  if (state === 'all') return true;
  if (state === 'changed') return isRuleChanged(rule, set);
  return isRuleOn(rule, set) === (state === 'on');
}
