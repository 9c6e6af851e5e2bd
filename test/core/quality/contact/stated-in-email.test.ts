import { describe, expect, it } from 'vitest';
import { companyDetails } from '../deal/deal-facts.ts';
import { checkContactRule, lostDeal, signed, writes, type ContactFields } from '../people-facts.ts';

const checkTitle = (jobTitle: string | null, stated: string, days = 3) =>
  checkContactRule('contact-job-title-from-email', {
    contact: { jobTitle },
    signals: [signed({ jobTitle: stated }, days)],
  });

describe('a job title stated in an email', () => {
  it.each([
    [null, 'Head of Finance'],
    ['-', 'Head of Finance'],
    ['Controller', 'Chief Financial Officer'],
    ['Assistant Director', 'Director'],
    ['Responsable achats', 'Directrice des achats'],
    ['CFO', 'Financial Officer'],
  ])('is found where the record says %s and the signature %s', (recorded, stated) => {
    expect(writes(checkTitle(recorded, stated))).toEqual([`jobtitle: ${recorded} → ${stated}`]);
  });

  it.each([
    ['CFO', 'Chief Financial Officer'],
    ['directeur administratif et financier', 'DAF'],
    ['Directeur Général', 'DIRECTRICE GENERALE'],
    ['VP, Sales', 'Vice-President of Sales'],
    ['Directrice des achats Europe', 'Directrice Achats'],
    ['Chargée de clientèle', 'Chargé clientèle'],
  ])('is no finding where %s and %s only differ in writing', (recorded, stated) => {
    expect(checkTitle(recorded, stated)).toBeNull();
  });

  it('contradicts only while the email is recent, and fills an empty field at any age', () => {
    expect(checkTitle('Controller', 'CFO', 180)).not.toBeNull();
    expect(checkTitle('Controller', 'CFO', 181)).toBeNull();
    expect(checkTitle(null, 'CFO', 900)).not.toBeNull();
    const signals = [signed({ jobTitle: 'CFO' }, 31)];
    const fields = { contact: { jobTitle: 'Controller' }, signals };
    expect(checkContactRule('contact-job-title-from-email', fields, { maxAgeDays: 30 })).toBeNull();
  });

  it('counts also where no signal stands in its email', () => {
    const stated = { emailId: '77', at: 1, jobTitle: 'CFO' };
    const finding = checkContactRule('contact-job-title-from-email', {
      contact: { jobTitle: null, stated },
      signals: [],
    });
    expect(writes(finding)).toEqual(['jobtitle: null → CFO']);
    expect(finding?.repairs?.[0]?.source).toEqual({ kind: 'signature', emailId: '77', at: 1 });
  });

  it('is the newest one, whatever order the emails come in', () => {
    const signals = [signed({ jobTitle: 'Controller' }, 9), signed({ jobTitle: 'CFO' }, 2)];
    for (const order of [signals, signals.toReversed()]) {
      const fields = { contact: { jobTitle: null }, signals: order };
      const finding = checkContactRule('contact-job-title-from-email', fields);
      expect(writes(finding)).toEqual(['jobtitle: null → CFO']);
      expect(finding?.repairs?.[0]?.source).toMatchObject({ kind: 'signature', emailId: '902' });
    }
  });

  it.each([
    ['of another contact', { contactId: '102' }],
    ['written by a colleague', { senderAddress: 'paul@norsel.example', senderName: 'Paul Orval' }],
    ['from the future', { sentAt: Number.MAX_SAFE_INTEGER }],
  ])('is not taken from an email %s', (_, fields) => {
    const signals = [signed({ jobTitle: 'CFO' }, 1, fields)];
    expect(
      checkContactRule('contact-job-title-from-email', { contact: { jobTitle: null }, signals }),
    ).toBeNull();
  });

  it('is taken from the contact’s second address too', () => {
    const signals = [signed({ jobTitle: 'CFO' }, 1, { senderAddress: 'nv@other.example' })];
    expect(
      checkContactRule('contact-job-title-from-email', { contact: { jobTitle: null }, signals }),
    ).not.toBeNull();
  });

  it('is nothing where no email states one', () => {
    expect(checkContactRule('contact-job-title-from-email', { contact: { jobTitle: null } })).toBeNull();
  });
});

const checkPhone = (contact: ContactFields['contact'], phone: string, days = 3) =>
  checkContactRule('contact-phone-from-email', {
    contact: contact ?? {},
    signals: [signed({ phone }, days)],
  });

describe('a phone number stated in an email', () => {
  it.each([
    [{ phone: null }, '+33140506070', 'phone: null → +33140506070'],
    [{ phone: null }, '+33612345678', 'mobilephone: null → +33612345678'],
    [{ phone: '01 40 50 60 01' }, '+33140506070', 'phone: 01 40 50 60 01 → +33140506070'],
    [{ phone: '+33140506070' }, '+33612345678', 'mobilephone: null → +33612345678'],
  ])('is found with %j and %s', (contact, stated, written) => {
    expect(writes(checkPhone(contact, stated))).toEqual([written]);
  });

  it.each([
    [{ phone: '01 40 50 60 70' }, '+33140506070'],
    [{ phone: '0033 (0)1 40 50 60 70' }, '+33140506070'],
    [{ phone: '+33 1.40.50.60.70 ext. 12' }, '+33140506070'],
    [{ phone: null, mobilePhone: '06 12 34 56 78' }, '+33612345678'],
    [{ phone: '01 40 50 60 70', country: null }, '+33140506070'],
    [{ phone: null }, '+33123'],
  ])('is no finding with %j and %s', (contact, stated) => {
    expect(checkPhone(contact, stated)).toBeNull();
  });

  it('leaves a number alone that a recent signature still states', () => {
    const contact = { phone: '+33140506001', mobilePhone: '+33612345678' };
    const signals = [signed({ phone: '+33140506099' }, 1), signed({ phone: '+33140506001' }, 20)];
    expect(checkContactRule('contact-phone-from-email', { contact, signals })).toBeNull();
  });

  it('contradicts only while the email is recent, and fills an empty record at any age', () => {
    expect(checkPhone({ phone: '+33140506001' }, '+33140506070', 180)).not.toBeNull();
    expect(checkPhone({ phone: '+33140506001' }, '+33140506070', 181)).toBeNull();
    expect(checkPhone({ phone: null }, '+33140506070', 900)).not.toBeNull();
  });

  it('weighs more where there is no number at all and a deal is open', () => {
    const signals = [signed({ phone: '+33140506070' })];
    const severity = (fields: ContactFields) =>
      checkContactRule('contact-phone-from-email', { ...fields, signals })?.severity;
    expect(severity({ contact: { phone: null } })).toBe('medium');
    expect(severity({ contact: { phone: null }, deals: [lostDeal] })).toBe('low');
    expect(severity({ contact: { phone: '+33140506001' } })).toBe('low');
  });
});

const alone = { companyId: null, companyName: null };
const checkCompany = (fields: ContactFields, company: string, days = 3) =>
  checkContactRule('contact-company-from-email', { ...fields, signals: [signed({ company }, days)] });

describe('a company stated in an email', () => {
  it('is written where none is known', () => {
    const finding = checkCompany({ contact: alone, company: null }, 'Norsel SAS', 900);
    expect(writes(finding)).toEqual(['company: null → Norsel SAS']);
    expect(finding?.values).toEqual({ stated: 'Norsel SAS', recorded: '' });
  });

  it('replaces another name where no company is linked', () => {
    const contact = { companyId: null, companyName: 'Ardenval' };
    expect(writes(checkCompany({ contact, company: null }, 'Norsel'))).toEqual([
      'company: Ardenval → Norsel',
    ]);
  });

  it('is told without a repair where another company is linked, since a link is no field', () => {
    const finding = checkCompany(
      {
        company: companyDetails({ name: 'Ardenval', domain: 'ardenval.example' }),
        contact: { companyName: null },
      },
      'Norsel',
    );
    expect(finding).toEqual({ values: { stated: 'Norsel', recorded: 'Ardenval' }, repairs: [] });
  });

  it.each([
    ['Norsel', 'NORSEL SAS'],
    ['Groupe Norsel', 'Norsel'],
    ['Norsel', 'Norsel France'],
    ['Banque Nationale Atlantique', 'BNA'],
    ['Électricité du Nord', 'Electricite du Nord'],
  ])('is no finding where %s and %s may be one company', (name, stated) => {
    const company = companyDetails({ name, domain: null });
    expect(checkCompany({ company, contact: { companyName: name } }, stated)).toBeNull();
  });

  it('is no finding where the company’s domain spells it', () => {
    const company = companyDetails({ name: 'LL Holding', domain: 'lin-et-lune.example' });
    expect(checkCompany({ company, contact: { companyName: null } }, 'Lin et Lune')).toBeNull();
  });

  it('contradicts only while the email is recent', () => {
    const contact = { companyId: null, companyName: 'Ardenval' };
    expect(checkCompany({ contact, company: null }, 'Norsel', 180)).not.toBeNull();
    expect(checkCompany({ contact, company: null }, 'Norsel', 181)).toBeNull();
  });

  it('says nothing of a linked company that was not read, or that has neither name nor domain', () => {
    expect(checkCompany({ company: null }, 'Ardenval')).toBeNull();
    const company = companyDetails({ name: null, domain: null });
    expect(checkCompany({ company, contact: { companyName: null } }, 'Ardenval')).toBeNull();
  });
});
