import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AuditRequest, AuditView } from '#core/views/audit-view.ts';
import { partPoints } from '#core/health/score.ts';
import { healthPointsKey } from '#store/health-points.ts';
import { main as dealAuditFunction } from '../../../src/app/app.functions/deal-audit.ts';
import { auditKey } from '../../../src/app/use-cases/audit/audit-state.ts';
import { dealAudit } from '../../../src/app/use-cases/audit/deal-audit.ts';
import { leaseMs, leftMs, type AuditRunContext } from '../../../src/app/use-cases/audit/run-audit.ts';
import { readKnowledge, toHealthContext } from '../../../src/app/use-cases/facts/account-knowledge.ts';
import { aSnapshotDeal } from '../../core/review/support.ts';
import { keepBaselines, keepSnapshot } from '../review/review-support.ts';
import { account, dayMs, portalNow } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { auditAccount } from './audit-account.ts';

const seed = auditAccount(230);

let app: AppPortal;
const logged: unknown[][] = [];
let runs = 0;
beforeAll(async () => {
  app = await startAppPortal(seed);
});
afterAll(() => app.portal.close());
beforeEach(async () => {
  await app.reset(seed);
  logged.length = 0;
});
afterEach(() => {
  app.portal.faults.clear();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** A process of its own for each call, as at HubSpot. */
function context(part: Partial<AuditRunContext> = {}): AuditRunContext {
  runs += 1;
  return { ...app.context({ log: (...line) => void logged.push(line) }), runner: `run-${runs}`, ...part };
}

async function ask(request: AuditRequest, part: Partial<AuditRunContext> = {}): Promise<AuditView> {
  const result = await dealAudit(request, context(part));
  return result.ok ? result.view : expect.fail(result.failure.code);
}
/** Everything but when it came to its end. */
const found = ({ rows, tooFew, won, lost, read, points }: AuditView) => ({
  rows,
  tooFew,
  won,
  lost,
  read,
  points,
});
const run = (part?: Partial<AuditRunContext>) => ask({ action: 'run' }, part);
/** Time for one page only. */
const short = () => ({ deadline: app.portal.clock.now() + 1_000 });

describe('the audit', () => {
  it('that nobody has run shows nothing, with one call', async () => {
    const { result, calls } = await app.calls(() => ask({ action: 'read' }));
    expect(result).toMatchObject({ phase: 'none', read: 0, rows: [], tooFew: [], isAgreed: false });
    expect(calls).toBe(1);
  });

  it('reads every closed deal and says what went with winning', async () => {
    const view = await run();
    expect(view).toMatchObject({
      ...{ phase: 'done', read: 230, total: 230, won: 118, lost: 112 },
      isRunning: false,
    });
    expect(view.finishedAt).toBeGreaterThanOrEqual(portalNow);
    const director = view.rows.find(({ fact }) => fact === 'decision-maker');
    expect(director).toMatchObject({ n: 230, with: 115, isClear: true });
    expect(director?.winRateWith).toBeCloseTo(0.7, 1);
    expect(director?.winRateWithout).toBeCloseTo(0.31, 1);
    expect(view.rows.find(({ fact }) => fact === 'several-contacts')?.lift?.value).toBeGreaterThan(2);
    expect(view.tooFew.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining(['fast-first-answer', 'never-pushed', 'from-signal', 'existing-business']),
    );
  });

  it('keeps counts and no deal', async () => {
    await run();
    const note = (await context().notes.read([auditKey])).get(auditKey);
    expect(JSON.stringify(note)).not.toMatch(/"5\d{3}"|Deal/u);
    expect(JSON.stringify(logged)).not.toMatch(/Deal 5/u);
  });

  it('is read again with one call', async () => {
    const done = await run();
    const { result, calls } = await app.calls(() => ask({ action: 'read' }));
    expect(result).toEqual(done);
    expect(calls).toBe(1);
  });

  it('takes 16 calls for a page of 50 deals, and few beside', async () => {
    const { calls } = await app.calls(() => run());
    expect(calls).toBeLessThanOrEqual(3 + 5 * 16);
  });

  it('takes sources and the number of deals from the snapshot', async () => {
    const deals = Array.from({ length: 230 }, (_, index) =>
      aSnapshotDeal({
        ...{ id: String(5_001 + index), isClosed: true, closeAt: portalNow - dayMs },
        source: index % 2 === 0 ? 'ORGANIC_SEARCH' : 'OFFLINE',
      }),
    );
    await keepSnapshot(context().notes, { deals });
    const begun = await run(short());
    expect(begun).toMatchObject({ phase: 'reading', read: 50, total: 230 });
    const view = await run();
    expect(view.rows.find(({ fact }) => fact === 'source-inbound')).toMatchObject({ n: 230, with: 115 });
  });

  it('of an account with too few closed deals shows how many it needs', async () => {
    await app.reset(auditAccount(60));
    expect(await run()).toMatchObject({
      ...{ phase: 'done', read: 60, rows: [], tooFew: [] },
      enough: { deals: 200, perSide: 30 },
    });
    await app.reset(account());
    expect(await run()).toMatchObject({ phase: 'done', read: 0, total: 0 });
  });

  it('stops at the newest 400', async () => {
    await app.reset(auditAccount(430));
    expect(await run()).toMatchObject({ phase: 'done', read: 400, total: 400 });
  });
});

describe('an audit in steps', () => {
  it('comes to the same as one in a single call', async () => {
    const whole = await run();
    await app.reset(seed);
    let view = await run(short());
    expect(view).toMatchObject({ phase: 'reading', read: 50, rows: [] });
    for (let step = 0; step < 10 && view.phase === 'reading'; step += 1) view = await run(short());
    expect(found(view)).toEqual(found(whole));
  });

  it('goes on where it was killed', async () => {
    const whole = await run();
    await app.reset(seed);
    await run(short());
    const { notes } = context();
    const dies = { ...notes, write: async () => Promise.reject(new Error('killed')) };
    await expect(run({ notes: dies })).rejects.toThrow('killed');
    expect(found(await run())).toEqual(found(whole));
  });

  it('is done by one at a time, and not forever by one that was killed', async () => {
    await run(short());
    const { notes } = context();
    const state = (await notes.read([auditKey])).get(auditKey) as { reading: object };
    const lease = { by: 'another', until: portalNow + leaseMs };
    await notes.write(auditKey, { ...state, reading: { ...state.reading, lease } });
    expect(await run()).toMatchObject({ phase: 'reading', read: 50, isRunning: true });
    expect(await ask({ action: 'read' })).toMatchObject({ isRunning: true });
    app.portal.clock.advance(leaseMs + 1);
    expect(await run()).toMatchObject({ phase: 'done', read: 230 });
  });

  it('keeps what was read when HubSpot fails, and lets the next call go on at once', async () => {
    const effect = { kind: 'status', status: 500 } as const;
    await run(short());
    app.portal.faults.add({ path: /deals\/batch\/read/, times: Infinity, effect });
    await expect(run()).rejects.toMatchObject({ category: 'unavailable' });
    app.portal.faults.clear();
    expect(await ask({ action: 'read' })).toMatchObject({ phase: 'reading', read: 50, isRunning: false });
    expect(await run()).toMatchObject({ phase: 'done', read: 230 });
  });

  it('counts no deal twice when another one closes meanwhile', async () => {
    await run(short());
    await app.reset(auditAccount(230));
    const { notes } = context();
    await notes.write(auditKey, {
      done: null,
      reading: {
        ...{
          read: 50,
          won: 25,
          lost: 25,
          tables: {},
          total: 230,
          movedAt: portalNow,
          lease: null,
          after: '49',
        },
        lastIds: Array.from({ length: 50 }, (_, index) => String(5_001 + index)),
      },
    });
    expect(await run()).toMatchObject({ phase: 'done', read: 230 });
  });

  it('begins anew where the last step is so long ago that its pages have moved on', async () => {
    await run(short());
    app.portal.clock.advance(leftMs);
    expect(await run(short())).toMatchObject({ read: 100 });
    app.portal.clock.advance(leftMs + 60_000);
    expect(await run(short())).toMatchObject({ phase: 'reading', read: 50 });
  });

  it('shows the last one while a new one is read', async () => {
    const first = await run();
    const begun = await run(short());
    expect(begun).toMatchObject({ phase: 'reading', read: 50, won: first.won, rows: first.rows });
  });

  it('starts anew where its note cannot be read', async () => {
    await context().notes.write(auditKey, { reading: 'halfway' });
    expect(await run()).toMatchObject({ phase: 'done', read: 230 });
  });
});

describe('agreeing', () => {
  const pointsOf = async () => (await readKnowledge(context())).points;

  it('lets the clear facts change what health is made of, and taking it back undoes that', async () => {
    await keepBaselines(context().notes);
    const view = await run();
    expect(view.isAgreed).toBe(false);
    expect(await pointsOf()).toBeNull();
    const agreed = await ask({ action: 'agree', isAgreed: true });
    expect(agreed.isAgreed).toBe(true);
    const points = (await pointsOf()) ?? expect.fail('nothing changed');
    expect(points.evidence).toBeGreaterThan(partPoints.evidence);
    const { settings } = context();
    const cards = toHealthContext(await readKnowledge(context()), 'default', settings);
    expect(cards.points).toEqual(points);
    expect(agreed.points.map(({ part, inUse }) => [part, inUse])).toEqual(Object.entries(points));
    expect(agreed.points.every(({ inUse, proposed }) => inUse === proposed)).toBe(true);
    expect(await ask({ action: 'agree', isAgreed: false })).toMatchObject({ isAgreed: false });
    expect(await pointsOf()).toBeNull();
  });

  it('costs two calls', async () => {
    await run();
    expect((await app.calls(() => ask({ action: 'agree', isAgreed: true }))).calls).toBe(2);
  });

  it('holds for the audit that was agreed to: a later one changes nothing by itself', async () => {
    await run();
    const { points } = await ask({ action: 'agree', isAgreed: true });
    await app.portal.clock.advance(dayMs);
    const again = await run();
    expect(again.points.map(({ inUse }) => inUse)).toEqual(points.map(({ inUse }) => inUse));
  });

  it('is refused where there is no audit', async () => {
    const result = await dealAudit({ action: 'agree', isAgreed: true }, context());
    expect(result).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
  });

  it.each([
    ['more than a hundred', { pace: 60, contact: 20, movement: 15, evidence: 25, 'next-step': 10 }],
    ['far from the usual', { pace: 0, contact: 20, movement: 15, evidence: 55, 'next-step': 10 }],
    ['no numbers', 'all'],
  ])('does not hold where somebody wrote %s into the note', async (_, points) => {
    await context().notes.write(healthPointsKey, { points });
    expect(await pointsOf()).toBeNull();
  });
});

describe('the function', () => {
  beforeEach(() => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    vi.stubEnv('HUBSPOT_API_BASE_URL', app.portal.url);
    vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', app.portal.accessToken);
  });
  const call = (parameters: unknown) => dealAuditFunction({ accountId: 4242, parameters });

  it('reads', async () => {
    expect(await call({ action: 'read' })).toMatchObject({ ok: true, view: { phase: 'none' } });
  });

  it.each([{}, { action: 'start' }, { action: 'agree' }, { action: 'agree', isAgreed: 'yes' }])(
    'refuses %j without a call',
    async (request) => {
      const { result, calls } = await app.calls(() => call(request));
      expect(result).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
      expect(calls).toBe(0);
    },
  );
});
