import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTokens } from '#core/detect/model/tokens.ts';

const folded = (text: string) => readTokens(text).map((token) => token.folded);
const names = (text: string) =>
  readTokens(text)
    .filter(({ isName }) => isName)
    .map((token) => token.folded);

describe('the tokens of a passage', () => {
  it.each([
    ['L’équipe de Nantes', ['l', 'equipe', 'de', 'nantes']],
    ['25 000 € par an ?', ['0', '0', '€', 'par', 'an', '?']],
    ['40k in Q3', ['0k', 'in', 'q0']],
    ['Straße, cœur, Ærø', ['strasse', 'coeur', 'aerø']],
    ['', []],
  ])('of "%s" are compared in lower case, without accents and numbers', (text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  it.each([
    ['On passe chez Gestal en mars', ['gestal']],
    ['Bonjour. Nous partons.', []],
    ['We use RosterBee and SAP', ['rosterbee', 'sap']],
    ['A b C', []],
  ])('of "%s" are names where a capital stands inside a sentence', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('lie in order within the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let at = 0;
        for (const { start, end } of readTokens(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
