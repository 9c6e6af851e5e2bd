import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareFirstNames,
  compareLastNames,
  nameOutcome,
  readPersonName,
  type NamePart,
} from '#core/duplicates/contacts/person-name.ts';

const part = (text: string): NamePart => readPersonName(text, 'x').first ?? { words: [], joined: '' };

describe('first names', () => {
  it.each([
    ['Hélène', 'HELENE', 'same'],
    ['Jean-Pierre', 'Jean Pierre', 'same'],
    ['Christophe', 'Chris', 'form'],
    ['Robert', 'Bob', 'form'],
    ['Bob', 'Rob', 'form'],
    ['Mathieu', 'Matthieu', 'form'],
    ['Christophe', 'Christohpe', 'slip'],
    ['Aurélien', 'Aurelein', 'slip'],
    ['J.', 'Julie', 'part'],
    ['JP', 'Jean-Pierre', 'part'],
    ['J-P', 'Jean-Pierre', 'part'],
    ['Marie', 'Marie-Claire', 'part'],
    ['Julien', 'Julie', 'differs'],
    ['Martin', 'Martine', 'differs'],
    ['Mario', 'Maria', 'differs'],
    ['Marie', 'Marine', 'differs'],
    ['Marion', 'Manon', 'differs'],
    ['Luc', 'Léo', 'differs'],
  ] as const)('%s and %s: %s', (a, b, outcome) => {
    expect([compareFirstNames(part(a), part(b)), compareFirstNames(part(b), part(a))]).toEqual([
      nameOutcome[outcome],
      nameOutcome[outcome],
    ]);
  });
});

describe('last names', () => {
  it.each([
    ['Le Gall', 'LEGALL', 'same'],
    ['Lefèvre', 'Lefevre', 'same'],
    ['de la Tour', 'Tour', 'form'],
    ['Martin-Durand', 'Durand', 'form'],
    ['Vauthelin', 'Vautehlin', 'slip'],
    ['V.', 'Vauthelin', 'part'],
    ['Roy', 'Roux', 'differs'],
    ['Petit', 'Grand', 'differs'],
  ] as const)('%s and %s: %s', (a, b, outcome) => {
    expect([compareLastNames(part(a), part(b)), compareLastNames(part(b), part(a))]).toEqual([
      nameOutcome[outcome],
      nameOutcome[outcome],
    ]);
  });
});

describe('reading a name', () => {
  it.each([
    ['Mme Nadia', 'Verdier', 'nadia', 'verdier'],
    ['Nadia Verdier', null, 'nadia', 'verdier'],
    [null, 'Nadia Verdier', 'nadia', 'verdier'],
    ['Nadia', null, 'nadia', undefined],
    ['Dr', 'Verdier', 'dr', 'verdier'],
    ['', '  ', undefined, undefined],
  ])('%s %s is %s and %s', (firstName, lastName, first, last) => {
    const name = readPersonName(firstName, lastName);
    expect([name.first?.joined, name.last?.joined]).toEqual([first, last]);
  });

  it('comparing is symmetric for whatever people type', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(compareFirstNames(part(a), part(b))).toBe(compareFirstNames(part(b), part(a)));
        expect(compareLastNames(part(a), part(b))).toBe(compareLastNames(part(b), part(a)));
      }),
    );
  });
});
