import { describe, expect, it } from 'vitest';
import { findMoney } from '#core/detect/facts/money.ts';
import { findNumbers } from '#core/detect/facts/numbers.ts';
import { findQuantities } from '#core/detect/facts/quantities.ts';

describe('numbers', () => {
  it.each([
    ['1 850 postes', 1850],
    ['1\u202f850 postes', 1850],
    ['1,200 students', 1200],
    ['6.000 €', 6000],
    ["4'200'000", 4_200_000],
    ['38,00,000', 3_800_000],
    ['148,600.00', 148_600],
    ['12,5', 12.5],
    ['200k users', 200_000],
    ['1,2 M€', 1_200_000],
    ['une vingtaine', 1],
    ['nineteen people', 19],
  ])('reads "%s" as %d', (text, value) => expect(findNumbers(text)[0]?.value).toBe(value));
});

it.each(['constructor', 'toString', '__proto__', 'valueOf'])(
  'does not take the word "%s" for a number',
  (word) => {
    expect(findNumbers(word)).toEqual([]);
  },
);

describe('money', () => {
  it.each([
    ['18 000 € inscrits', 18000, 'EUR', false],
    ["12 k€ pour l'année", 12000, 'EUR', false],
    ["J'ai 15 000 $ CA de côté", 15000, 'CAD', false],
    ["we can't go over $55k all in", 55000, 'USD', false],
    ['The board has put £60,000 in', 60000, 'GBP', false],
    ["il restera CHF 4'200'000", 4_200_000, 'CHF', false],
    ['EUR 40m should come in', 40_000_000, 'EUR', false],
    ['Rs. 38,00,000/- stands sanctioned', 3_800_000, 'INR', false],
    ['540 € par utilisateur', 540, 'EUR', true],
    ['$12 per seat', 12, 'USD', true],
    ['290 €/mois', 290, 'EUR', true],
    ['about 4 grand put by', 4000, 'GBP', false],
  ])('reads "%s"', (sentence, amount, currency, isRate) => {
    expect(findMoney(sentence, 'GBP')[0]).toMatchObject({ amount, currency, isRate });
  });

  it('does not take a bare number for money', () => {
    expect(findMoney('we are 34 people since 2014', null)).toEqual([]);
  });
});

describe('quantities', () => {
  it.each([
    ['On passe de 180 à 260 bulletins', 260, 'bulletins'],
    ["il faudrait une vingtaine d'accès", 20, 'accès'],
    ['34 more people on day one', 34, 'people'],
    ['200k monthly users', 200_000, 'monthly users'],
    ['Deux camionnettes de plus', 2, 'camionnettes'],
    ['add 20 seats', 20, 'seats'],
  ])('reads "%s"', (sentence, quantity, unit) => {
    expect(findQuantities(sentence).at(-1)).toMatchObject({ quantity, unit });
  });

  it.each(['3 years', '10 % de remise', '12 000 €', 'Q-3298', 'article 30 en entier', '24/7', 'at 5 pm'])(
    'counts nothing in "%s"',
    (sentence) => expect(findQuantities(sentence)).toEqual([]),
  );
});
