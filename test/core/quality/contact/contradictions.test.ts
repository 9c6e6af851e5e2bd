import { describe, expect, it } from 'vitest';
import { dayMs, noon } from '../../../support/records.ts';
import { companyDetails } from '../deal/deal-facts.ts';
import { checkContactRule, lostDeal, openDeal, signed, wonDeal, writes } from '../people-facts.ts';

describe('a lifecycle stage that lags behind the deals', () => {
  it.each([
    ['lead', [openDeal], 'opportunity'],
    ['subscriber', [openDeal], 'opportunity'],
    [null, [openDeal], 'opportunity'],
    ['lead', [wonDeal], 'customer'],
    ['opportunity', [wonDeal, openDeal], 'customer'],
    [null, [wonDeal], 'customer'],
  ])('is found at %s with %j', (lifecycleStage, deals, implied) => {
    const finding = checkContactRule('contact-lifecycle-contradicts-deals', {
      contact: { lifecycleStage },
      deals,
    });
    expect(finding?.values).toEqual({ stage: lifecycleStage ?? '', implied });
    expect(writes(finding)).toEqual([`lifecyclestage: ${lifecycleStage} → ${implied}`]);
  });

  it.each([
    ['marketingqualifiedlead', [openDeal]],
    ['opportunity', [openDeal]],
    ['customer', [openDeal]],
    ['customer', [wonDeal]],
    ['evangelist', [wonDeal, openDeal]],
    ['other', [wonDeal]],
    ['84231', [wonDeal]],
    ['lead', [lostDeal]],
    ['lead', []],
    ['lead', null],
  ])('is not found at %s with %j', (lifecycleStage, deals) => {
    expect(
      checkContactRule('contact-lifecycle-contradicts-deals', { contact: { lifecycleStage }, deals }),
    ).toBeNull();
  });

  it('takes the account’s own list of stages, and never goes back', () => {
    const check = (lifecycleStage: string, ...stagesTooEarly: string[]) =>
      checkContactRule(
        'contact-lifecycle-contradicts-deals',
        { contact: { lifecycleStage } },
        { stagesTooEarly },
      );
    expect(check('salesqualifiedlead', 'salesqualifiedlead')).not.toBeNull();
    expect(check('lead')).toBeNull();
    expect(check('customer', 'customer')).toBeNull();
  });
});

describe('an address that emails come back from', () => {
  const contact = { hasBounced: true };

  it('is found and weighs most while a deal is open', () => {
    expect(checkContactRule('contact-email-bounced', { contact })?.severity).toBe('high');
    expect(checkContactRule('contact-email-bounced', { contact, deals: null })?.severity).toBe('medium');
    expect(checkContactRule('contact-email-bounced', {})).toBeNull();
    expect(checkContactRule('contact-email-bounced', { contact: { ...contact, email: null } })).toBeNull();
  });

  it('is replaced by the one that the contact wrote from since', () => {
    const signals = [signed({}, 2, { senderAddress: 'nadia.verdier@ardenval.example' })];
    const finding = checkContactRule('contact-email-bounced', { contact, signals });
    expect(writes(finding)).toEqual(['email: nadia@norsel.example → nadia.verdier@ardenval.example']);
    expect(finding?.repairs?.[0]?.source).toMatchObject({ kind: 'email', emailId: '902' });
  });
});

describe('a private address of a business contact', () => {
  it.each(['nadia@gmail.com', 'nadia@yahoo.co.uk', 'nadia@orange.fr', 'nadia@hotmail.fr', 'n@t-online.de'])(
    'is found in %s',
    (email) => {
      expect(checkContactRule('contact-private-domain', { contact: { email } })).not.toBeNull();
    },
  );

  it.each(['nadia@norsel.example', 'nadia@orange.com', 'nadia@gmail-tools.com', 'nadia', null])(
    'is not found in %s',
    (email) => {
      expect(checkContactRule('contact-private-domain', { contact: { email } })).toBeNull();
    },
  );

  it('is fine where neither a company nor an open deal makes it business, or where the account tolerates it', () => {
    const contact = { email: 'nadia@gmail.com', companyId: null };
    expect(checkContactRule('contact-private-domain', { contact, deals: [lostDeal] })).toBeNull();
    expect(checkContactRule('contact-private-domain', { contact, deals: null })).toBeNull();
    expect(checkContactRule('contact-private-domain', { contact })).not.toBeNull();
    const tolerated = { toleratedDomains: ['GMAIL.com'] };
    expect(checkContactRule('contact-private-domain', { contact }, tolerated)).toBeNull();
  });

  it.each([
    ['nadia@norsel.example', ['email: nadia@gmail.com → nadia@norsel.example']],
    ['nadia@yahoo.fr', []],
    ['nadia@our.example', []],
  ])('is replaced by a business address alone: %s', (senderAddress, written) => {
    const fields = { contact: { email: 'nadia@gmail.com' }, signals: [signed({}, 2, { senderAddress })] };
    expect(writes(checkContactRule('contact-private-domain', fields))).toEqual(written);
  });
});

describe('a deactivated owner', () => {
  it('is found with the name, and the owner of the open deal is proposed', () => {
    const finding = checkContactRule('contact-owner-deactivated', { contact: { ownerId: '8' } });
    expect(finding).toMatchObject({ values: { owner: 'Gone' }, severity: 'high' });
    expect(writes(finding)).toEqual(['hubspot_owner_id: 8 → 9']);
  });

  it.each([['9'], ['unknown'], [null]])('is not what %s is', (ownerId) => {
    expect(checkContactRule('contact-owner-deactivated', { contact: { ownerId } })).toBeNull();
  });

  it('is not followed by another deactivated one', () => {
    const company = companyDetails({ ownerId: '8' });
    const finding = checkContactRule('contact-owner-deactivated', {
      contact: { ownerId: '8' },
      company,
      deals: [],
    });
    expect(writes(finding)).toEqual([]);
  });
});

describe('a likely duplicate', () => {
  it.each([
    [['102'], 1],
    [['102', '103', '102'], 2],
    [['101', '102'], 1],
  ])('is found with %j', (duplicateIds, count) => {
    expect(checkContactRule('contact-duplicate', { duplicateIds })).toEqual({ values: { count } });
  });

  it.each([[[]], [['101']], [null]])('is not found with %j', (duplicateIds) => {
    expect(checkContactRule('contact-duplicate', { duplicateIds })).toBeNull();
  });
});

describe('silence while a deal is open', () => {
  const last = (days: number) => ({ lastContactedAt: noon - days * dayMs });

  it('begins after the days that the option names', () => {
    expect(checkContactRule('contact-silent-with-open-deal', { contact: last(30) })).toBeNull();
    const finding = checkContactRule('contact-silent-with-open-deal', { contact: last(31) });
    expect(finding?.values).toEqual({ days: 31, isContacted: 1 });
    expect(
      checkContactRule('contact-silent-with-open-deal', { contact: last(8) }, { quietDays: 7 }),
    ).not.toBeNull();
  });

  it('counts from the creation of a contact that nobody ever spoke with', () => {
    const contact = { lastContactedAt: null, createdAt: noon - 45 * dayMs };
    expect(checkContactRule('contact-silent-with-open-deal', { contact })?.values).toEqual({
      days: 45,
      isContacted: 0,
    });
  });

  it.each([
    ['there is no open deal', { deals: [wonDeal] }],
    ['deals were not read', { deals: null }],
    ['the contact wrote of late', { signals: [signed({}, 4)] }],
    [
      'the contact asked to wait until a day ahead',
      { signals: [signed({ date: '2027-01-15' }, 60, { kind: 'stall' })] },
    ],
  ])('is none when %s', (_, fields) => {
    expect(checkContactRule('contact-silent-with-open-deal', { contact: last(60), ...fields })).toBeNull();
  });

  it('is silence again when the day they asked for has passed', () => {
    const signals = [signed({ date: '2026-11-01' }, 60, { kind: 'stall' })];
    expect(checkContactRule('contact-silent-with-open-deal', { contact: last(60), signals })).not.toBeNull();
  });
});
