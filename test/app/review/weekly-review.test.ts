import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReviewDecision, ReviewRequest, ReviewView } from '#core/views/review-view.ts';
import type { AccountNotes } from '#store/account-notes.ts';
import { main as weeklyReviewFunction } from '../../../src/app/app.functions/weekly-review.ts';
import { weeklyReview } from '../../../src/app/use-cases/review/weekly-review.ts';
import { reviewKey } from '../../../src/app/use-cases/review/review-notes.ts';
import { aSignal } from '../../support/records.ts';
import { account, contact, dayMs, deal, portalNow } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { aSnapshotSignal } from '../../core/review/support.ts';
import { deadDeal, keepBaselines, keepSnapshot } from './review-support.ts';

const ids = Array.from({ length: 40 }, (_, index) => String(3_001 + index));
const seed = account(contact('101'), ...ids.map((id) => deal(id, { contactId: '101' })));
/** The Monday of the portal's clock. */
const week = '2026-11-23';

let app: AppPortal;
const logged: unknown[][] = [];
beforeAll(async () => {
  app = await startAppPortal(seed);
});
afterAll(() => app.portal.close());
beforeEach(async () => {
  await app.reset(seed);
  logged.length = 0;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const context = () => app.context({ log: (...line) => void logged.push(line) });
const filters = { period: 'this-quarter' } as const;

async function open(request: ReviewRequest = { action: 'open', filters }): Promise<ReviewView> {
  const result = await weeklyReview(request, context());
  if (!result.ok || !('items' in result.view)) return expect.fail('the review could not be opened');
  return result.view;
}
const decide = (dealId: string, decision: ReviewDecision) =>
  weeklyReview({ action: 'decide', week, dealId, decision }, context());
const undo = (dealId: string) => weeklyReview({ action: 'undo', week, dealId }, context());

describe('opening the review', () => {
  it('without a snapshot says so', async () => {
    expect(await open()).toMatchObject({
      week,
      takenAt: null,
      items: [],
      total: 0,
      changes: null,
      decided: {},
    });
  });

  it('shows the deals with their names, their stage and their reasons', async () => {
    await keepBaselines(context().notes);
    await keepSnapshot(context().notes, { deals: [deadDeal('3001'), deadDeal('3002', 80_000)] });
    const view = await open();
    expect(view).toMatchObject({ week, takenAt: portalNow, currency: 'EUR', total: 2 });
    expect(view.items.map(({ dealId }) => dealId)).toEqual(['3002', '3001']);
    expect(view.items[0]).toMatchObject({
      ...{ name: 'Deal 3002', stageLabel: 'open', amount: 80_000, verdict: 'close-lost', earlier: null },
      evidence: [],
    });
    expect(view.items[0]?.reasons.map(({ kind }) => kind)).toEqual([
      'status',
      'no-activity',
      'close-date-past',
      'no-next-activity',
    ]);
    expect(view.changes).toMatchObject({ since: portalNow - 7 * dayMs, openNow: 2 });
    expect(JSON.stringify(view)).not.toMatch(/owner|user|team/iu);
  });

  it('shows what the buyer wrote, as long as nobody has dismissed it', async () => {
    const signals = (['churn-risk', 'competitor', 'stall'] as const).map((kind, at) =>
      aSignal({
        ...{
          kind,
          emailId: String(9_001 + at),
          sentAt: portalNow - 60 * dayMs,
          dealId: '3001',
          contactId: '101',
        },
        quote: `Sentence of ${kind}.`,
        ...{ cue: { start: 0, end: 8 }, span: { start: 0, end: 9 }, companyId: null, coverage: 'context' },
      }),
    );
    await context().store.save(signals);
    await context().store.decide(['9003:stall'], { state: 'dismissed', at: portalNow, reason: 'misread' });
    await keepSnapshot(context().notes, {
      deals: [deadDeal('3001')],
      signals: signals.map(({ kind, emailId }) => aSnapshotSignal(kind, 60, { emailId, dealId: '3001' })),
    });
    const [item] = (await open()).items;
    expect(item?.evidence.map(({ quote }) => quote).sort()).toEqual([
      'Sentence of churn-risk.',
      'Sentence of competitor.',
    ]);
  });

  it('leaves out what was closed since, and names nothing that is gone', async () => {
    await keepSnapshot(context().notes, { deals: [deadDeal('3001'), deadDeal('3002'), deadDeal('9999')] });
    await context().crm.writeFields('deal', '3001', { dealstage: 'lost' });
    const view = await open();
    expect(view.items.map(({ dealId, name }) => [dealId, name])).toEqual([
      ['3002', 'Deal 3002'],
      ['9999', null],
    ]);
    expect(view.total).toBe(2);
  });

  it('goes on without names where HubSpot does not give them', async () => {
    await keepSnapshot(context().notes, { deals: [deadDeal('3001')] });
    const effect = { kind: 'status', status: 403, category: 'MISSING_SCOPES' } as const;
    app.portal.faults.add({ path: /deals\/batch\/read/, times: Infinity, effect });
    expect((await open()).items).toMatchObject([{ dealId: '3001', name: null }]);
    app.portal.faults.clear();
    expect(logged[0]).toEqual(['review-incomplete', { category: 'missing-scope' }]);
  });

  it('shows thirty at most, undecided first, and counts all', async () => {
    await keepSnapshot(context().notes, { deals: ids.map((id, at) => deadDeal(id, 90_000 - at)) });
    await decide('3001', 'close-lost');
    const view = await open();
    expect(view.total).toBe(40);
    expect(view.items).toHaveLength(30);
    expect(view.items[0]?.dealId).toBe('3002');
    expect(view.items.map(({ dealId }) => dealId)).not.toContain('3001');
    expect(view.decided).toEqual({ '3001': 'close-lost' });
  });

  it('heeds the filters of the page', async () => {
    const team = { ...deadDeal('3002'), teamId: '7' };
    await keepSnapshot(context().notes, { deals: [deadDeal('3001'), team] });
    const view = await open({ action: 'open', filters: { ...filters, teamId: '7' } });
    expect(view.items.map(({ dealId }) => dealId)).toEqual(['3002']);
    expect(view.changes?.openNow).toBe(1);
  });

  it('costs four calls, with every deal and sentence that fits', async () => {
    await keepBaselines(context().notes);
    await keepSnapshot(context().notes, {
      deals: ids.map((id) => deadDeal(id)),
      signals: ids.flatMap((id) =>
        [40, 50, 60].map((days) => aSnapshotSignal('stall', days, { dealId: id })),
      ),
    });
    const { calls } = await app.calls(() => open());
    expect(calls).toBe(4);
  });
});

describe('deciding', () => {
  it('is written down and changes no deal', async () => {
    expect(await decide('3001', 'close-lost')).toEqual({
      ok: true,
      view: { week, decided: { '3001': 'close-lost' } },
    });
    expect(await app.property('deals', '3001', 'dealstage')).toBe('open');
    expect(await undo('3001')).toEqual({ ok: true, view: { week, decided: {} } });
  });

  it('costs three calls', async () => {
    await decide('3001', 'push');
    expect((await app.calls(() => decide('3002', 'keep'))).calls).toBe(3);
  });

  it('keeps no trace of who decided', async () => {
    await decide('3001', 'push');
    const note = (await context().notes.read([reviewKey(week)])).get(reviewKey(week));
    expect(note).toEqual({
      week,
      startedAt: portalNow,
      decided: { '3001': { decision: 'push', at: portalNow } },
    });
    expect(logged).toEqual([['review-decided', { action: 'decide', decided: 1 }]]);
  });

  it('again about the same deal replaces the decision', async () => {
    await decide('3001', 'push');
    expect(await decide('3001', 'keep')).toMatchObject({ view: { decided: { '3001': 'keep' } } });
  });

  it('by several people at once loses none of their decisions', async () => {
    await Promise.all(['3001', '3002', '3003'].map((id) => decide(id, 'push')));
    const view = await open();
    expect(view.decided).toEqual({ '3001': 'push', '3002': 'push', '3003': 'push' });
  });

  it('writes again where somebody else’s write took its place', async () => {
    const { notes } = context();
    let isFirst = true;
    const overtaken: AccountNotes = {
      ...notes,
      async write(key, value) {
        await notes.write(key, value);
        if (!isFirst) return;
        isFirst = false;
        const other = {
          week,
          startedAt: portalNow,
          decided: { '3002': { decision: 'keep', at: portalNow } },
        };
        await notes.write(key, other);
      },
    };
    const request = { action: 'decide', week, dealId: '3001', decision: 'push' } as const;
    const result = await weeklyReview(request, { ...context(), notes: overtaken });
    expect(result).toMatchObject({ view: { decided: { '3001': 'push', '3002': 'keep' } } });
  });

  it.each(['2026-11-24', '2026-09-07', '2027-01-04', '2026-02-30'])(
    'of %s, which is no open week, is refused',
    async (day) => {
      const request = { action: 'decide', week: day, dealId: '3001', decision: 'push' } as const;
      const { result, calls } = await app.calls(() => weeklyReview(request, context()));
      expect(result).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
      expect(calls).toBe(0);
    },
  );
});

describe('the week after', () => {
  const lastWeek = '2026-11-16';
  const decideLastWeek = (dealId: string, decision: ReviewDecision) =>
    weeklyReview({ action: 'decide', week: lastWeek, dealId, decision }, context());

  it('knows what was decided, leaves kept deals alone and says what came of it', async () => {
    await keepSnapshot(context().notes, {
      deals: [
        deadDeal('3001'),
        deadDeal('3002'),
        {
          ...deadDeal('3003'),
          isClosed: true,
          stageId: 'lost',
          stages: [{ stageId: 'lost', at: portalNow }],
        },
      ],
    });
    await decideLastWeek('3001', 'keep');
    await decideLastWeek('3002', 'close-lost');
    await decideLastWeek('3003', 'close-lost');
    const view = await open();
    expect(view.items).toMatchObject([
      { dealId: '3002', earlier: { decision: 'close-lost', at: portalNow } },
    ]);
    expect(view.total).toBe(1);
    expect(view.decided).toEqual({});
    expect(view.changes?.followed).toEqual({ done: 1, of: 2 });
  });

  it('starts anew where a note cannot be read', async () => {
    await keepSnapshot(context().notes, { deals: [deadDeal('3001')] });
    await context().notes.write(reviewKey(week), { decided: 'everything' });
    expect((await open()).items).toHaveLength(1);
    expect(await decide('3001', 'push')).toMatchObject({ view: { decided: { '3001': 'push' } } });
  });
});

describe('the function', () => {
  beforeEach(() => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    vi.stubEnv('HUBSPOT_API_BASE_URL', app.portal.url);
    vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', app.portal.accessToken);
  });
  const call = (parameters: unknown) => weeklyReviewFunction({ accountId: 4242, parameters });

  it('opens', async () => {
    expect(await call({ action: 'open', filters })).toMatchObject({ ok: true, view: { takenAt: null } });
  });

  it.each([
    {},
    { action: 'open' },
    { action: 'open', filters: { period: 'yesterday' } },
    { action: 'decide', week, dealId: 'x', decision: 'push' },
    { action: 'decide', week, dealId: '3001', decision: 'delete' },
    { action: 'decide', dealId: '3001', decision: 'push' },
    { action: 'undo', week: 'review:scan', dealId: '3001' },
  ])('refuses %j without a call', async (request) => {
    const { result, calls } = await app.calls(() => call(request));
    expect(result).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
    expect(calls).toBe(0);
  });
});
