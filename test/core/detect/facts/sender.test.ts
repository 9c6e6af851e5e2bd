import { describe, expect, it } from 'vitest';
import { findPhone } from '#core/detect/facts/phones.ts';
import { readSignature } from '#core/detect/facts/signature-facts.ts';

describe('phones', () => {
  it.each([
    ['Tél. 02 98 52 71 14 | Astreinte 06 30 44 12 90', 'chu.fr', 'fr', '+33298527114'],
    ['(575) 555-0138', 'bottling.example', 'en', '+15755550138'],
    ['0113 496 0184', 'hartley.co.uk', 'en', '+441134960184'],
    ['+32 475 55 01 62', 'pennypeak.example', 'fr', '+32475550162'],
    ['021 555 01 18', 'orfevres.example', 'fr', '+41215550118'],
    ['GSM 0470 00 01 31', 'sport.example', 'fr', '+32470000131'],
    ['+33 (0)1 88 40 12 77', 'x.com', 'fr', '+33188401277'],
    ['514-555-0199', 'erable.com', 'fr', '+15145550199'],
  ] as const)('reads "%s" of %s', (text, domain, language, e164) => {
    expect(findPhone(text, domain, language)).toBe(e164);
  });

  it.each(['SIRET 123', 'le 01/31/2026', 'contract 2026-2028', 'no number here'])(
    'finds none in "%s"',
    (text) => {
      expect(findPhone(text, 'x.com', 'en')).toBeNull();
    },
  );
});

it('does not stumble over a domain that is named like a property of objects', () => {
  expect(findPhone('02 98 52 71 14', 'x.constructor', 'fr')).toBe('+33298527114');
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
    ['Tom\n12 High Street\nwww.example.org', 'example.org', null, null],
  ])('reads %j', (signature, domain, jobTitle, company) => {
    expect(readSignature(signature, domain)).toEqual({ jobTitle, company });
  });
});
