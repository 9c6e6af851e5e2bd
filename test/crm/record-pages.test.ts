import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noTraces, type Traces } from '#core/traces/traces.ts';
import type { SeedAccount } from '#emulator/seed.ts';
import { account, company, contact, deal } from '../app/support/account.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';

const many = (count: number, first: number) => Array.from({ length: count }, (_, at) => String(first + at));

const seed: SeedAccount = account(
  company('501'),
  company('502'),
  ...many(120, 1_000).map((id) => contact(id, '501')),
  ...many(60, 3_000).map((id) => deal(id, { contactId: '1000', companyId: '501' })),
);

let test: TestPortal;
beforeAll(async () => {
  test = await startTestPortal();
});
afterAll(() => test.portal.close());
beforeEach(() => test.reset(seed));

const traces: Traces = {
  health: 62,
  status: 'stalled',
  codes: ['deal-amount-missing', 'deal-no-contact'],
  count: 2,
  checkedAt: Date.UTC(2026, 10, 23, 9),
};

describe('a walk through an account', () => {
  it('meets every deal once, by fifties, with its history and what is associated with it', async () => {
    const crm = test.crm();
    const first = await crm.listDeals(null);
    const second = await crm.listDeals(first.after);
    expect([first.records.length, second.records.length, second.after]).toEqual([50, 10, null]);
    expect(crm.callCount()).toBe(2);
    const [one] = first.records;
    expect(one).toMatchObject({
      record: { id: '3000', stageId: 'open', history: { stages: [{ value: 'open' }] } },
      ids: { contact: ['1000'], company: ['501'], email: [], signal: [] },
      traces: noTraces,
    });
    const ids = [...first.records, ...second.records].map(({ record }) => record.id);
    expect(ids).toEqual(many(60, 3_000));
  });

  it('meets contacts by hundreds and companies with their contacts', async () => {
    const crm = test.crm();
    const first = await crm.listContacts(null);
    const second = await crm.listContacts(first.after);
    expect([first.records.length, second.records.length, second.after]).toEqual([100, 20, null]);
    expect(first.records[0]?.ids.deal).toHaveLength(60);
    const { records } = await crm.listCompanies(null);
    expect(records.map(({ ids }) => [ids.contact.length, ids.deal.length])).toEqual([
      [120, 60],
      [0, 0],
    ]);
  });

  it('skips nothing where records are deleted and created meanwhile', async () => {
    const crm = test.crm();
    const first = await crm.listDeals(null);
    const headers = {
      authorization: `Bearer ${test.portal.accessToken}`,
      'content-type': 'application/json',
    };
    const deals = `${test.portal.url}/crm/v3/objects/deals`;
    await fetch(`${deals}/3000`, { method: 'DELETE', headers });
    await fetch(`${deals}/${first.after}`, { method: 'DELETE', headers });
    const properties = { dealname: 'New', pipeline: 'default', dealstage: 'open' };
    await fetch(deals, { method: 'POST', headers, body: JSON.stringify({ properties }) });
    const second = await crm.listDeals(first.after);
    expect(second.records.map(({ record }) => record.name)).toContain('New');
    expect(second.records.map(({ record }) => record.id).slice(0, 9)).toEqual(many(9, 3_051));
  });

  it('counts records of a type in one search', async () => {
    test.portal.clock.advance(5_000);
    const crm = test.crm();
    expect(await Promise.all([crm.countRecords('deal'), crm.countRecords('contact')])).toEqual([60, 120]);
    expect(crm.callCount()).toBe(2);
  });

  it('finds companies by domain', async () => {
    test.portal.clock.advance(5_000);
    const found = await test.crm().findCompaniesByDomain(['c502.example', 'none.example']);
    expect(found.map(({ id }) => id)).toEqual(['502']);
  });
});

describe('traces', () => {
  it('are read as they were written, and only what is given is written', async () => {
    const crm = test.crm();
    await crm.updateTraces('deal', [{ id: '3000', traces }]);
    await crm.updateTraces('deal', [{ id: '3000', traces: { health: 40 } }]);
    const [read] = await crm.readTraced('deal', ['3000']);
    expect(read?.traces).toEqual({ ...traces, health: 40 });
  });

  it('are emptied by what is null', async () => {
    const crm = test.crm();
    await crm.updateTraces('deal', [{ id: '3000', traces }]);
    await crm.updateTraces('deal', [
      { id: '3000', traces: { health: null, status: null, codes: [], count: 0 } },
    ]);
    const [read] = await crm.readTraced('deal', ['3000']);
    expect(read?.traces).toEqual({ ...noTraces, count: 0, checkedAt: traces.checkedAt });
  });

  it.each(['contact', 'company'] as const)('of a %s have no health', async (type) => {
    const crm = test.crm();
    const [id, code] = type === 'contact' ? ['1000', 'contact-duplicate'] : ['501', 'company-no-contact'];
    await crm.updateTraces(type, [{ id, traces: { codes: [code], count: 1, checkedAt: traces.checkedAt } }]);
    const [read] = await crm.readTraced(type, [id]);
    expect(read?.traces).toEqual({ ...noTraces, codes: [code], count: 1, checkedAt: traces.checkedAt });
  });

  it('of a record that was deleted meanwhile are passed over', async () => {
    const updates = [
      { id: '99', traces },
      { id: '3001', traces },
    ];
    await test.crm().updateTraces('deal', updates);
    const [read] = await test.crm().readTraced('deal', ['3001']);
    expect(read?.traces).toEqual(traces);
  });
});
