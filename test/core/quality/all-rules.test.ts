import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allRules, rulesBySubject } from '#core/quality/all-rules.ts';
import { dictionaryFor } from '#core/wording/dictionary.ts';
import type { RuleWords } from '#core/wording/rule-words.ts';

const folder = join(import.meta.dirname, '../../../src/core/quality/rules');
const lists = new Set(['deal-rules.ts', 'contact-rules.ts', 'company-rules.ts']);
const ids = allRules.map(({ id }) => id);
/** Each rule with what it may be without, seen as any rule. */
const rules: readonly {
  readonly id: string;
  readonly subject: string;
  readonly silencedBy?: readonly string[];
}[] = allRules;

describe('the rules', () => {
  it('are thirty-eight at least, each once', () => {
    expect(ids.length).toBeGreaterThanOrEqual(38);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are the files of their folder', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !lists.has(name));
    expect(files.sort()).toEqual(ids.map((id) => `${id}.ts`).sort());
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s is listed under its subject and gives way to its like',
    (id, rule) => {
      expect(id.startsWith(`${rule.subject}-`)).toBe(true);
      const siblings = rulesBySubject[rule.subject as keyof typeof rulesBySubject].map(
        (each) => each.id as string,
      );
      for (const other of rule.silencedBy ?? [])
        expect(siblings.filter((each) => each !== id)).toContain(other);
    },
  );

  it('have no two that silence each other', () => {
    const silencers = new Map(rules.map(({ id, silencedBy }) => [id, silencedBy ?? []]));
    const mutual = rules.filter(({ id }) =>
      silencers.get(id)?.some((other) => silencers.get(other)?.includes(id)),
    );
    expect(mutual).toEqual([]);
  });
});

describe.each(['en', 'fr'])('the words of the rules in %s', (language) => {
  const { dealRules, contactRules, companyRules } = dictionaryFor(language);
  const words: Readonly<Record<string, RuleWords<never>>> = {
    ...dealRules,
    ...contactRules,
    ...companyRules,
  };

  it('stand there for each rule and for nothing else', () => {
    expect(Object.keys(words).sort()).toEqual([...ids].sort());
  });

  it.each(ids)('of %s have a short title without a full stop', (id) => {
    expect(words[id]?.title.length).toBeLessThanOrEqual(60);
    expect(words[id]?.title).not.toMatch(/[.!]$/);
  });
});
