import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SeedAccount } from '#emulator/seed.ts';
import { main as dealAction } from '../../../src/app/app.functions/deal-action.ts';
import { main as repair } from '../../../src/app/app.functions/repair.ts';
import { learnAccount } from '../../../src/app/use-cases/learn-account.ts';
import { findRepairs } from '../../../src/app/use-cases/repair/find-repairs.ts';
import { account, company, contact, deal } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';

// The deal has no owner, its contact has one: a rule proposes that one.
const owned = account(
  company('501'),
  contact('101', '501', { hubspot_owner_id: '7' }),
  deal('301', { contactId: '101', companyId: '501' }),
);
const seed: SeedAccount = {
  ...owned,
  owners: [
    {
      id: '7',
      userId: 70,
      email: 'sam@northwind.example',
      firstName: 'Sam',
      lastName: 'Berg',
      locale: 'en-GB',
      teamIds: [],
    },
  ],
};

let app: AppPortal;
const lines: string[] = [];
beforeAll(async () => {
  app = await startAppPortal(seed);
});
afterAll(() => app.portal.close());
beforeEach(async () => {
  await app.reset(seed);
  lines.length = 0;
  vi.spyOn(console, 'info').mockImplementation((line: string) => void lines.push(line));
  vi.stubEnv('HUBSPOT_API_BASE_URL', app.portal.url);
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', app.portal.accessToken);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const call = (parameters: unknown) => ({ accountId: 4242, parameters });

describe('the repair function, with the rules', () => {
  it('writes what a rule proposes, and takes it back', async () => {
    await learnAccount({ timeZone: 'Europe/Paris' }, app.context());
    const found = await findRepairs('deal', '301', app.context());
    const owner = found.find(({ property }) => property === 'hubspot_owner_id');
    expect(owner).toMatchObject({ to: '7' });
    const { ruleId, property, from, to } = owner!;
    const target = { recordType: 'deal', recordId: '301' };
    const repairs = [{ ruleId, property, from, to }];
    const preview = await repair(call({ ...target, action: 'preview', repairs }));
    expect(preview).toMatchObject({ ok: true, view: { fields: [{ outcome: { kind: 'ready' } }] } });
    const { result, calls } = await app.calls(() => repair(call({ ...target, action: 'apply', repairs })));
    expect(result).toMatchObject({ ok: true, view: { fields: [{ outcome: { kind: 'written' } }] } });
    expect(calls).toBeLessThanOrEqual(11);
    expect(await app.property('deals', '301', 'hubspot_owner_id')).toBe('7');
    const history = await repair(call({ ...target, action: 'history' }));
    expect(history).toMatchObject({ view: { fields: [{ property: 'hubspot_owner_id', cause: ruleId }] } });
    expect(lines.join()).not.toMatch(/Nadia|Norsel|northwind/u);
  });

  it.each(['contact', 'company', 'deal'] as const)('finds nothing for a %s that is gone', async (type) => {
    expect(await findRepairs(type, '999', app.context())).toEqual([]);
  });

  it.each(['contact', 'company'] as const)('reads a %s in six calls at most', async (type) => {
    const id = type === 'contact' ? '101' : '501';
    const { calls } = await app.calls(() => findRepairs(type, id, app.context()));
    // One more where nothing was learned: the pipelines.
    expect(calls).toBeLessThanOrEqual(7);
  });

  it('in an account without set-up says so', async () => {
    app.portal.reset(seed);
    const step = { dealId: '301', action: 'log-next-step', text: 'Call', from: null };
    expect(await dealAction(call(step))).toMatchObject({ failure: { code: 'not-set-up' } });
  });
});

describe('what a card asks', () => {
  const target = { recordType: 'deal', recordId: '301' };
  const wanted = { ruleId: 'deal-owner-missing', property: 'hubspot_owner_id', from: null, to: '7' };
  const apply = { ...target, action: 'apply', repairs: [wanted] };
  const task = { dealId: '301', action: 'create-task', stepId: 's', subject: 'S', body: '', dueAt: 1 };

  it.each<[string, typeof repair | typeof dealAction, unknown]>([
    ['no action', repair, target],
    ['another action', repair, { ...apply, action: 'erase' }],
    ['no repairs', repair, { ...apply, repairs: [] }],
    ['too many repairs', repair, { ...apply, repairs: Array.from({ length: 11 }, () => wanted) }],
    ['a record that is no id', repair, { ...apply, recordId: '1/../2' }],
    ['another type of record', repair, { ...apply, recordType: 'signal' }],
    ['a field that is none', repair, { ...apply, repairs: [{ ...wanted, property: 'a b' }] }],
    ['a rule that is none', repair, { ...apply, repairs: [{ ...wanted, ruleId: '__proto__' }] }],
    ['an oversized value', repair, { ...apply, repairs: [{ ...wanted, to: 'x'.repeat(2_001) }] }],
    ['an empty value', repair, { ...apply, repairs: [{ ...wanted, to: '' }] }],
    ['an entry that is none', repair, { ...target, action: 'undo', entryIds: ['amount'] }],
    ['a deal that is no id', dealAction, { ...task, dealId: '301; drop' }],
    ['a subject of two lines', dealAction, { ...task, subject: 'a\nb' }],
    ['an empty subject', dealAction, { ...task, subject: ' ' }],
    ['an oversized body', dealAction, { ...task, body: 'x'.repeat(5_001) }],
    ['a date beyond time', dealAction, { ...task, dueAt: Number.MAX_SAFE_INTEGER }],
    [
      'an oversized step',
      dealAction,
      { dealId: '1', action: 'log-next-step', text: 'x'.repeat(501), from: null },
    ],
    [
      'a stage of nothing',
      dealAction,
      { dealId: '1', action: 'move-stage', fromStageId: '', toStageId: 'x' },
    ],
    [
      'a lifecycle stage of its own',
      dealAction,
      { dealId: '1', action: 'lifecycle', recordType: 'contact', recordId: '1', to: 'evangelist' },
    ],
  ])('with %s is refused without a call', async (_, main, parameters) => {
    const { result, calls } = await app.calls<unknown>(() => main(call(parameters)));
    expect(result).toEqual({ ok: false, failure: { code: 'bad-request', retryable: false } });
    expect(calls).toBe(0);
  });
});
