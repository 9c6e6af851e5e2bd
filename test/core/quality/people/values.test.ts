import { describe, expect, it } from 'vitest';
import { planByCountry } from '#core/detect/facts/numbering-plans.ts';
import { countryName, readCountry } from '#core/quality/people/countries.ts';
import { businessDomain, domainOf, isPrivateDomain } from '#core/quality/people/mail-domains.ts';
import { splitSenderName } from '#core/quality/people/person-name.ts';
import { isSameNumber, toDialable } from '#core/quality/people/phones.ts';
import { isSameJobTitle } from '#core/quality/people/job-titles.ts';
import { isSameCompany } from '#core/quality/people/company-names.ts';

describe('countries', () => {
  it.each([
    ['France', 'FR'],
    [' royaume-uni ', 'GB'],
    ['ETATS-UNIS', 'US'],
    ['be', 'BE'],
    ['Atlantis', null],
    ['', null],
  ])('%s is %s', (text, code) => {
    expect(readCountry(text)).toBe(code);
  });

  it('are all those whose phone numbers are known, each under its English name', () => {
    for (const code of planByCountry.keys()) {
      expect(readCountry(code)).toBe(code);
      expect(readCountry(countryName(code))).toBe(code);
      expect(countryName(code)).toBe(new Intl.DisplayNames('en', { type: 'region' }).of(code));
    }
  });
});

describe('mail domains', () => {
  it.each([
    ['Nadia@Sub.Norsel.co.uk', 'norsel.co.uk'],
    ['norsel.fr', 'norsel.fr'],
    ['nadia', null],
    [null, null],
  ])('of %s is %s', (address, domain) => {
    expect(domainOf(address)).toBe(domain);
  });

  it('are private, ours, or a company’s', () => {
    expect(isPrivateDomain('yahoo.fr')).toBe(true);
    expect(isPrivateDomain('orange.com')).toBe(false);
    expect(businessDomain('a@gmail.com', [])).toBeNull();
    expect(businessDomain('a@eu.our.example', ['our.example'])).toBeNull();
    expect(businessDomain('a@norsel.fr', ['our.example'])).toBe('norsel.fr');
  });
});

describe('phone numbers', () => {
  it.each([
    ['01 40 50 60 70', 'FR', '+33140506070'],
    ['+33 (0)1 40 50 60 70', null, '+33140506070'],
    ['0033 1 40 50 60 70', 'BE', '+33140506070'],
    ['1-415-555-0138', 'US', '+14155550138'],
    ['01 40 50 60 70', null, null],
    ['11 11 11 11 11', 'FR', null],
    ['+999', null, null],
    ['', 'FR', null],
  ])('%s of %s is dialled %s', (written, country, number) => {
    expect(toDialable(written, country)).toBe(number);
  });

  it('are the same with and without their country', () => {
    expect(isSameNumber('0140506070', '+33140506070', null)).toBe(true);
    expect(isSameNumber('0140506071', '+33140506070', null)).toBe(false);
    expect(isSameNumber('6070', '+33140506070', null)).toBe(false);
  });
});

describe('what a signature is compared by', () => {
  it.each([isSameJobTitle, isSameCompany])('anything is the same as itself: %o', (isSame) => {
    for (const text of ['CFO', '!!', '', 'SAS', 'de la', '__proto__', '娜迪亚'])
      expect(isSame(text, text)).toBe(true);
  });

  it('takes time in line with the length of hostile text', () => {
    const long = 'a '.repeat(500_000);
    const start = performance.now();
    for (const isSame of [isSameJobTitle, isSameCompany]) isSame(long, `${long}b`);
    toDialable(`+${'1 '.repeat(500_000)}`, 'FR');
    splitSenderName(long);
    domainOf(`${long}@${long}`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
