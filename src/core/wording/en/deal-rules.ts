import type { DealRuleWords } from '../deal-rule-words.ts';
import type { Formats } from '../formats.ts';
import { dealMoneyRules } from './deal-rules/money.ts';
import { dealPeopleRules } from './deal-rules/people.ts';
import { dealStageRules } from './deal-rules/stage.ts';

/** What each rule about deals found, what it costs, and how to mend it. */
export function dealRuleWords(f: Formats): DealRuleWords {
  return { ...dealMoneyRules(f), ...dealPeopleRules(f), ...dealStageRules(f) };
}
