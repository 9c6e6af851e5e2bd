import { expect, it } from 'vitest';
import { allRules } from '#core/quality/all-rules.ts';
import { ruleOutlines } from '../../../src/app/use-cases/account-settings/rule-outlines.ts';

it('tells every rule as its own file has it', () => {
  expect(ruleOutlines.map(({ id }) => id)).toEqual(allRules.map(({ id }) => id));
  expect(ruleOutlines.find(({ id }) => id === 'deal-next-step-missing')).toEqual({
    id: 'deal-next-step-missing',
    subject: 'deal',
    category: 'completeness',
    severity: 'low',
    options: { graceDays: 2 },
    isOn: false,
    example: {},
  });
});

it('stays small, since every answer of the settings carries it', () => {
  expect(JSON.stringify(ruleOutlines).length).toBeLessThan(16_000);
});
