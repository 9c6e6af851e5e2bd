import { describe, expect, it } from 'vitest';
import type { CompanyLike } from '#core/duplicates/companies/company.ts';
import { findCompanyDuplicates } from '#core/duplicates/companies/find-company-duplicates.ts';

const norsel: CompanyLike = {
  id: '1',
  name: 'Norsel Conseil SAS',
  domain: 'norsel.fr',
  country: 'France',
  phone: '01 55 50 12 34',
};
const none = { name: null, domain: null, country: null, phone: null };
const find = (a: Partial<CompanyLike>, b: Partial<CompanyLike>, population = 5_000) =>
  findCompanyDuplicates(
    [
      { ...norsel, ...a },
      { ...none, id: '2', ...b },
    ],
    { population },
  ).clusters;

describe('two records of one company', () => {
  it.each<[string, Partial<CompanyLike>]>([
    ['the same domain', { domain: 'www.norsel.fr' }],
    ['the same domain under another name', { name: 'Atelier Nord', domain: 'norsel.fr' }],
    ['a host below the domain', { domain: 'shop.norsel.fr' }],
    ['the name and another ending of the domain', { name: 'Norsel Conseil', domain: 'norsel.com' }],
    ['the name and the phone', { name: 'NORSEL CONSEIL', phone: '+33 1 55 50 12 34', country: 'FR' }],
  ])('%s', (_, fields) => {
    expect(find({}, fields).map(({ ids }) => ids)).toEqual([['1', '2']]);
    expect(find({}, fields, 100_000)).toHaveLength(1);
  });
});

describe('two companies, or perhaps two', () => {
  it.each<[string, Partial<CompanyLike>, Partial<CompanyLike>]>([
    ['one name in two countries', {}, { name: 'Norsel Conseil', domain: 'norsel.de', country: 'Germany' }],
    [
      'legal forms of two countries',
      { country: null, domain: null },
      { name: 'Norsel Conseil GmbH', phone: norsel.phone ?? null },
    ],
    [
      'national domains of two countries',
      { name: 'Norsel', country: null },
      { name: 'Norsel', domain: 'norsel.de' },
    ],
    [
      'a group’s domain in two countries',
      { domain: 'norsel.com' },
      { name: 'Norsel', domain: 'norsel.com', country: 'Spain' },
    ],
    ['the name alone', {}, { name: 'Norsel Conseil' }],
    ['the name and another domain', {}, { name: 'Norsel Conseil', domain: 'norsel-conseil-lyon.fr' }],
    ['a domain of private mail', { domain: 'gmail.com' }, { name: 'Atelier Nord', domain: 'gmail.com' }],
    [
      'a page on a platform',
      { domain: 'linkedin.com' },
      { name: 'Atelier Nord', domain: 'www.linkedin.com' },
    ],
    ['the phone of a business centre', {}, { name: 'Atelier Nord', phone: norsel.phone ?? null }],
    ['nothing at all', {}, {}],
  ])('%s', (_, a, b) => {
    expect(find(a, b)).toEqual([]);
  });

  it('several companies of a group on one domain need a like name', () => {
    const group = ['Atelier Nord', 'Fonderies du Sud', 'Transports Ouest', 'Norsel'].map((name, at) => ({
      ...none,
      id: String(at),
      name,
      domain: 'norsel.com',
    }));
    const twice = { ...none, id: '9', name: 'Fonderies du Sud SAS', domain: 'norsel.com' };
    const { clusters } = findCompanyDuplicates([...group, twice], { population: 5_000 });
    expect(clusters.map(({ ids }) => ids)).toEqual([['1', '9']]);
  });
});
