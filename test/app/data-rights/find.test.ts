import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { main as dataRights } from '../../../src/app/app.functions/data-rights.ts';
import { contact, account, company } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { settle } from '../sweep/sweep-support.ts';
import { ask, ofAda } from './rights-support.ts';

const people = Array.from({ length: 12 }, (_, at) =>
  contact(String(200 + at), '501', { firstname: 'Noor', lastname: `Number${at}` }),
);
const place = account(
  company('501'),
  contact('101', '501', { firstname: 'Ada', lastname: 'Morel' }),
  contact('102', '501', { firstname: 'Bruno' }),
  contact('103', '501'),
  ...people,
);

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(place);
});
afterAll(() => app.portal.close());
beforeEach(async () => {
  await app.reset(place);
  settle(app);
});

const find = async (query: string, type: 'contact' | 'company' = 'contact') =>
  (await ask(app, { action: 'find', type, query })).found ?? [];

describe('looking for somebody', () => {
  it.each([
    ['a name', 'Ada'],
    ['both names', 'ada morel'],
    ['a record id', '101'],
  ])('by %s finds the record with name and address', async (_, query) => {
    const [first] = await find(query);
    expect(first).toMatchObject({ id: '101', name: 'Ada Morel', isGone: false });
    expect(first?.detail).toContain('@');
  });

  it('by an address finds whose it is', async () => {
    const [ada] = await find('101');
    const found = await find(ada?.detail ?? '');
    expect(found.map(({ id }) => id)).toContain('101');
  });

  it('finds a company by its name and by its id', async () => {
    const [byId] = await find('501', 'company');
    expect(byId).toMatchObject({ id: '501', isGone: false });
    const byName = await find(byId?.name ?? '', 'company');
    expect(byName.map(({ id }) => id)).toContain('501');
  });

  it('shows ten at most', async () => {
    expect(await find('Noor')).toHaveLength(10);
  });

  it('finds nobody where nobody is', async () => {
    expect(await find('zzyzx')).toEqual([]);
    expect(await find('999999', 'company')).toEqual([]);
  });

  it('offers the id of a contact that HubSpot no longer has', async () => {
    const gone = { id: '999999', name: null, detail: null, isGone: true };
    expect(await find('999999')).toEqual([gone]);
  });

  it('takes two calls at most', async () => {
    const { calls } = await app.calls(() => find('101'));
    expect(calls).toBe(2);
  });
});

describe('the function', () => {
  const call = (parameters: unknown) => dataRights({ accountId: 4242, parameters });
  beforeEach(() => {
    vi.spyOn(console, 'info').mockReturnValue();
    vi.stubEnv('HUBSPOT_API_BASE_URL', app.portal.url);
    vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', app.portal.accessToken);
    return () => {
      vi.restoreAllMocks();
      vi.unstubAllEnvs();
    };
  });

  it('answers what was found, the blanks around the words taken off', async () => {
    expect(await call({ action: 'find', type: 'contact', query: '  ada ' })).toMatchObject({
      ok: true,
      view: { action: 'find', found: [{ id: '101' }], kept: null, file: null },
    });
  });

  it.each([
    ['a single letter', { query: 'a' }],
    ['blanks', { query: '   ' }],
    ['a text without end', { query: 'a'.repeat(101) }],
    ['another type', { query: 'ada', type: 'deal' }],
  ])('refuses %s before it calls HubSpot', async (_, part) => {
    const before = app.portal.calls.count();
    expect(await call({ action: 'find', type: 'contact', ...part })).toMatchObject({
      failure: { code: 'bad-request' },
    });
    expect(app.portal.calls.count()).toBe(before);
  });

  it('says so when HubSpot does not answer', async () => {
    app.portal.faults.add({ times: 100, effect: { kind: 'status', status: 500 } });
    expect(await call({ action: 'find', type: 'contact', query: 'ada' })).toMatchObject({
      failure: { code: 'unavailable', retryable: true },
    });
    app.portal.faults.clear();
    expect(await call({ ...ofAda, action: 'prove' })).toMatchObject({ ok: true });
  });
});
