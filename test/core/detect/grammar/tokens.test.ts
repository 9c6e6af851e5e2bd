import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '#core/detect/grammar/tokens.ts';

const words = (text: string, language: 'fr' | 'en'): string =>
  tokenize(text, language)
    .map((token) => token.text)
    .join(' ');

describe('tokenize', () => {
  it.each([
    ['fr', "L'équipe n’a pas d’accès", 'l equipe n a pas d acces'],
    ['fr', 'Nous coûte 25 000 € par an ?', 'nous coute # € par an ?'],
    ['fr', 'jai pas de tarif svp', 'j ai pas de tarif s il vous plait'],
    ['fr', 'Œuvre, cœur', 'oeuvre coeur'],
    ['fr', 'E\u0301quipe', 'equipe'],
    ['en', "We don't have it and won't", 'we do not have it and will not'],
    ['en', "we're, they've, I'd", 'we are they have i would'],
    ['en', 'dont wanna', 'do not want to'],
    ['en', '20k, 4.200 and 12,500.50', '# k # and #'],
    ['en', 'Q3 launch', 'quarter three launch'],
  ] as const)('folds (%s) %s', (language, text, expected) => {
    expect(words(text, language)).toBe(expected);
  });

  it('marks capitals inside a sentence, not at its beginning', () => {
    const capitals = tokenize('Today we compare Acme. Then Bolt', 'en').filter((token) => token.isCapital);
    expect(capitals.map((token) => token.text)).toEqual(['acme', 'bolt']);
  });

  it('keeps offsets in order and inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of tokenize(text, 'en')) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });
});
