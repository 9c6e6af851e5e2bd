import { describe, expect, it } from 'vitest';
import { contactDetails } from '../deal/deal-facts.ts';
import {
  checkCompanyRule,
  colleague,
  lostDeal,
  openDeal,
  wonDeal,
  writes,
  type CompanyFields,
} from '../people-facts.ts';

const first = contactDetails();

describe('what a company lacks', () => {
  it.each<readonly [string, CompanyFields]>([
    ['company-industry-missing', { company: { industry: null } }],
    ['company-industry-missing', { company: { industry: 'n/a' } }],
    ['company-size-missing', { company: { employees: null } }],
    ['company-size-missing', { company: { employees: 0 } }],
    ['company-domain-missing', { company: { domain: null } }],
    ['company-name-missing', { company: { name: null } }],
    ['company-name-missing', { company: { name: '-' } }],
    ['company-country-missing', { company: { country: null } }],
    ['company-owner-missing', { company: { ownerId: null } }],
    ['company-no-contact', { contacts: [] }],
    ['company-duplicate-domain', { duplicateIds: ['502'] }],
  ])('%s is found with %j', (id, fields) => {
    expect(checkCompanyRule(id, fields)).not.toBeNull();
  });

  it.each<readonly [string, CompanyFields]>([
    ['company-industry-missing', {}],
    ['company-size-missing', { company: { employees: 1 } }],
    ['company-domain-missing', {}],
    ['company-name-missing', {}],
    ['company-country-missing', { company: { country: 'Atlantis' } }],
    ['company-owner-missing', {}],
    ['company-no-contact', { contacts: null }],
    ['company-no-contact', {}],
    ['company-duplicate-domain', { duplicateIds: null }],
    ['company-duplicate-domain', { duplicateIds: ['501'] }],
    ['company-private-domain', {}],
    ['company-owner-deactivated', {}],
  ])('%s is not found with %j', (id, fields) => {
    expect(checkCompanyRule(id, fields)).toBeNull();
  });

  it.each([
    ['company-industry-missing', { company: { industry: null } }, 'medium'],
    ['company-owner-missing', { company: { ownerId: null } }, 'medium'],
    ['company-no-contact', { contacts: [] }, 'high'],
  ])('%s weighs more while a deal is open', (id, fields, severity) => {
    expect(checkCompanyRule(id, fields)?.severity).toBe(severity);
    expect(checkCompanyRule(id, { ...fields, deals: [lostDeal] })?.severity).toBe('low');
  });
});

describe('the domain of a company', () => {
  const proposed = (fields: CompanyFields) =>
    writes(checkCompanyRule('company-domain-missing', { company: { domain: null }, ...fields }));

  it.each([
    ['two contacts write from', [first, colleague()], 'norsel.example'],
    ['one contact writes from and that spells the name', [first], 'norsel.example'],
    ['all but private ones write from', [first, colleague({ email: 'paul@gmail.com' })], 'norsel.example'],
  ])('is the one that %s', (_, contacts, domain) => {
    expect(proposed({ contacts })).toEqual([`domain: null → ${domain}`]);
  });

  it.each([
    ['contacts disagree', [first, colleague({ email: 'paul@ardenval.example' })]],
    ['one contact writes from a domain of another name', [colleague({ email: 'paul@ardenval.example' })]],
    [
      'they write from our own',
      [colleague({ email: 'a@our.example' }), colleague({ email: 'b@our.example' })],
    ],
    ['addresses are private or missing', [colleague({ email: 'a@gmail.com' }), colleague({ email: null })]],
    ['contacts were not read', null],
  ])('is not proposed when %s', (_, contacts) => {
    expect(proposed({ contacts })).toEqual([]);
  });

  it('is replaced where it is a mail provider’s', () => {
    const finding = checkCompanyRule('company-private-domain', { company: { domain: 'gmail.com' } });
    expect(writes(finding)).toEqual(['domain: gmail.com → norsel.example']);
    expect(finding?.repairs?.[0]?.source).toMatchObject({
      kind: 'record',
      type: 'contact',
      name: 'Nadia Verdier',
    });
  });

  it('says how many contacts agree', () => {
    const contacts = [first, colleague()];
    const finding = checkCompanyRule('company-domain-missing', { company: { domain: null }, contacts });
    expect(finding?.repairs?.[0]?.source).toEqual({ kind: 'pattern', share: 1, n: 2 });
  });
});

describe('the name of a company', () => {
  const check = (...names: (string | null)[]) => {
    const contacts = names.map((companyName) => colleague({ companyName }));
    return writes(checkCompanyRule('company-name-missing', { company: { name: null }, contacts }));
  };

  it('is the one that its contacts have written down', () => {
    expect(check('Norsel', null, 'Norsel')).toEqual(['name: null → Norsel']);
    expect(check('Norsel', 'Ardenval')).toEqual([]);
    expect(check(null, '-')).toEqual([]);
  });
});

describe('the country of a company', () => {
  const proposed = (fields: CompanyFields, company: CompanyFields['company'] = {}) =>
    writes(
      checkCompanyRule('company-country-missing', {
        ...fields,
        company: { country: null, domain: null, ...company },
      }),
    );
  const french = colleague({ phone: '+33140506070' });
  const british = colleague({ phone: '+442079460018' });

  it.each([
    ['its own phone', [], { phone: '+33 1 40 50 60 70' }],
    ['its domain', [], { domain: 'norsel.fr' }],
    ['two contacts’ phones', [french, french], {}],
    ['domain and phones', [french], { domain: 'norsel.fr' }],
  ])('is told by %s', (_, contacts, company) => {
    expect(proposed({ contacts }, company)).toEqual(['country: null → France']);
  });

  it.each([
    ['one contact alone', [french], {}],
    ['phones of two countries', [french, british], { domain: 'norsel.fr' }],
    ['a domain against a phone', [british, british], { domain: 'norsel.fr' }],
    ['a domain of no country', [], { domain: 'norsel.com' }],
    ['contacts that were not read', null, {}],
  ])('is not told by %s', (_, contacts, company) => {
    expect(proposed({ contacts }, company)).toEqual([]);
  });
});

describe('the owner of a company', () => {
  const proposed = (id: string, ownerId: string | null, fields: CompanyFields) =>
    writes(checkCompanyRule(id, { company: { ownerId }, ...fields }));

  it.each([
    ['the open deal’s', { deals: [openDeal] }, ['9']],
    ['its contacts’', { deals: [], contacts: [first, colleague()] }, ['9']],
    ['nobody: a single contact is no proof', { deals: [], contacts: [first] }, []],
    ['nobody: contacts disagree', { deals: [], contacts: [first, first, colleague({ ownerId: '10' })] }, []],
    ['nobody: nothing was read', { deals: null, contacts: null }, []],
  ])('is to be %s', (_, fields, owners) => {
    const missing = owners.map((owner) => `hubspot_owner_id: null → ${owner}`);
    expect(proposed('company-owner-missing', null, fields)).toEqual(missing);
    const gone = owners.map((owner) => `hubspot_owner_id: 8 → ${owner}`);
    expect(proposed('company-owner-deactivated', '8', fields)).toEqual(gone);
  });

  it('needs as many contacts as the option says', () => {
    const fields = { company: { ownerId: null }, deals: [], contacts: [first] };
    const finding = checkCompanyRule('company-owner-missing', fields, { contactsAlikeCount: 1 });
    expect(writes(finding)).toEqual(['hubspot_owner_id: null → 9']);
  });
});

describe('the lifecycle stage of a company', () => {
  it.each([
    ['lead', [openDeal], ['lifecyclestage: lead → opportunity']],
    ['opportunity', [wonDeal], ['lifecyclestage: opportunity → customer']],
    ['customer', [openDeal, wonDeal], []],
    ['lead', null, []],
  ])('at %s with %j', (lifecycleStage, deals, written) => {
    const finding = checkCompanyRule('company-lifecycle-contradicts-deals', {
      company: { lifecycleStage },
      deals,
    });
    expect(writes(finding)).toEqual(written);
  });
});
