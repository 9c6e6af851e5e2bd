import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { NewDeal } from '#crm/crm.ts';
import type { SeedAccount } from '#emulator/seed.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';
import { testSeed } from './support/test-seed.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await startTestPortal();
});
afterAll(() => test.portal.close());
beforeEach(() => test.reset());

const newDeal: NewDeal = {
  name: 'Acme expansion',
  amount: 4_000,
  currency: null,
  pipelineId: 'default',
  stageId: 'open',
  dealType: 'existingbusiness',
  closeDate: '2027-01-31',
  ownerId: null,
  contactIds: ['101'],
  companyIds: ['201'],
  emailIds: ['401'],
};

/** The test account with many emails of one contact. */
function withEmails(count: number): SeedAccount {
  const ids = Array.from({ length: count }, (_, index) => String(10_001 + index));
  const properties = { hs_timestamp: '2026-11-01T00:00:00Z', hs_email_direction: 'INCOMING_EMAIL' };
  return {
    ...testSeed,
    objects: [
      ...testSeed.objects,
      ...ids.map((id) => ({ type: 'emails' as const, id, properties, createdAt: 1_760_000_000_000 })),
    ],
    associations: [
      ...testSeed.associations,
      ...ids.map((id) => ({
        from: { type: 'emails' as const, id },
        to: { type: 'contacts' as const, id: '103' },
      })),
    ],
  };
}

describe('reading', () => {
  it('products: names and prices, the latest changed first, in one search', async () => {
    const product = (id: string, properties: Record<string, string>, createdAt: number) =>
      ({ type: 'products', id, properties, createdAt }) as const;
    await test.reset({
      ...testSeed,
      objects: [
        ...testSeed.objects,
        product('901', { name: 'Atlas Pro', price: '49.5' }, 1_760_000_000_000),
        product('902', { name: 'Nimbus' }, 1_770_000_000_000),
      ],
    });
    const crm = test.crm();
    expect(await crm.readProducts()).toEqual([
      { id: '902', name: 'Nimbus', price: null },
      { id: '901', name: 'Atlas Pro', price: 49.5 },
    ]);
    expect(crm.callCount()).toBe(1);
  });

  it('emails: each as the core sees it, in one call', async () => {
    const crm = test.crm({ ourDomains: ['northwind.example'] });
    const emails = await crm.readEmails(['402', '401']);
    expect(emails.find((email) => email.id === '401')).toEqual({
      id: '401',
      direction: 'INCOMING',
      subject: 'More seats',
      html: null,
      text: 'We need 20 more seats.',
      sentAt: Date.UTC(2026, 10, 20, 10),
      fromAddress: 'ada@acme.example',
      fromName: 'Ada Lund',
      threadId: expect.any(String),
      toAddresses: [],
      isSent: true,
    });
    expect(emails.find((email) => email.id === '402')).toMatchObject({
      direction: 'OUTGOING',
      html: '<p>Sure.</p>',
      sentAt: Date.UTC(2026, 10, 21),
    });
    expect(crm.callCount()).toBe(1);
  });

  it('contacts with their primary company, companies and deals, one call each', async () => {
    const crm = test.crm();
    expect(await crm.readContacts(['101'])).toMatchObject([
      { id: '101', email: 'ada@acme.example', jobTitle: 'CFO', companyId: '201' },
    ]);
    expect(await crm.readCompanies(['201'])).toMatchObject([{ id: '201', domain: 'acme.example' }]);
    const deals = await crm.readDeals(['301', '302']);
    expect(deals.find((deal) => deal.id === '301')).toMatchObject({
      amount: 12_500.5,
      isClosed: false,
      isClosedWon: false,
    });
    expect(deals.find((deal) => deal.id === '302')).toMatchObject({ isClosed: true, isClosedWon: true });
    expect(crm.callCount()).toBe(3);
  });

  it('contacts by address, whatever the case', async () => {
    const crm = test.crm();
    const contacts = await crm.readContactsByAddress([
      'ADA@acme.example',
      'nobody@acme.example',
      'not an address',
    ]);
    expect(contacts.map((contact) => contact.id)).toEqual(['101']);
  });

  it('leaves out ids that were deleted, never existed or are none', async () => {
    const crm = test.crm();
    expect(await crm.readContacts(['101', '999999', 'abc', ''])).toHaveLength(1);
    expect(await crm.readContacts([])).toEqual([]);
    expect(crm.callCount()).toBe(1);
  });

  it('asks for a hundred records a call, each once', async () => {
    await test.reset(withEmails(150));
    const crm = test.crm();
    const ids = Array.from({ length: 150 }, (_, index) => String(10_001 + index));
    expect(await crm.readEmails([...ids, ...ids])).toHaveLength(150);
    expect(crm.callCount()).toBe(2);
  });

  it('associations, where an id that has none is no error', async () => {
    const crm = test.crm();
    const dealIds = await crm.readAssociations('contact', 'deal', ['101', '102', '103', '999999']);
    expect([...dealIds]).toEqual([['101', ['301']]]);
    expect(crm.callCount()).toBe(1);
  });

  it('associations beyond the first page', async () => {
    await test.reset(withEmails(1_203));
    const crm = test.crm();
    const found = await crm.readAssociations('contact', 'email', ['103', '101']);
    expect(new Set(found.get('103'))).toHaveLength(1_203);
    expect(found.get('101')).toHaveLength(2);
    expect(crm.callCount()).toBeLessThanOrEqual(3);
  });

  it('a contact with the ids around it, in one call', async () => {
    const crm = test.crm();
    expect(await crm.readContactWithIds('101')).toMatchObject({
      contact: { id: '101', firstName: 'Ada' },
      companyIds: ['201'],
      dealIds: ['301'],
      emailIds: ['401', '402'],
      signalIds: [],
    });
    expect(crm.callCount()).toBe(1);
    expect(await crm.readContactWithIds('999999')).toBeNull();
    expect(await crm.readContactWithIds('../deals/301')).toBeNull();
  });

  it('a contact with more emails than one answer lists', async () => {
    await test.reset(withEmails(700));
    const crm = test.crm();
    expect(new Set((await crm.readContactWithIds('103'))?.emailIds)).toHaveLength(700);
  });

  it('a deal with the ids around it, in one call', async () => {
    const crm = test.crm();
    expect(await crm.readDealWithIds('301')).toMatchObject({
      deal: { id: '301', dealType: 'existingbusiness' },
      contactIds: ['101'],
      companyIds: ['201'],
      emailIds: [],
      signalIds: [],
    });
    expect(crm.callCount()).toBe(1);
  });

  it('pipelines in order', async () => {
    const crm = test.crm();
    const [pipeline] = await crm.readPipelines();
    expect(pipeline?.stages.map((stage) => [stage.id, stage.probability])).toEqual([
      ['open', 0.2],
      ['won', 1],
      ['lost', 0],
    ]);
  });

  it('closed deals since a day, in one search', async () => {
    const crm = test.crm();
    expect((await crm.readClosedDeals(Date.UTC(2026, 0, 1))).map((deal) => deal.id)).toEqual(['302']);
    expect(await crm.readClosedDeals(Date.UTC(2026, 8, 1))).toEqual([]);
    expect(crm.callCount()).toBe(2);
  });
});

describe('writing', () => {
  it('a deal with all its associations, in one call', async () => {
    const crm = test.crm();
    const { id } = await crm.createDeal(newDeal);
    expect(crm.callCount()).toBe(1);
    expect(await crm.readDealWithIds(id)).toMatchObject({
      deal: { name: 'Acme expansion', amount: 4_000, stageId: 'open', closeAt: Date.UTC(2027, 0, 31, 10) },
      contactIds: ['101'],
      companyIds: ['201'],
      emailIds: ['401'],
    });
  });

  it.each(['Pacific/Honolulu', 'America/New_York', 'Europe/Paris', 'Asia/Tokyo', 'Pacific/Auckland'])(
    'a deal that closes on the day that was chosen, in %s too',
    async (timeZone) => {
      const crm = test.crm();
      const { id } = await crm.createDeal(newDeal);
      const [deal] = await crm.readDeals([id]);
      expect(new Date(deal?.closeAt ?? 0).toLocaleDateString('sv', { timeZone })).toBe('2027-01-31');
    },
  );

  it('a deal from a signal, and never a second one from the same', async () => {
    const crm = test.crm();
    const deal = { ...newDeal, sourceSignal: '401:seat-expansion' };
    const first = await crm.createDeal(deal);
    expect(await crm.createDeal(deal)).toEqual(first);
    expect((await crm.readDeals([first.id]))[0]?.sourceSignal).toBe('401:seat-expansion');
  });

  it('summaries, and empties what is no more', async () => {
    const crm = test.crm();
    const summary = {
      openSignals: 2,
      lastSignalAt: 1_760_000_000_000,
      lastSignalKind: 'pricing',
      expectedValue: 99.5,
    };
    const scoredEmailIds = ['v:cues-1', '401'];
    await crm.updateSummaries('contact', [{ id: '101', summary, scoredEmailIds }]);
    expect((await crm.readContacts(['101']))[0]).toMatchObject({ summary, scoredEmailIds });
    const none = { openSignals: 0, lastSignalAt: null, lastSignalKind: null, expectedValue: null };
    await crm.updateSummaries('contact', [{ id: '101', summary: none }]);
    expect((await crm.readContacts(['101']))[0]).toMatchObject({ summary: none, scoredEmailIds });
  });

  it('summaries of records of which one was deleted', async () => {
    const crm = test.crm();
    const summary = { openSignals: 1, lastSignalAt: null, lastSignalKind: null, expectedValue: null };
    await crm.updateSummaries('company', [
      { id: '999999', summary },
      { id: '201', summary },
    ]);
    expect((await crm.readCompanies(['201']))[0]?.summary.openSignals).toBe(1);
  });

  it('summaries although a rule of the account refuses one of them', async () => {
    test.portal.faults.refuseWrite('contacts', 'invisible_pipeline_scored_emails', 'No');
    const summary = { openSignals: 1, lastSignalAt: null, lastSignalKind: null, expectedValue: null };
    const updates = [
      { id: '101', summary, scoredEmailIds: ['401'] },
      { id: '102', summary },
    ];
    const crm = test.crm();
    await expect(crm.updateSummaries('contact', updates)).rejects.toMatchObject({ category: 'validation' });
    const contacts = await crm.readContacts(['101', '102']);
    expect(contacts.map((contact) => [contact.id, contact.summary.openSignals])).toEqual([
      ['101', 0],
      ['102', 1],
    ]);
  });

  it('several summaries of one record as one', async () => {
    const crm = test.crm();
    const summary = { openSignals: 3, lastSignalAt: null, lastSignalKind: null, expectedValue: null };
    await crm.updateSummaries('contact', [
      { id: '101', summary },
      { id: '101', scoredEmailIds: ['401'] },
    ]);
    expect((await crm.readContacts(['101']))[0]).toMatchObject({ summary, scoredEmailIds: ['401'] });
  });

  it('associations with a deal that is gone fail clearly', async () => {
    await expect(test.crm().associateWithDeal('999999', 'contact', ['101'])).rejects.toMatchObject({
      name: 'CrmError',
      category: 'validation',
    });
  });

  it('associations with a deal, again without harm', async () => {
    const crm = test.crm();
    await crm.associateWithDeal('301', 'contact', ['102', '103']);
    await crm.associateWithDeal('301', 'contact', ['103']);
    await crm.associateWithDeal('301', 'email', []);
    expect(crm.callCount()).toBe(2);
    expect(new Set((await crm.readDealWithIds('301'))?.contactIds)).toEqual(new Set(['101', '102', '103']));
  });
});
