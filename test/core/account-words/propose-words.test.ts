import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fewestDeals,
  mostProposals,
  proposeWords,
  type WordSources,
} from '#core/account-words/propose-words.ts';
import { foldText } from '#core/account-words/words.ts';
import { defaultDetectionSettings } from '#core/detect/detection.ts';

const { dictionary } = defaultDetectionSettings;
const nothing: WordSources = {
  productNames: [],
  dealNames: [],
  lostReasons: [],
  companyNames: [],
  dictionary,
};

const propose = (given: Partial<WordSources>) =>
  proposeWords({ ...nothing, ...given }).map(({ list, word }) => `${list}: ${word}`);

describe('the name of a product', () => {
  it.each([
    ['Atlas Pro', ['plans: Atlas Pro']],
    ['Atlas Pro – abonnement annuel', ['plans: Atlas Pro']],
    ['Licence Atlas Premium (mensuel)', ['plans: Atlas Premium']],
    ['Plan Pro', ['plans: Plan Pro']],
    ['Formule Essentielle', ['plans: Formule Essentielle']],
    ['Offre Zéphyr', ['plans: Zéphyr']],
    ['Enterprise plan – yearly', []],
    ['Module Reporting', ['modules: Module Reporting']],
    ['Module Affacturage', ['modules: Affacturage']],
    ['Payflow add-on', ['modules: Payflow']],
    ['module prévision', ['modules: module prévision']],
    ['forecasting module', ['modules: forecasting module']],
    ['Connecteur Salesfort', ['modules: Salesfort']],
    ['Nimbus Analytics', ['modules: Nimbus Analytics']],
    ['Atlas 360', ['modules: Atlas']],
    ['Télématique par véhicule', ['modules: Télématique', 'priceUnits: véhicule']],
    ['Badges, price per badge', ['modules: Badges', 'priceUnits: badge']],
    ['Signature électronique 0,90 €/dossier', ['priceUnits: dossier']],
  ])('%s', (name, expected) => {
    expect(propose({ productNames: [name] }).sort()).toEqual(expected);
  });

  it.each([
    'Onboarding',
    'Formation 2 jours',
    'Frais de mise en service',
    'Prestation de conseil',
    'Annual support',
    'Professional services',
    'Licence par utilisateur',
    'Premium',
    'Implementation – 5 days',
    'Abonnement mensuel',
    'Module complémentaire',
    'additional module',
    'module',
    'Per seat, per month',
    '',
    '2025',
    '????',
  ])('%s holds no word of the account’s own', (name) => {
    expect(propose({ productNames: [name] })).toEqual([]);
  });
});

describe('names of deals', () => {
  it.each([
    'Renouvellement contrat 2025',
    'Contract renewal 2025',
    'Nouveau projet – T3',
    'New business Q4',
    'Extension licences Lyon',
    'Upgrade to Premium',
    'Avenant n°2',
    'Add 20 seats – March',
    '25 utilisateurs',
    '12 months',
    '3 ans',
  ])('%s holds no word of the account’s own, however often it comes', (name) => {
    const dealNames = Array.from({ length: 20 }, (_, index) => `${name}${' '.repeat(index % 2)}`);
    expect(propose({ dealNames })).toEqual([]);
  });

  const threeOf = (end: string) => ['Norsel', 'Calvia', 'Ostrand'].map((name) => `${name} – ${end}`);
  const companyNames = ['Norsel SAS', 'Calvia', 'Ostrand GmbH'];

  it.each([
    ['Atlas Pro', ['plans: Atlas Pro']],
    ['module Payflow', ['modules: Payflow']],
    ['module prévision', ['modules: module prévision']],
    ['Nimbus', ['modules: Nimbus']],
    ['40 badges', ['priceUnits: badge']],
    ['120 véhicules', ['priceUnits: véhicule']],
    ['renouvellement', []],
  ])('that say “%s” three times', (end, expected) => {
    expect(propose({ dealNames: threeOf(end), companyNames })).toEqual(expected);
  });

  it('twice is no habit', () => {
    expect(fewestDeals).toBe(3);
    expect(propose({ dealNames: threeOf('Nimbus').slice(0, 2), companyNames })).toEqual([]);
  });

  it('customers are no words of the account’s own', () => {
    const dealNames = ['seats', 'renewal', 'support', 'audit'].map((what) => `Norsel – ${what}`);
    expect(propose({ dealNames, companyNames })).toEqual([]);
    expect(propose({ dealNames, companyNames: ['NORSEL Holding'] })).toEqual([]);
  });

  it('a product that shares a word with a customer stays, one that is a customer’s name does not', () => {
    expect(propose({ productNames: ['Atlas Pro'], companyNames: ['Atlas Industries'] })).toEqual([
      'plans: Atlas Pro',
    ]);
    expect(propose({ productNames: ['Nimbus'], companyNames: ['nimbus'] })).toEqual([]);
  });
});

describe('competitors', () => {
  it.each([
    ['Perdu face à Zephyrel', 'Zephyrel'],
    ['Le client est parti chez Quandor, moins cher', 'Quandor'],
    ['Ils ont choisi Mirabo', 'Mirabo'],
    ['Lost to Zephyrel Cloud on price', 'Zephyrel Cloud'],
    ['They went with their competitor Quandor', 'Quandor'],
    ['chose Mirabo over us', 'Mirabo'],
    ['PERDU CONTRE ZEPHYREL', 'ZEPHYREL'],
  ])('the reason “%s” names %s', (reason, name) => {
    expect(propose({ lostReasons: [reason] })).toEqual([`competitors: ${name}`]);
  });

  it.each([
    'Prix trop élevé',
    'No budget this year',
    'Parti chez un concurrent',
    'Lost to competitor',
    'Ils ont choisi de reporter le projet',
    'They chose Internal development',
    'went with the cheaper option',
  ])('the reason “%s” names nobody', (reason) => {
    expect(propose({ lostReasons: [reason] })).toEqual([]);
  });

  it.each([
    ['Calvia – remplacement de Quandor', ['competitors: Quandor']],
    ['Calvia: migration from Quandor', ['competitors: Quandor']],
    ['Norsel vs Quandor', ['competitors: Quandor']],
    ['Remplacement du parc', []],
  ])('the deal “%s”', (name, expected) => {
    expect(propose({ dealNames: [name], companyNames: ['Calvia', 'Norsel'] })).toEqual(expected);
  });
});

describe('proposals', () => {
  const productNames = ['Atlas Pro', 'Nimbus', 'Module Payflow'];
  const dealNames = ['Calvia – Nimbus', 'Ostrand – Nimbus', 'Calvia – Atlas Pro'];

  it('say where they come from and how often, the best proven first', () => {
    expect(proposeWords({ ...nothing, productNames, dealNames, lostReasons: ['lost to Quandor'] })).toEqual([
      {
        list: 'modules',
        word: 'Nimbus',
        found: [
          { source: 'product', count: 1 },
          { source: 'deal-name', count: 2 },
        ],
      },
      {
        list: 'plans',
        word: 'Atlas Pro',
        found: [
          { source: 'product', count: 1 },
          { source: 'deal-name', count: 1 },
        ],
      },
      { list: 'modules', word: 'Payflow', found: [{ source: 'product', count: 1 }] },
      { list: 'competitors', word: 'Quandor', found: [{ source: 'lost-reason', count: 1 }] },
    ]);
  });

  it('leave out what the dictionary holds, in whatever list and spelling', () => {
    const known = { ...dictionary, modules: ['NIMBUS'], plans: ['atlas  pro'] };
    expect(propose({ productNames, dictionary: known })).toEqual(['modules: Payflow']);
  });

  const text = fc.oneof(
    fc.string({ maxLength: 40, unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom('Atlas', 'Pro', 'module', '–', 'Norsel', '25', 'renewal', 'lost to', 'par', 'badge'),
        {
          maxLength: 6,
        },
      )
      .map((words) => words.join(' ')),
  );
  const sources = fc.record({
    productNames: fc.array(text, { maxLength: 8 }),
    dealNames: fc.array(text, { maxLength: 12 }),
    lostReasons: fc.array(text, { maxLength: 8 }),
    companyNames: fc.array(text, { maxLength: 4 }),
    dictionary: fc.constant(dictionary),
  });

  it('are each made once, of words that stand in a text, whatever the texts are', () => {
    fc.assert(
      fc.property(sources, (given) => {
        const proposals = proposeWords(given);
        expect(proposals.length).toBeLessThanOrEqual(mostProposals);
        expect(new Set(proposals.map(({ word }) => foldText(word))).size).toBe(proposals.length);
        const all = foldText([...given.productNames, ...given.dealNames, ...given.lostReasons].join(' '));
        for (const { word, found } of proposals) {
          expect(found.length).toBeGreaterThan(0);
          for (const part of word.split(' '))
            expect(all.replaceAll(/add[- ]on/g, 'addon')).toContain(foldText(part));
        }
      }),
    );
  });

  it('do not depend on the order of the texts', () => {
    fc.assert(
      fc.property(sources, (given) => {
        const reversed = {
          ...given,
          productNames: given.productNames.toReversed(),
          dealNames: given.dealNames.toReversed(),
          lostReasons: given.lostReasons.toReversed(),
        };
        expect(proposeWords(reversed)).toEqual(proposeWords(given));
      }),
    );
  });

  it('are not made again once the dictionary holds them', () => {
    fc.assert(
      fc.property(sources, (given) => {
        const first = proposeWords(given);
        const known = { ...dictionary, plans: first.map(({ word }) => word) };
        expect(proposeWords({ ...given, dictionary: known })).toEqual([]);
      }),
    );
  });
});
