import { describe, expect, it } from 'vitest';
import { companyDetails } from '../deal/deal-facts.ts';
import { checkContactRule, signed, writes } from '../people-facts.ts';

describe('a name in one case', () => {
  it.each([
    ['NADIA', 'VERDIER', ['firstname: NADIA → Nadia', 'lastname: VERDIER → Verdier']],
    ['nadia', 'verdier', ['firstname: nadia → Nadia', 'lastname: verdier → Verdier']],
    ['NADIA', 'Verdier', ['firstname: NADIA → Nadia']],
    ['Nadia', 'verdier', ['lastname: verdier → Verdier']],
    [
      'JEAN-PIERRE',
      'DE LA TOUR',
      ['firstname: JEAN-PIERRE → Jean-Pierre', 'lastname: DE LA TOUR → de la Tour'],
    ],
    ['élodie', 'o’brien', ['firstname: élodie → Élodie', 'lastname: o’brien → O’Brien']],
    ['EWAN', 'MCGREGOR', ['firstname: EWAN → Ewan', 'lastname: MCGREGOR → McGregor']],
    ['NADIA', null, ['firstname: NADIA → Nadia']],
  ])('is found in %s %s', (firstName, lastName, written) => {
    expect(
      writes(checkContactRule('contact-name-in-capitals', { contact: { firstName, lastName } })),
    ).toEqual(written);
  });

  it.each([
    ['Nadia', 'VERDIER'],
    ['Nadia', 'de Vries'],
    ['JP', 'Martin'],
    ['娜迪亚', '王'],
    [null, null],
    ['N'.repeat(200), 'Verdier'],
  ])('is not found in %s %s', (firstName, lastName) => {
    expect(checkContactRule('contact-name-in-capitals', { contact: { firstName, lastName } })).toBeNull();
  });
});

describe('first and last name in each other’s field', () => {
  it.each([
    ['Verdier', 'Nadia', 'nadia.verdier@norsel.example'],
    ['VERDIER', 'Nadia', 'contact@norsel.example'],
    ['de la Tour', 'Pierre', 'pierre.delatour@norsel.example'],
    ['Verdier', 'Nadia', 'nadia_verdier@norsel.example'],
  ])('are found in %s %s <%s>', (firstName, lastName, email) => {
    const finding = checkContactRule('contact-name-swapped', { contact: { firstName, lastName, email } });
    expect(finding?.repairs).toHaveLength(2);
    expect(finding?.values['first']).toBe(lastName);
  });

  it.each([
    ['Nadia', 'Verdier', 'nadia.verdier@norsel.example'],
    ['Martin', 'Pierre', 'martin.pierre@norsel.example'],
    ['Verdier', 'Nadia', 'contact@norsel.example'],
    ['Verdier', 'Nadia', null],
    [null, 'Nadia', 'nadia@norsel.example'],
  ])('are not found in %s %s <%s>', (firstName, lastName, email) => {
    expect(checkContactRule('contact-name-swapped', { contact: { firstName, lastName, email } })).toBeNull();
  });
});

describe('a phone number that cannot be dialled', () => {
  it.each([
    ['01 40 50', 'FR'],
    ['see website', 'FR'],
    ['00 00 00 00 00', 'FR'],
    ['+33 1 40 50 60', null],
    ['0140506070', 'Atlantis'],
    ['12345678901234567890', 'FR'],
  ])('is found in %s (%s)', (phone, country) => {
    const contact = { phone, country, email: null };
    const finding = checkContactRule('contact-phone-not-dialable', { contact, company: null });
    expect(finding?.values).toEqual({ phone });
  });

  it.each([
    ['01 40 50 60 70', 'France'],
    ['(415) 555-0138', 'États-Unis'],
    ['020 7946 0018', 'UK'],
    ['+49 30 901820', null],
    ['33 1 40 50 60 70', 'FR'],
    ['Tél. : 01.40.50.60.70 / 06 12 34 56 78', 'fr'],
    [null, null],
    ['-', null],
  ])('is not found in %s (%s)', (phone, country) => {
    expect(checkContactRule('contact-phone-not-dialable', { contact: { phone, country } })).toBeNull();
  });

  it('is read by the country of the company, or of a mail domain, where the contact has none', () => {
    const contact = { phone: '01 40 50 60 70', country: null };
    expect(checkContactRule('contact-phone-not-dialable', { contact })).toBeNull();
    const lost = { contact, company: companyDetails({ country: null }) };
    expect(checkContactRule('contact-phone-not-dialable', lost)).not.toBeNull();
    const byMail = { contact: { ...contact, email: 'nadia@norsel.fr' }, company: null };
    expect(checkContactRule('contact-phone-not-dialable', byMail)).toBeNull();
  });

  it('is mended by the same number in a signature', () => {
    const contact = { phone: '0140506070', country: null };
    const repairFrom = (stated: string) =>
      writes(
        checkContactRule('contact-phone-not-dialable', {
          contact,
          company: null,
          signals: [signed({ phone: stated })],
        }),
      );
    expect(repairFrom('+33140506070')).toEqual(['phone: 0140506070 → +33140506070']);
    expect(repairFrom('+33140506071')).toEqual([]);
  });
});
