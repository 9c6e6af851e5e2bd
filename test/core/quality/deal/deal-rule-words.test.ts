import { describe, expect, it } from 'vitest';
import { dealRules } from '#core/quality/rules/deal-rules.ts';
import { dictionaryFor } from '#core/wording/dictionary.ts';
import { toRuleText } from '#core/wording/rule-words.ts';
import { dealRuleCalls } from './word-examples.ts';

const languages = ['en', 'fr'] as const;
const rows = languages.flatMap((language) => dealRules.map(({ id }) => [language, id] as const));

describe('the words of the rules about deals', () => {
  it.each(rows)('say in %s what %s finds, what it costs and how to mend it', (language, id) => {
    const { title, why, fix } = dictionaryFor(language).dealRules[id];
    expect(title.length).toBeLessThanOrEqual(60);
    expect(title).not.toMatch(/[.!?]$/);
    for (const [part, text] of Object.entries({ why, fix })) {
      const examples = dealRuleCalls[`dealRules.${id}.${part}`] ?? [];
      if (typeof text !== 'string') expect(examples).not.toEqual([]);
      for (const said of typeof text === 'string'
        ? [text]
        : examples.map(([values]) => toRuleText(text, values))) {
        expect(said).toMatch(/^[^!]+\.$/u);
        expect(said).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  it('hold the figures of the finding', () => {
    const { dealRules: english } = dictionaryFor('en', 'Europe/Paris');
    const { dealRules: french } = dictionaryFor('fr', 'Europe/Paris');
    const past = { days: 12, closeDay: '2026-11-10' };
    expect(toRuleText(english['deal-close-date-past'].why, past)).toBe(
      'The date was Nov 10, 2026, 12 days ago, so the forecast counts the deal in a time that is gone.',
    );
    expect(toRuleText(french['deal-close-date-past'].why, { ...past, days: 1 })).toContain(
      'il y a 1 jour\u202f:',
    );
    const missing = { items: 'need,budget,timing' };
    expect(toRuleText(english['deal-stage-ahead-of-evidence'].why, missing)).toContain(
      'Nothing shows the need, the budget or by when, so',
    );
    expect(toRuleText(french['deal-stage-ahead-of-evidence'].why, missing)).toContain(
      'Rien ne montre le besoin, le budget ni l’échéance\u202f:',
    );
  });
});
