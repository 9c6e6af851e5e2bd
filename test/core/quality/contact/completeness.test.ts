import { describe, expect, it } from 'vitest';
import { noon, dayMs, aSignal } from '../../../support/records.ts';
import { checkContactRule, lostDeal, openDeal, signed, writes, type ContactFields } from '../people-facts.ts';

/** Fields of a contact, whether the rule finds something, and how much it weighs then. */
type Row = readonly [contact: ContactFields['contact'], severity: string | null];

function severityOf(id: string, fields: ContactFields): string | null {
  const finding = checkContactRule(id, fields);
  return finding ? (finding.severity ?? 'its own') : null;
}

describe('what a contact lacks', () => {
  it.each<readonly [string, Row]>([
    ['contact-job-title-missing', [{ jobTitle: null }, 'medium']],
    ['contact-job-title-missing', [{ jobTitle: ' - ' }, 'medium']],
    ['contact-job-title-missing', [{ jobTitle: 'N/A' }, 'medium']],
    ['contact-job-title-missing', [{ jobTitle: 'DAF' }, null]],
    ['contact-phone-missing', [{ phone: null, mobilePhone: null }, 'medium']],
    ['contact-phone-missing', [{ phone: '', mobilePhone: '?' }, 'medium']],
    ['contact-phone-missing', [{ phone: null, mobilePhone: '+33612345678' }, null]],
    ['contact-name-missing', [{ firstName: null, lastName: null }, 'medium']],
    ['contact-name-missing', [{ firstName: null }, 'low']],
    ['contact-name-missing', [{ lastName: '.' }, 'low']],
    ['contact-name-missing', [{ firstName: 'Na', lastName: 'Y' }, null]],
    ['contact-email-missing', [{ email: null }, 'high']],
    ['contact-email-missing', [{ email: 'nadia' }, 'high']],
    ['contact-email-missing', [{ email: 'nadia@norsel.example' }, null]],
    ['contact-owner-missing', [{ ownerId: null }, 'medium']],
    ['contact-owner-missing', [{ ownerId: '77' }, null]],
  ])('%s with %j', (id, [contact, severity]) => {
    expect(severityOf(id, { contact: contact ?? {} })).toBe(severity);
  });

  it.each([
    ['contact-job-title-missing', { jobTitle: null }, 'low'],
    ['contact-phone-missing', { phone: null }, 'low'],
    ['contact-name-missing', { firstName: null, lastName: null }, 'low'],
    ['contact-email-missing', { email: null }, 'medium'],
    ['contact-owner-missing', { ownerId: null }, 'low'],
  ])('weighs less where nothing is for sale, or where deals were not read: %s', (id, contact, severity) => {
    expect(severityOf(id, { contact, deals: [lostDeal] })).toBe(severity);
    expect(severityOf(id, { contact, deals: null })).toBe(severity);
  });
});

describe('a contact without a company', () => {
  it.each([
    ['no company at all', { companyId: null, companyName: null }, 'medium', ''],
    ['a company that is only written down', { companyId: null, companyName: 'Norsel' }, 'medium', 'Norsel'],
    ['a placeholder', { companyId: null, companyName: 'n/a' }, 'medium', ''],
  ])('is found with %s', (_, contact, severity, named) => {
    const finding = checkContactRule('contact-company-missing', { contact, company: null });
    expect(finding).toEqual({ values: { named }, severity });
  });

  it('weighs little where the company is written down and nothing is for sale', () => {
    const fields = { contact: { companyId: null }, company: null, deals: [] };
    expect(checkContactRule('contact-company-missing', fields)?.severity).toBe('low');
  });

  it('is not what a contact is whose company was not read', () => {
    expect(checkContactRule('contact-company-missing', { company: null })).toBeNull();
  });
});

describe('what is known about a missing value', () => {
  it.each([
    ['Nadia Verdier', 'Nadia', 'Verdier'],
    ['VERDIER Nadia', 'Nadia', 'Verdier'],
    ['Verdier, Nadia', 'Nadia', 'Verdier'],
    ['Jean-Pierre de la Tour', 'Jean-Pierre', 'de la Tour'],
  ])('reads the name of a contact from "%s"', (senderName, first, last) => {
    const contact = { firstName: null, lastName: null };
    const finding = checkContactRule('contact-name-missing', {
      contact,
      signals: [signed({}, 1, { senderName })],
    });
    expect(writes(finding)).toEqual([`firstname: null → ${first}`, `lastname: null → ${last}`]);
    expect(finding?.repairs?.[0]?.source).toEqual({
      kind: 'email',
      emailId: '901',
      quote: null,
      at: noon - dayMs,
    });
  });

  it.each(['Norsel', 'support@norsel.example', 'Norsel 24', 'The Whole Team Of Norsel', null])(
    'reads no name from %s',
    (senderName) => {
      const contact = { firstName: null, lastName: null };
      const signals = [signed({}, 1, { senderName })];
      expect(writes(checkContactRule('contact-name-missing', { contact, signals }))).toEqual([]);
    },
  );

  it('adds only the missing half, of an email under the same other half', () => {
    const half = (senderName: string) => {
      const signals = [signed({}, 1, { senderName })];
      return writes(checkContactRule('contact-name-missing', { contact: { firstName: null }, signals }));
    };
    expect(half('Nadia Verdier')).toEqual(['firstname: null → Nadia']);
    expect(half('Paul Orval')).toEqual([]);
  });

  it('takes the address that the contact wrote from under their name, not that of a colleague', () => {
    const repair = (senderName: string) => {
      const signals = [signed({}, 1, { senderName, senderAddress: 'N.Verdier@Norsel.example' })];
      return writes(checkContactRule('contact-email-missing', { contact: { email: null }, signals }));
    };
    expect(repair('Nadia Verdier')).toEqual(['email: null → n.verdier@norsel.example']);
    expect(repair('Paul Orval')).toEqual([]);
  });

  it.each([
    ['the owner of the open deal', { deals: [openDeal] }, '9', 'deal'],
    ['the owner of the company', { deals: [] }, '10', 'company'],
  ])('proposes %s', (_, fields, owner, type) => {
    const finding = checkContactRule('contact-owner-missing', { contact: { ownerId: null }, ...fields });
    expect(writes(finding)).toEqual([`hubspot_owner_id: null → ${owner}`]);
    expect(finding?.repairs?.[0]?.source).toMatchObject({ kind: 'record', type });
  });

  it('proposes no owner where deals disagree, or whose user is deactivated', () => {
    const deals = [openDeal, { ...openDeal, id: '304', ownerId: '10' }];
    const contact = { ownerId: null };
    expect(writes(checkContactRule('contact-owner-missing', { contact, deals, company: null }))).toEqual([]);
    const gone = [{ ...openDeal, ownerId: '8' }];
    expect(
      writes(checkContactRule('contact-owner-missing', { contact, deals: gone, company: null })),
    ).toEqual([]);
  });

  it('believes no email that a person called somebody else’s', () => {
    const decision = { state: 'dismissed', at: noon, reason: 'wrong-person' } as const;
    const signals = [aSignal({ decision, senderAddress: 'nv@norsel.example' })];
    expect(writes(checkContactRule('contact-email-missing', { contact: { email: null }, signals }))).toEqual(
      [],
    );
  });
});
