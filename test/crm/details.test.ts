import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SeedAccount, SeedObject, SeedOwner } from '#emulator/seed.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';
import { testSeed } from './support/test-seed.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await startTestPortal();
});
afterAll(() => test.portal.close());
beforeEach(() => test.reset());

const day = (month: number, dayOfMonth: number) => Date.UTC(2026, month - 1, dayOfMonth, 9);

/** The test account with more in it. */
function withObjects(objects: readonly SeedObject[], account: Partial<SeedAccount> = {}): SeedAccount {
  const ids = new Set(objects.map(({ id }) => id));
  const kept = testSeed.objects.filter(({ id }) => !ids.has(id));
  return { ...testSeed, ...account, objects: [...kept, ...objects] };
}

const moved: SeedObject = {
  type: 'deals',
  id: '301',
  createdAt: day(9, 1),
  properties: {
    dealname: 'Acme renewal',
    pipeline: 'default',
    dealstage: 'won',
    amount: '900',
    closedate: '2026-11-02T00:00:00Z',
    hs_next_step: 'Send the order form',
  },
  history: {
    dealstage: [
      { value: 'open', at: day(9, 1) },
      { value: 'won', at: day(10, 1) },
    ],
    amount: [
      { value: '1000', at: day(9, 1) },
      { value: '900', at: day(9, 20) },
    ],
  },
};

/** Closed deals, one a day, the first id the newest. */
function closedDeals(count: number): SeedObject[] {
  return Array.from({ length: count }, (_, index) => ({
    type: 'deals',
    id: String(1_001 + index),
    createdAt: day(1, 1),
    properties: {
      dealname: `Deal ${index}`,
      pipeline: 'default',
      dealstage: index % 3 === 0 ? 'lost' : 'won',
      closedate: new Date(day(11, 1) - index * 86_400_000).toISOString(),
    },
  }));
}

describe('details of deals', () => {
  it('a deal with its history and what is associated with it, in one call', async () => {
    await test.reset(withObjects([moved]));
    const crm = test.crm();
    const found = await crm.readDealDetailsWithIds('301');
    expect(crm.callCount()).toBe(1);
    expect(found?.deal).toMatchObject({
      name: 'Acme renewal',
      amount: 900,
      isClosedWon: true,
      nextStep: 'Send the order form',
      snoozedUntil: null,
      stageEnteredAt: day(10, 1),
      history: {
        stages: [
          { value: 'open', at: day(9, 1) },
          { value: 'won', at: day(10, 1) },
        ],
        amounts: [
          { value: 1_000, at: day(9, 1) },
          { value: 900, at: day(9, 20) },
        ],
      },
    });
    const plain = await test.crm().readDealWithIds('301');
    expect(found).toMatchObject({ contactIds: plain?.contactIds, companyIds: plain?.companyIds });
    expect(await test.crm().readDealDetailsWithIds('999999')).toBeNull();
  });

  it('many deals, fifty a call', async () => {
    await test.reset(withObjects(closedDeals(120)));
    const crm = test.crm();
    const ids = Array.from({ length: 120 }, (_, index) => String(1_001 + index));
    expect(await crm.readDealDetails([...ids, '999999', 'abc'])).toHaveLength(120);
    expect(crm.callCount()).toBe(3);
  });

  it('until when a deal is set aside', async () => {
    const until = new Date(day(12, 1)).toISOString();
    await fetch(`${test.portal.url}/crm/v3/objects/deals/301`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${test.portal.accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ properties: { invisible_pipeline_snoozed_until: until } }),
    });
    expect(await test.crm().readDealDetails(['301'])).toMatchObject([{ snoozedUntil: day(12, 1) }]);
  });
});

describe('closed deals', () => {
  it('the newest first, a page of two hundred in five calls', async () => {
    await test.reset(withObjects(closedDeals(230)));
    const crm = test.crm();
    const first = await crm.readClosedDealDetails(0);
    expect(first.deals).toHaveLength(200);
    expect(crm.callCount()).toBe(5);
    const rest = await crm.readClosedDealDetails(0, { after: first.after ?? '' });
    expect(rest).toMatchObject({ after: null });
    expect(crm.callCount()).toBe(7);
    const newest = Math.max(...rest.deals.map((deal) => deal.closeAt ?? 0));
    expect(Math.min(...first.deals.map((deal) => deal.closeAt ?? 0))).toBeGreaterThanOrEqual(newest);
    const ids = [...first.deals, ...rest.deals].map(({ id }) => id);
    expect(new Set(ids).size).toBe(231);
  });

  it('closed since, in as small a page as is asked for', async () => {
    await test.reset(withObjects(closedDeals(30)));
    const crm = test.crm();
    expect((await crm.readClosedDealDetails(day(10, 23))).deals).toHaveLength(10);
    const page = await crm.readClosedDealDetails(day(10, 23), { limit: 4 });
    expect([page.deals.length, page.after]).toEqual([4, '4']);
    expect(crm.callCount()).toBe(4);
  });

  it('leave out one that was opened again before search came to know', async () => {
    await test.reset(withObjects(closedDeals(2)));
    await fetch(`${test.portal.url}/crm/v3/objects/deals/1001`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${test.portal.accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ properties: { dealstage: 'open' } }),
    });
    const { deals } = await test.crm().readClosedDealDetails(day(10, 1));
    expect(deals.map(({ id }) => id)).toEqual(['1002']);
  });
});

describe('details of people and companies', () => {
  it('contacts and companies, one call each', async () => {
    const contact: SeedObject = {
      type: 'contacts',
      id: '101',
      createdAt: day(3, 1),
      properties: { email: 'ada@acme.example', mobilephone: '+33 6 12', country: 'France' },
    };
    const company: SeedObject = {
      type: 'companies',
      id: '201',
      createdAt: day(2, 1),
      properties: { name: 'Acme', industry: 'BANKING', numberofemployees: '250', country: 'France' },
    };
    await test.reset(withObjects([contact, company]));
    const crm = test.crm();
    expect(await crm.readContactDetails(['101'])).toMatchObject([
      { id: '101', mobilePhone: '+33 6 12', country: 'France', hasBounced: false, createdAt: day(3, 1) },
    ]);
    expect(await crm.readCompanyDetails(['201'])).toMatchObject([
      { id: '201', industry: 'BANKING', employees: 250, phone: null, createdAt: day(2, 1) },
    ]);
    expect(crm.callCount()).toBe(2);
  });

  it('who wrote when, without a word of it', async () => {
    const draft: SeedObject = {
      type: 'emails',
      id: '403',
      createdAt: day(11, 1),
      properties: { hs_timestamp: '2026-11-22T10:00:00Z', hs_email_direction: 'DRAFT_EMAIL' },
    };
    await test.reset(withObjects([draft]));
    const bodies: string[] = [];
    const crm = test.crm({
      fetch: (url, init) => {
        bodies.push(String(init?.body));
        return fetch(url, init);
      },
    });
    const traces = await crm.readEmailTraces(['401', '402', '403']);
    expect([...traces].sort((a, b) => Number(a.id) - Number(b.id))).toEqual([
      { id: '401', direction: 'INCOMING', sentAt: Date.UTC(2026, 10, 20, 10) },
      { id: '402', direction: 'OUTGOING', sentAt: Date.UTC(2026, 10, 21) },
    ]);
    expect(JSON.parse(bodies[0] ?? '')).toMatchObject({ properties: ['hs_timestamp', 'hs_email_direction'] });
    expect(crm.callCount()).toBe(1);
  });
});

describe('owners', () => {
  const owner = (number: number, fields: Partial<SeedOwner> = {}): SeedOwner => ({
    id: String(number),
    userId: number + 100_000,
    email: `owner${number}@northwind.example`,
    firstName: 'Mia',
    lastName: `M${number}`,
    locale: 'en',
    teamIds: [],
    ...fields,
  });

  it('with those whose user was deactivated, one call for either', async () => {
    const owners = [
      owner(1, { teamIds: ['12', '11'] }),
      owner(2, { archived: true }),
      owner(3, { firstName: '', lastName: '' }),
    ];
    const teams = [
      { id: '11', name: 'North' },
      { id: '12', name: 'South' },
    ];
    await test.reset(withObjects([], { owners, teams }));
    const crm = test.crm();
    expect(await crm.readOwners()).toEqual([
      {
        ...{ id: '1', name: 'Mia M1', isActive: true, userId: '100001' },
        teams: [
          { id: '12', name: 'South' },
          { id: '11', name: 'North' },
        ],
      },
      { id: '3', name: 'owner3@northwind.example', isActive: true, userId: '100003' },
      { id: '2', name: 'Mia M2', isActive: false },
    ]);
    expect(crm.callCount()).toBe(2);
  });

  it('beyond the first page', async () => {
    const owners = Array.from({ length: 620 }, (_, index) => owner(index + 1));
    await test.reset(withObjects([], { owners }));
    const crm = test.crm();
    expect(await crm.readOwners()).toHaveLength(620);
    expect(crm.callCount()).toBe(3);
  });
});
