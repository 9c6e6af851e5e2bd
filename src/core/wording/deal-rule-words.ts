import type { DealRuleId, dealRules } from '#core/quality/rules/deal-rules.ts';
import type { WordsOfRules } from './rule-words.ts';

/** The words of every rule about deals, in three parts so that each fits on a screen or two. */
export type DealRuleWords = WordsOfRules<typeof dealRules>;

type MoneyId = Extract<
  DealRuleId,
  `deal-amount-${string}` | `deal-currency-${string}` | `deal-close-date-${string}`
>;
type StageId = Extract<
  DealRuleId,
  `deal-${'stage' | 'type' | 'name' | 'lost' | 'won' | 'closed'}-${string}` | 'deal-refused-but-open'
>;

/** Amounts, currencies and close dates. */
export type DealMoneyWords = Pick<DealRuleWords, MoneyId>;
/** Stage, name and type, and what closed deals are asked. */
export type DealStageWords = Pick<DealRuleWords, StageId>;
/** Contacts, companies, owners, activities, and other deals of the customer. */
export type DealPeopleWords = Omit<DealRuleWords, MoneyId | StageId>;
