import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markAccountWords, mostEntries } from '#core/account-words/mark-account-words.ts';

const dictionary = {
  plans: ['Atlas Pro', 'Évolution'],
  modules: ['Payflow', 'Nimbus Analytics'],
  priceUnits: ['véhicule', 'badges'],
  competitors: ['Quandor', 'R&D Soft'],
};

describe('the account’s own words in a text', () => {
  it.each([
    ['On voudrait passer en ATLAS PRO avant mars.', ['plan']],
    ['passer à l’evolution', ['plan']],
    ['Atlas seul ne suffit pas', []],
    ['Atlas\nPro', ['plan']],
    ['le module payflow et nimbus-analytics', ['module']],
    ['Payflows', []],
    ['12 vehicules de plus', ['unit']],
    ['un badge', ['unit']],
    ['We compare you with Quandor and r&d soft.', ['competitor']],
    ['Quandor has no Payflow, 3 badges, Atlas Pro', ['competitor', 'module', 'plan', 'unit']],
    ['', []],
  ])('%s', (text, expected) => {
    expect([...markAccountWords(text, dictionary)].sort()).toEqual(expected);
  });

  it('an empty dictionary marks nothing', () => {
    const empty = { plans: [], modules: [], priceUnits: [], competitors: [] };
    expect(markAccountWords('Atlas Pro', empty).size).toBe(0);
    expect(markAccountWords('Atlas Pro', { ...empty, plans: ['', ' ', '&'] }).size).toBe(0);
  });

  it('every word of the dictionary is found in any case, between any other words', () => {
    const words = Object.values(dictionary).flat();
    const filler = fc.constantFrom('the', 'un', 'Atlas', 'x', '12', 'Nimbus');
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.array(filler), fc.array(filler), (word, before, after) => {
        const text = [...before, word, ...after].join(' ');
        const marks = markAccountWords(text, dictionary);
        expect(marks.size).toBeGreaterThan(0);
        expect(markAccountWords(text.toUpperCase(), dictionary)).toEqual(marks);
      }),
    );
  });

  it('a thousand entries are looked for, more are not', () => {
    const plans = Array.from({ length: mostEntries + 1 }, (_, index) => `plan${index}`);
    const large = { ...dictionary, plans };
    expect(markAccountWords(`plan${mostEntries - 1}`, large)).toEqual(new Set(['plan']));
    expect(markAccountWords(`plan${mostEntries}`, large).size).toBe(0);
    expect(markAccountWords('Payflow', large).size).toBe(0);
  });

  it('time grows with the text, not with what its words repeat', () => {
    const entry = Array.from({ length: 8 }, () => 'a').join(' ');
    const hostile = { ...dictionary, plans: Array.from({ length: 900 }, (_, index) => `${entry} ${index}`) };
    const measure = (count: number) => {
      const text = 'a '.repeat(count);
      const startedAt = performance.now();
      markAccountWords(text, hostile);
      return performance.now() - startedAt;
    };
    measure(20_000);
    expect(measure(200_000)).toBeLessThan(40 * (measure(20_000) + 5));
  });
});
