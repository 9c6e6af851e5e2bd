import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Baselines } from '#core/baselines/baselines.ts';
import { rangeOf } from '#core/baselines/stage-range.ts';
import { baselinesKey, readBaselines } from '#store/account-notes-baselines.ts';
import { createDemoSeed } from '#emulator/seeds/demo/index.ts';
import { stagePlans } from '#emulator/seeds/demo/pipelines.ts';
import type { SeedObject } from '#emulator/seed.ts';
import { main as learnAccountFunction } from '../../src/app/app.functions/learn-account.ts';
import { learnAccount, learnCallBudget } from '../../src/app/use-cases/learn-account.ts';
import { account, contact, dayMs, portalNow, type AccountPart } from './support/account.ts';
import { startAppPortal, type AppPortal } from './support/app-portal.ts';

const iso = (at: number) => new Date(at).toISOString();

/** A deal that was `days` open and closed `daysAgo`, with a mail of ours on its first day and an answer two days later. */
function closedDeal(
  id: number,
  daysAgo: number,
  fields: Record<string, string> = {},
  days = 10,
): AccountPart {
  const closedAt = portalNow - daysAgo * dayMs;
  const createdAt = closedAt - days * dayMs;
  const stage = fields['dealstage'] ?? 'won';
  const object: SeedObject = {
    type: 'deals',
    id: String(id),
    createdAt,
    properties: {
      dealname: `Deal ${id}`,
      pipeline: 'default',
      dealstage: stage,
      closedate: iso(closedAt),
      amount: '10000',
      ...fields,
    },
    history: {
      dealstage: [
        { value: 'open', at: createdAt },
        { value: stage, at: closedAt },
      ],
    },
  };
  const mail = (mailId: string, direction: string, at: number): AccountPart => ({
    objects: [
      {
        type: 'emails',
        id: mailId,
        createdAt: at,
        properties: { hs_timestamp: iso(at), hs_email_direction: direction, hs_email_text: 'Hello' },
      },
    ],
    associations: [{ from: { type: 'deals', id: String(id) }, to: { type: 'emails', id: mailId } }],
  });
  const parts = [
    mail(`${id}01`, 'EMAIL', createdAt + dayMs),
    mail(`${id}02`, 'INCOMING_EMAIL', createdAt + 3 * dayMs),
  ];
  return {
    objects: [object, ...parts.flatMap(({ objects }) => objects)],
    associations: parts.flatMap(({ associations }) => associations),
  };
}

const owner = {
  id: '9',
  userId: 900,
  email: 'mia@northwind.example',
  firstName: 'Mia',
  lastName: 'Lund',
  locale: 'en',
  teamIds: [],
};

const small = {
  ...account(
    contact('101'),
    closedDeal(501, 20),
    closedDeal(502, 40, { deal_currency_code: 'EUR' }),
    closedDeal(503, 60, { dealstage: 'lost' }),
    closedDeal(504, 760),
  ),
  owners: [owner, { ...owner, id: '10', userId: 901, email: 'noe@northwind.example', archived: true }],
};

let app: AppPortal;
const logged: unknown[][] = [];
beforeAll(async () => {
  app = await startAppPortal(small);
});
afterAll(() => app.portal.close());
beforeEach(async () => {
  await app.reset(small);
  logged.length = 0;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const context = () => app.context({ log: (...line) => void logged.push(line) });
const kept = async () => (await readBaselines(context().notes)) ?? expect.fail('nothing was learned');
const learn = (mostCalls?: number) => learnAccount({ timeZone: 'Europe/Paris' }, context(), mostCalls);

describe('learning what is usual in an account', () => {
  it('keeps what closed deals, owners and mail teach, for later calls', async () => {
    expect(await learn()).toEqual({ ok: true, view: { learnedAt: portalNow, deals: 3, pipelines: 1 } });
    const baselines = await kept();
    expect(baselines).toMatchObject({
      learnedAt: portalNow,
      replyDays: { median: 2, n: 2 },
      quietMonths: [],
      directory: { currencies: ['EUR'], pipelines: [{ id: 'default', label: 'Sales' }] },
      sample: { deals: 3, withoutHistory: 0, leftOut: 0 },
    });
    expect(baselines.pipelines).toMatchObject([
      {
        stages: [{ stageId: 'open', days: { median: 10, n: 2 }, loss: { value: 0.3333, n: 3 } }],
        cycle: { median: 10, n: 2 },
        amount: { value: 10_000, n: 2 },
        winRate: { value: 0.6667, n: 3 },
      },
    ]);
    expect(new Map(baselines.directory.owners.map(({ id, isActive }) => [id, isActive]))).toEqual(
      new Map([
        ['9', true],
        ['10', false],
      ]),
    );
  });

  it('costs eight calls in a small account: lists, a page of deals, their mail and the note', async () => {
    const { calls } = await app.calls(() => learn());
    expect(calls).toBe(8);
  });

  it('again, also twice at once, ends in the same', async () => {
    await learn();
    const first = await kept();
    await Promise.all([learn(), learn()]);
    expect(await kept()).toEqual(first);
  });

  it('leaves the old note when a call fails', async () => {
    await learn();
    const first = await kept();
    app.portal.clock.advance(dayMs);
    app.portal.faults.add({
      path: /deals\/batch\/read/,
      times: Infinity,
      effect: { kind: 'status', status: 500 },
    });
    await expect(learn()).rejects.toMatchObject({ category: 'unavailable' });
    app.portal.faults.clear();
    expect(await kept()).toEqual(first);
  });

  it('does without owners where the account does not show them', async () => {
    const effect = { kind: 'status', status: 403, category: 'MISSING_SCOPES' } as const;
    app.portal.faults.add({ path: /owners/, times: Infinity, effect });
    expect(await learn()).toMatchObject({ ok: true });
    expect((await kept()).directory.owners).toEqual([]);
    expect(logged[0]).toEqual(['owners-unread', { category: 'missing-scope' }]);
  });

  it('of an account without closed deals says that there are none', async () => {
    await app.reset(account());
    expect(await learn()).toMatchObject({ view: { deals: 0, pipelines: 1 } });
    expect(rangeOf(await kept(), 'default', 'open', 14).source).toBe('setting');
  });

  it('logs numbers alone', async () => {
    await learn();
    expect(JSON.stringify(logged)).not.toMatch(/Mia|Deal 5|Sales/u);
    expect(logged).toEqual([['account-learned', { deals: 3, withoutHistory: 0, leftOut: 0, pipelines: 1 }]]);
  });
});

describe('a large account', () => {
  const many = (count: number) =>
    account(...Array.from({ length: count }, (_, index) => closedDeal(10_001 + index, 1 + index * 0.7)));

  it('is learned from within the budget, the newest deals first', async () => {
    await app.reset(many(900));
    const { result, calls } = await app.calls(() => learn());
    expect(calls).toBeLessThanOrEqual(learnCallBudget);
    expect(result).toMatchObject({ view: { deals: 750 } });
  });

  it('has more of its deals read with a larger budget', async () => {
    await app.reset(many(900));
    const { result, calls } = await app.calls(() => learn(61));
    expect(calls).toBeLessThanOrEqual(61);
    expect(result).toMatchObject({ view: { deals: 900 } });
  });

  it('begins no further page when the time is nearly up', async () => {
    await app.reset(many(300));
    const late = { ...context(), deadline: portalNow + 2_000 };
    expect(await learnAccount({}, late)).toMatchObject({ view: { deals: 200 } });
  });

  it('with a deal without history is learned from all the same', async () => {
    const old = closedDeal(601, 30);
    const bare = old.objects.map((object) => ({ ...object, history: {} }));
    await app.reset(account(closedDeal(602, 30), { ...old, objects: bare }));
    expect(await learn()).toMatchObject({ view: { deals: 2 } });
    expect((await kept()).sample).toMatchObject({ withoutHistory: 1 });
  });
});

describe('the demo account', () => {
  let baselines: Baselines;
  beforeAll(async () => {
    await app.reset(createDemoSeed(portalNow));
    const { calls } = await app.calls(() => learn());
    expect(calls).toBeLessThanOrEqual(learnCallBudget);
    baselines = await kept();
  });

  it.each(['default', '76120934'])(
    'pipeline %s shows the pace that its deals were made with',
    (pipelineId) => {
      const plan = stagePlans[pipelineId === 'default' ? 'new' : 'expansion'];
      for (const { id, medianDays } of plan.filter((stage) => stage.medianDays > 0)) {
        const range = rangeOf(baselines, pipelineId, id, 14);
        expect(range.source).toBe('stage');
        expect(range.median / medianDays).toBeGreaterThan(0.6);
        expect(range.median / medianDays).toBeLessThan(1.6);
        expect(range.p90).toBeGreaterThan(range.median);
      }
    },
  );

  it('fits into a note with room to spare, and knows the cadence of its buyers', () => {
    expect(JSON.stringify(baselines).length).toBeLessThan(10_000);
    expect(baselines.replyDays?.n).toBeGreaterThan(8);
  });
});

describe('the function', () => {
  beforeEach(() => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    vi.stubEnv('HUBSPOT_API_BASE_URL', app.portal.url);
    vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', app.portal.accessToken);
  });
  const call = (parameters: unknown) => learnAccountFunction({ accountId: 4242, parameters });

  it.each([{}, { timeZone: 'Europe/Paris' }, { timeZone: 'Mars/Olympus' }])(
    'learns with %j',
    async (request) => {
      expect(await call(request)).toMatchObject({ ok: true, view: { pipelines: 1 } });
      expect((await context().notes.read([baselinesKey])).size).toBe(1);
    },
  );

  it('refuses what is no time zone without a call', async () => {
    const { result, calls } = await app.calls(() => call({ timeZone: 7 }));
    expect(result).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
    expect(calls).toBe(0);
  });

  it('says that the account is not set up where the custom object is missing', async () => {
    app.portal.reset(small);
    expect(await call({})).toMatchObject({ ok: false, failure: { code: 'not-set-up' } });
  });
});
