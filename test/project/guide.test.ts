import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signalKinds } from '#core/signals/kind.ts';
import { pageDictionaryFor } from '#core/wording/page-dictionary.ts';
import { documentedRules, wordsOf } from '../../scripts/rule-docs/documented-rule.ts';

const docs = join(import.meta.dirname, '../../docs');

describe.each([
  { locale: 'en', guide: 'guide.md', rules: 'rules' },
  { locale: 'fr', guide: 'fr/guide.md', rules: 'regles' },
])('the guide in $locale', ({ locale, guide, rules }) => {
  const text = readFileSync(join(docs, guide), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  const words = pageDictionaryFor(locale, 'UTC');

  it.each(signalKinds)('explains the signal %s by its name on the card', (kind) => {
    expect(rowsOf(words.kinds[kind].label)).toHaveLength(1);
  });

  it.each(Object.entries(words.metrics))(
    'explains the indicator %s by its name on the page',
    (_, { name }) => {
      expect(rowsOf(name)).toHaveLength(1);
    },
  );

  it.each(documentedRules.map((rule) => [rule.id, rule] as const))('explains the rule %s', (id, rule) => {
    expect(rowsOf(`[${wordsOf(rule, words).title}](${rules}/${id}.md)`)).toHaveLength(1);
  });

  it('gives an example with each', () => {
    expect(rows.filter((row) => /\|\s+\|/.test(row))).toEqual([]);
  });

  function rowsOf(name: string): string[] {
    return rows.filter((row) => row.split('|')[1]?.trim() === name);
  }
});
