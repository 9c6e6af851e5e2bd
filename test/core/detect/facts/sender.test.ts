import { describe, expect, it } from 'vitest';
import { countryOfDomain, countryOfPlace } from '#core/detect/facts/countries.ts';
import { findPhone } from '#core/detect/facts/phones.ts';
import { readSignature } from '#core/detect/facts/signature-facts.ts';

describe('phones', () => {
  it.each([
    ['Tél. 02 98 52 71 14 | Astreinte 06 30 44 12 90', 'FR', 'fr', '+33298527114'],
    ['(575) 555-0138', null, 'en', '+15755550138'],
    ['0113 496 0184', 'GB', 'en', '+441134960184'],
    ['+32 475 55 01 62', null, 'fr', '+32475550162'],
    ['021 555 01 18', null, 'fr', '+41215550118'],
    ['GSM 0470 00 01 31', null, 'fr', '+32470000131'],
    ['+33 (0)1 88 40 12 77', null, 'en', '+33188401277'],
    ['0033 1 88 40 12 77', null, 'en', '+33188401277'],
    ['514-555-0199', null, 'fr', '+15145550199'],
    ['DID 6220 4418 (+65)', null, 'en', '+6562204418'],
    ['Tel. 030 555 01 77', 'DE', 'de', '+49305550177'],
    ['Tel. 02 5550 1772', 'IT', 'it', '+390255501772'],
    ['Tlf. 915 55 01 77', 'ES', 'es', '+34915550177'],
    ['044 4000 0163', 'IN', 'en', '+914440000163'],
  ] as const)('reads "%s" in %s', (text, country, language, e164) => {
    expect(findPhone(text, country, language)?.number).toBe(e164);
  });

  it.each([
    'SIRET 123',
    'le 01/31/2026',
    'contract 2026-2028',
    'no number here',
    '+33 1 88',
    '+0 123 456 789',
  ])('finds none in "%s"', (text) => {
    expect(findPhone(text, null, 'en')).toBeNull();
  });

  it('tells Canada from the United States by the area code', () => {
    expect(findPhone('514-555-0199', null, 'en')?.country).toBe('CA');
    expect(findPhone('575-555-0138', null, 'en')?.country).toBe('US');
  });
});

describe('countries', () => {
  it('knows the land of a mail domain, and none for names of object properties', () => {
    expect(countryOfDomain('severn.co.uk')).toBe('GB');
    expect(countryOfDomain('x.constructor')).toBeNull();
  });

  it('takes a town of the signature only when all name one land', () => {
    expect(countryOfPlace('12 rue haute, geneve')).toBe('CH');
    expect(countryOfPlace('london, dublin')).toBeNull();
  });
});

describe('signatures', () => {
  it.each([
    [
      'Soizic K\nResponsable de la sécurité\nGHT Cornouaille Santé',
      'ght-cornouaille-sante.fr',
      'Responsable de la sécurité',
      'GHT Cornouaille Santé',
    ],
    [
      'Ernesto V\nPlant Manager, Tres Rios Bottling\n(575) 555-0138',
      'tresrios-bottling.example',
      'Plant Manager',
      'Tres Rios Bottling',
    ],
    ['Meera S\nCOO | Quorndon Legal', 'quorndonlegal.co.uk', 'COO', 'Quorndon Legal'],
    [
      'Yanis B\nDirecteur commercial – Rempart Cyber',
      'rempart-cyber.fr',
      'Directeur commercial',
      'Rempart Cyber',
    ],
    [
      'François J\nAdministrateur délégué\nImprimerie J SA',
      'gmail.com',
      'Administrateur délégué',
      'Imprimerie J SA',
    ],
    ['Jo', 'gmail.com', null, null],
    ['Dermot Kinsella\n087 255 0134', 'kinsellafarms.example', null, null],
    ['Helen P\nCOO – Lin & Lune', 'lin-et-lune.fr', 'COO', 'Lin & Lune'],
    ['JB\nCEO Wattelo', 'wattelo.example', 'CEO', 'Wattelo'],
    [
      'Amber L\nDirector, Total Rewards\nTriton Coatings',
      'tritoncoatings.example',
      'Director, Total Rewards',
      'Triton Coatings',
    ],
    [
      'Anke Vogt\nEinkaufsleiterin\nSommerfeld Turbo GmbH',
      'sommerfeld-turbo.de',
      'Einkaufsleiterin',
      'Sommerfeld Turbo GmbH',
    ],
    [
      'Lucía R\nDirectora de compras\nHotel Miramar',
      'hotelmiramar.es',
      'Directora de compras',
      'Hotel Miramar',
    ],
    ['Tom\n12 High Street\nwww.example.org', 'example.org', null, null],
  ])('reads %j', (signature, domain, jobTitle, company) => {
    expect(readSignature(signature, `mail@${domain}`)).toEqual({ jobTitle, company });
  });
});
