import { describe, expect, it } from 'vitest';
import type { ContactLike } from '#core/duplicates/contacts/contact.ts';
import { findContactDuplicates } from '#core/duplicates/contacts/find-contact-duplicates.ts';
import { aContact } from '../../../support/records.ts';

const nadia: ContactLike = {
  id: '1',
  firstName: 'Nadia',
  lastName: 'Verdier',
  email: 'nadia.verdier@norsel.fr',
  phone: '+33 6 55 50 12 34',
  companyId: '501',
  companyName: 'Norsel SAS',
  jobTitle: 'Directrice financière',
};

const other = (fields: Partial<ContactLike>): ContactLike => ({ ...nadia, email: null, id: '2', ...fields });
const inAccount = { population: 5_000, country: 'FR' };
const bare = { phone: null, jobTitle: null };

describe('two contacts that are one person', () => {
  it.each<[string, Partial<ContactLike>]>([
    ['everything but the address', {}],
    ['name and company', bare],
    ['name and company, without accents and capitals', { ...bare, firstName: 'NADIA', lastName: 'verdier' }],
    ['name and mobile, the company missing', { jobTitle: null, companyId: null, companyName: null }],
    [
      'an initial and another spelling of the address',
      { ...bare, firstName: 'N.', email: 'nverdier@norsel.fr' },
    ],
    ['a slip in the last name', { ...bare, lastName: 'Verdeir' }],
    ['first and last name exchanged', { ...bare, firstName: 'Verdier', lastName: 'Nadia' }],
    ['the whole name in one field', { ...bare, firstName: null, lastName: 'Nadia Verdier' }],
    ['the company by its name only', { ...bare, companyId: null, companyName: 'NORSEL' }],
    [
      'the company by the mail domain only',
      { ...bare, companyId: null, companyName: null, email: 'nverdier@norsel.fr' },
    ],
    ['a company that is there twice', { ...bare, companyId: '777' }],
    ['a private address and the mobile as dialled', { email: 'nadia.v@gmail.com', phone: '06 55 50 12 34' }],
    ['a mobile, and no name at all', { firstName: null, lastName: null }],
  ])('%s', (_, fields) => {
    const { clusters } = findContactDuplicates([nadia, other(fields)], inAccount);
    expect(clusters.map(({ ids }) => ids)).toEqual([['1', '2']]);
  });

  it('by a mailbox that two spellings reach, whatever the company', () => {
    const [a, b] = ['nadia.verdier@gmail.com', 'nadiaverdier+salon@googlemail.com'].map((email, at) =>
      other({
        ...bare,
        id: String(at),
        email,
        companyId: String(at),
        companyName: `Company ${at}`,
        lastName: null,
      }),
    );
    expect(
      findContactDuplicates(
        [a, b].filter((each) => each !== undefined),
        inAccount,
      ).clusters,
    ).toHaveLength(1);
  });
});

describe('two contacts that are two people, or may be', () => {
  it.each<[string, Partial<ContactLike>]>([
    ['colleagues on one switchboard', { firstName: 'Luc', lastName: 'Petit', phone: '+33 1 55 50 12 00' }],
    ['one family in one company', { ...bare, firstName: 'Karim' }],
    ['a name of the other sex', { ...bare, firstName: 'Nadio' }],
    ['the last name alone', { ...bare, firstName: null }],
    ['somebody who moved', { companyId: '777', companyName: 'Lumetra', email: 'nadia.verdier@lumetra.fr' }],
    [
      'somebody who moved, with a private address',
      { companyId: '777', companyName: 'Lumetra', email: 'n@gmail.com' },
    ],
    ['a namesake without a company', { ...bare, companyId: null, companyName: null }],
    [
      'a namesake with a number',
      { ...bare, lastName: 'Verdier', email: 'nadia.verdier2@norsel.fr', jobTitle: 'Stagiaire' },
    ],
    ['a function’s mailbox', { ...bare, firstName: null, lastName: null, email: 'contact@norsel.fr' }],
    ['nothing at all', { ...bare, firstName: null, lastName: null, companyId: null, companyName: null }],
  ])('%s', (_, fields) => {
    const first = fields.phone === undefined ? nadia : { ...nadia, phone: fields.phone };
    expect(findContactDuplicates([first, other(fields)], inAccount).clusters).toEqual([]);
  });

  it('colleagues on a company’s number with the same first name', () => {
    const phone = '01 55 50 12 00';
    const team = ['Verdier', 'Petit', 'Costa', 'Lambert'].map((lastName, at) =>
      other({ id: String(at), lastName, phone, jobTitle: null }),
    );
    expect(findContactDuplicates(team, inAccount).clusters).toEqual([]);
  });

  it('a frequent name proves less than a rare one', () => {
    const crowd = Array.from({ length: 400 }, (_, at) =>
      other({
        ...bare,
        id: String(1_000 + at),
        companyId: at % 2 ? '501' : `c${at}`,
        companyName: null,
        lastName: `Nom${at}`,
      }),
    );
    const pairOf = (firstName: string, lastName: string) =>
      ['1', '2'].map((id) => other({ ...bare, id, firstName, lastName, companyName: null }));
    const probability = (people: readonly ContactLike[]) =>
      findContactDuplicates([...crowd, ...people], { threshold: 0.01 }).clusters.find(({ ids }) =>
        ids.includes('1'),
      )?.probability ?? 0;
    expect(probability(pairOf('Nadia', 'Verdier'))).toBeLessThan(probability(pairOf('Ombeline', 'Verdier')));
  });
});

describe('what comes with a pair', () => {
  it('says which fields agree and how, the older contact first', () => {
    const twin = other({
      lastName: 'Verdeir',
      email: 'nverdier@norsel.fr',
      phone: null,
      jobTitle: 'Stagiaire',
    });
    const [cluster] = findContactDuplicates([twin, nadia], inAccount).clusters;
    const [pair] = cluster?.pairs ?? [];
    expect(pair?.ids).toEqual(['1', '2']);
    expect(Object.fromEntries(pair?.evidence.map(({ field, level }) => [field, level]) ?? [])).toEqual({
      email: 'alike',
      firstName: 'same',
      lastName: 'alike',
      phone: 'missing',
      company: 'same',
      jobTitle: 'differs',
    });
  });

  it('takes the records of the CRM as they are', () => {
    const twins = [aContact({ id: '1' }), aContact({ id: '2', email: null })];
    expect(findContactDuplicates(twins, inAccount).clusters).toHaveLength(1);
  });
});

describe('a chain', () => {
  it('breaks where its ends contradict each other', () => {
    const jean = other({ id: '1', ...bare, firstName: 'Jean', email: 'jean.verdier@norsel.fr' });
    const initial = other({ id: '2', ...bare, firstName: 'J.', phone: nadia.phone });
    const julie = other({ id: '3', firstName: 'Julie', jobTitle: null, email: 'julie.verdier@norsel.fr' });
    const { clusters } = findContactDuplicates([jean, initial, julie], inAccount);
    expect(clusters.map(({ ids }) => ids)).toEqual([['2', '3']]);
  });
});
