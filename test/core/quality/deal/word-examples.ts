import type { RuleValues } from '#core/quality/rule.ts';
import { dealRules } from '#core/quality/rules/deal-rules.ts';

/** Beside each rule's own example, values of the other turns that its sentences take. */
const otherTurns: Readonly<Record<string, readonly RuleValues[]>> = {
  'deal-amount-unusual': [{ amount: 300_000, currency: 'EUR', usual: 12_000, n: 1 }],
  'deal-close-date-past': [{ days: 1, closeDay: '2026-11-21' }],
  'deal-close-date-pushed': [{ times: 1, days: 1 }],
  'deal-close-date-too-soon': [
    { days: 1, usual: 8, n: 23 },
    { days: 0, usual: 8, n: 23 },
  ],
  'deal-single-contact-late-stage': [{ contacts: 2 }],
  'deal-no-reachable-contact': [{ contacts: 1 }],
  'deal-no-next-activity': [{ days: 0 }, { days: 1 }],
  'deal-no-activity': [{ days: 1 }],
  'deal-duplicate-open': [{ name: 'Norsel', dealId: '1', others: 3 }],
  'deal-stage-ahead-of-evidence': [{ items: 'decision-maker' }],
  'deal-refused-but-open': ['competitor', 'no-budget', 'no-answer'].map((reason) => ({ reason, quote: '' })),
};

/** By the path of the dictionary's function, for the tests of the dictionaries. */
export const dealRuleCalls: Record<string, readonly (readonly [RuleValues])[]> = Object.fromEntries(
  dealRules.flatMap((rule) => {
    const own: readonly RuleValues[] = 'example' in rule && rule.example ? [rule.example] : [];
    const calls = [...own, ...(otherTurns[rule.id] ?? [])].map((values) => [values] as const);
    return (['why', 'fix'] as const).map((text) => [`dealRules.${rule.id}.${text}`, calls] as const);
  }),
);
