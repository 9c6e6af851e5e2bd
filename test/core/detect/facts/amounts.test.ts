import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMoney } from '#core/detect/facts/money.ts';
import { findNumbers } from '#core/detect/facts/numbers.ts';
import { findQuantities } from '#core/detect/facts/quantities.ts';
import { numberTables } from '#core/detect/facts/spoken-numbers.ts';
import type { Language } from '#core/mail/message.ts';

const languages = Object.keys(numberTables) as (keyof typeof numberTables)[];

describe('numbers', () => {
  it.each([
    ['fr', '1 850 postes', 1850],
    ['fr', '1\u202f850 postes', 1850],
    ['en', '1,200 students', 1200],
    ['fr', '6.000 €', 6000],
    ['fr', "4'200'000", 4_200_000],
    ['en', '38,00,000', 3_800_000],
    ['en', '148,600.00', 148_600],
    ['fr', '12,5', 12.5],
    ['en', '200k users', 200_000],
    ['fr', '1,2 M€', 1_200_000],
    ['fr', '40 mille', 40_000],
    ['pt', 'R$ 5 mil', 5000],
    ['de', '1,5 Mio. Euro', 1_500_000],
    ['en', '6.5 lakhs', 650_000],
    ['fr', 'une vingtaine', 20],
    ['fr', 'quatre-vingt-dix-sept', 97],
    ['fr', 'cent vingt collaborateurs', 120],
    ['fr', 'douze mille', 12_000],
    ['en', 'nineteen people', 19],
    ['en', 'twenty-five', 25],
    ['en', 'a couple of dozen', 24],
    ['en', 'half a dozen', 6],
    ['en', 'one hundred and fifty', 150],
    ['de', 'zwei Dutzend', 24],
    ['de', 'sechsundzwanzig', 26],
    ['de', 'zweihundertfünfzig', 250],
    ['es', 'treinta y dos', 32],
    ['es', 'dos mil quinientos', 2500],
    ['it', 'ventuno', 21],
    ['it', 'duecentocinquanta', 250],
    ['it', 'una ventina', 20],
    ['nl', 'vijfentwintig', 25],
    ['nl', 'een vijftigtal', 50],
    ['pt', 'vinte e cinco', 25],
    ['pt', 'duas dúzias', 24],
  ] as const)('reads the %s "%s" as %d', (language, text, value) => {
    expect(findNumbers(text, language).map((number) => number.value)).toContain(value);
  });

  it.each(['constructor', 'toString', '__proto__', 'valueOf', '7 constructor'])(
    'does not take the word in "%s" for a number',
    (text) => expect(findNumbers(text, 'en').filter(({ value }) => value !== 7)).toEqual([]),
  );

  it('reads any whole number as its language groups the digits', () => {
    const marks: Readonly<Record<string, string>> = {
      fr: '\u202f',
      en: ',',
      de: '.',
      es: '.',
      it: '.',
      nl: '.',
      pt: '.',
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.integer({ min: 1, max: 99_999_999 }),
        (language, value) => {
          const text = String(value).replace(/\B(?=(\d{3})+$)/g, marks[language] ?? ' ');
          expect(findNumbers(text, language)).toMatchObject([{ value, start: 0, end: text.length }]);
        },
      ),
    );
  });

  it('reads every number word that stands in the tables', () => {
    for (const language of languages) {
      for (const [value, names] of Object.entries(numberTables[language].simple)) {
        for (const name of names.split(' ')) {
          expect(findNumbers(name, language)[0]?.value, `${language} ${name}`).toBe(Number(value));
        }
      }
    }
  });
});

describe('money', () => {
  const money = (sentence: string, language: Language = 'en', country: string | null = null) =>
    findMoney(sentence, { language, country });

  it.each([
    ['18 000 € inscrits', 18000, 'EUR', false],
    ["12 k€ pour l'année", 12000, 'EUR', false],
    ['410 ke au maximum', 410_000, 'EUR', false],
    ["J'ai 15 000 $ CA de côté", 15000, 'CAD', false],
    ["we can't go over $55k all in", 55000, 'USD', false],
    ['€1.2m over the term', 1_200_000, 'EUR', false],
    ['The board has put £60,000 in', 60000, 'GBP', false],
    ["il restera CHF 4'200'000", 4_200_000, 'CHF', false],
    ['EUR 40m should come in', 40_000_000, 'EUR', false],
    ['Rs. 38,00,000/- stands sanctioned', 3_800_000, 'INR', false],
    ['A$9m gross', 9_000_000, 'AUD', false],
    ['R$ 5 mil aprovados', 5000, 'BRL', false],
    ['300 millions de FCFA', 300_000_000, 'XOF', false],
    ['540 € par utilisateur', 540, 'EUR', true],
    ['$12 per seat', 12, 'USD', true],
    ['290 €/mois', 290, 'EUR', true],
    ['90 € pro Nutzer', 90, 'EUR', true],
  ])('reads "%s"', (sentence, amount, currency, isRate) => {
    const language = /mil aprov/.test(sentence) ? 'pt' : /[éà]| mois| de | par /.test(sentence) ? 'fr' : 'en';
    expect(money(sentence, language)).toMatchObject([{ amount, currency, isRate }]);
  });

  it('reads amounts in words', () => {
    expect(money('douze mille euros', 'fr')).toMatchObject([{ amount: 12_000, currency: 'EUR' }]);
    expect(money('zwanzigtausend Euro', 'de')).toMatchObject([{ amount: 20_000, currency: 'EUR' }]);
    expect(money('eighteen thousand pounds', 'en')).toMatchObject([{ amount: 18_000, currency: 'GBP' }]);
  });

  it('takes the end of a range that shares its currency', () => {
    expect(money("l'encours cédé de 40 à 65 M€", 'fr')).toMatchObject([{ amount: 65_000_000 }]);
  });

  it('reads "$" as the money of the sender’s land', () => {
    expect(money('$400,000', 'en', 'CA')[0]?.currency).toBe('CAD');
    expect(money('$400,000', 'en', 'FR')[0]?.currency).toBe('USD');
  });

  it('leaves a bare amount without a currency', () => {
    expect(money('about 4 grand put by')).toMatchObject([{ amount: 4000, currency: null }]);
  });

  it.each(['we are 34 people since 2014', '50 cents', '0,97 centimes', '12 pence'])(
    'finds none in "%s"',
    (sentence) => {
      expect(money(sentence).filter(({ currency }) => currency !== null)).toEqual([]);
    },
  );
});

describe('quantities', () => {
  it.each([
    ['fr', 'On passe de 180 à 260 bulletins', 260, 'bulletins'],
    ['fr', "il faudrait une vingtaine d'accès", 20, 'accès'],
    ['en', '34 more people on day one', 34, 'people'],
    ['en', 'twenty-odd seats', 20, 'seats'],
    ['en', 'That takes us from 6 rooftops to 9, and', 9, 'rooftops'],
    ['en', '120 further bank accounts', 120, 'bank accounts'],
    ['fr', 'Deux camionnettes de plus', 2, 'camionnettes'],
    ['en', 'add 20 seats', 20, 'seats'],
    ['de', 'zwei Dutzend weitere Arbeitsplätze', 24, 'Arbeitsplätze'],
    ['es', 'treinta usuarios más', 30, 'usuarios'],
    ['it', 'altri 15 utenti', 15, 'utenti'],
    ['nl', '25 extra gebruikers', 25, 'gebruikers'],
    ['pt', 'mais 40 utilizadores', 40, 'utilizadores'],
  ] as const)('reads the %s "%s"', (language, sentence, quantity, unit) => {
    expect(findQuantities(sentence, language).at(-1)).toMatchObject({ quantity, unit });
  });

  it.each(['3 years', '10 % de remise', '12 000 €', 'Q-3298', 'article 30 en entier', '24/7', 'at 5 pm'])(
    'counts nothing in "%s"',
    (sentence) => expect(findQuantities(sentence, 'en')).toEqual([]),
  );
});

it('keeps every span inside the text and never throws', () => {
  const seeds = ['12 ', '1.000 ', '€', 'k', ' users', 'vingt', 'und', '-', "d'", 'to 9'];
  fc.assert(
    fc.property(
      fc.constantFrom(...languages),
      fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom(...seeds)), {
        maxLength: 30,
      }),
      (language, parts) => {
        const text = parts.join('');
        const found = [
          ...findNumbers(text, language),
          ...findMoney(text, { language, country: null }),
          ...findQuantities(text, language),
        ];
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});
