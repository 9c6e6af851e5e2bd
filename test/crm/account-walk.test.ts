import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCrmSignalStore } from '#store/crm-signal-store.ts';
import { account, contact, deal, portalNow } from '../app/support/account.ts';
import { makeSignal } from '../contract/signal-store.contract.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';

const seed = {
  ...account(
    contact('101', undefined, { hs_analytics_source: 'REFERRALS', jobtitle: 'CFO' }),
    contact('102'),
    ...Array.from({ length: 55 }, (_, index) =>
      deal(
        String(3_000 + index),
        { contactId: '101' },
        {
          amount: String(100 + index),
          ...(index < 14 ? { deal_currency_code: 'GBP' } : {}),
          hs_analytics_source: 'PAID_SEARCH',
        },
      ),
    ),
  ),
  otherCurrencies: [{ code: 'GBP', rate: 1.2 }],
};

let test: TestPortal;
beforeAll(async () => {
  test = await startTestPortal();
});
afterAll(() => test.portal.close());
beforeEach(async () => {
  await test.reset(seed);
  // Search is a few seconds behind.
  test.portal.clock.advance(5_000);
});

describe('walking through an account', () => {
  it('lists deals with their past, their worth at home and their source, 50 a call', async () => {
    const crm = test.crm();
    const first = await crm.listDealReadings(null);
    const second = await crm.listDealReadings(first.after);
    expect(crm.callCount()).toBe(2);
    expect([...first.records, ...second.records].map(({ deal: { id } }) => id)).toHaveLength(55);
    expect(second.after).toBeNull();
    expect(first.records[0]).toMatchObject({
      ...{ homeAmount: 120, source: 'PAID_SEARCH', contacts: 1 },
      deal: { id: '3000', amount: 100, currency: 'GBP', history: { stages: [{ value: 'open' }] } },
      traces: { checkedAt: null, codes: [] },
    });
  });

  it('reads contacts with their source', async () => {
    const found = await test.crm().readContactReadings(['101', '102', '999']);
    expect(found.map(({ contact: { id }, source }) => [id, source])).toEqual([
      ['101', 'REFERRALS'],
      ['102', null],
    ]);
    expect(found[0]?.contact.jobTitle).toBe('CFO');
  });

  it('lists signals without their sentences, on from any of them, and no note', async () => {
    const crm = test.crm();
    const signals = Array.from({ length: 210 }, (_, index) =>
      makeSignal({ emailId: String(700 + index), companyId: null }),
    );
    await createCrmSignalStore(crm.signalRows).save(signals);
    await crm.noteRows.write('scan', '{}');
    test.portal.clock.advance(5_000);
    const first = await crm.listSignals(null);
    const second = await crm.listSignals(first.after);
    expect(first.records).toHaveLength(200);
    expect([...first.records, ...second.records].map(({ key }) => key).sort()).toEqual(
      signals.map(({ key }) => key).sort(),
    );
    expect(first.records[0]).toEqual({ ...signals[0], quote: '' });
    expect(second.after).toBeNull();
    expect(await crm.countSignals()).toBe(210);
  });

  it('lists contacts who asked for something, and no other', async () => {
    const crm = test.crm();
    const ask = { emailId: '401', threadId: null, askedAt: portalNow, answeredAt: null, answeredBy: null };
    await crm.updateSummaries('contact', [{ id: '102', asks: [ask] }]);
    test.portal.clock.advance(5_000);
    const { records } = await crm.listAskingContacts(null);
    expect(records).toMatchObject([{ id: '102', ownerId: null, companyId: null, asks: [ask] }]);
    expect(await crm.countAskingContacts()).toBe(1);
  });

  it('tells how the account counts its money and days', async () => {
    expect(await test.crm().readAccountInfo()).toEqual({
      ...{ currency: 'EUR', otherCurrencies: ['GBP'], timeZone: 'Europe/Paris' },
    });
  });

  it('refuses an account without a currency', async () => {
    const fetchNothing: typeof fetch = async () => new Response('{"portalId":1}');
    const reading = test.crm({ fetch: fetchNothing }).readAccountInfo();
    await expect(reading).rejects.toMatchObject({ category: 'unexpected-response' });
  });

  it('samples the newest deals of a currency', async () => {
    const sample = await test.crm().readNewestIn('GBP');
    expect(sample).toHaveLength(10);
    for (const { amount, homeAmount } of sample) expect(homeAmount).toBeCloseTo(amount * 1.2, 2);
    expect(await test.crm().readNewestIn('USD')).toEqual([]);
  });
});
