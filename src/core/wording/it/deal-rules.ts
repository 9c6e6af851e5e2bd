import type { DealRuleWords } from '../deal-rule-words.ts';
import type { Formats } from '../formats.ts';
import { dealMoneyRules } from './deal-rules/money.ts';
import { dealPeopleRules } from './deal-rules/people.ts';
import { dealStageRules } from './deal-rules/stage.ts';

export function dealRuleWords(f: Formats): DealRuleWords {
  return { ...dealMoneyRules(f), ...dealPeopleRules(f), ...dealStageRules(f) };
}
