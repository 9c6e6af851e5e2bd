import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { detectorVersion } from '#core/detect/detection.ts';
import { catchUp } from '../../../src/app/use-cases/catch-up.ts';
import { contactSignals } from '../../../src/app/use-cases/contact-signals.ts';
import { dealSignals } from '../../../src/app/use-cases/deal-signals.ts';
import { preferencesKey } from '../../../src/app/use-cases/card-preferences.ts';
import { retainData } from '../../../src/app/use-cases/data-rights/retain-data.ts';
import { retentionKey, toRetentionState } from '../../../src/app/use-cases/data-rights/retention-state.ts';
import { reviewKey } from '../../../src/app/use-cases/review/review-notes.ts';
import { makeSignal } from '../../contract/signal-store.contract.ts';
import { account, contact, dayMs } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { begin, settle, sweepOnce, tasksOf } from '../sweep/sweep-support.ts';
import { ask, everything, fill, ofAda, place, quotes, setMonths, week } from './rights-support.ts';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(place);
});
afterAll(() => app.portal.close());

const later = (days: number) => app.portal.clock.advance(days * dayMs);
const signals = () => app.context().store.readByContacts(['101', '102', '103']);
const retain = async () => {
  const run = await ask(app, { action: 'retain' });
  settle(app);
  return run;
};

describe('retention', () => {
  beforeEach(() => fill(app));

  it('leaves alone what is young, and everything where the account keeps it for good', async () => {
    const before = await signals();
    expect(await retain()).toMatchObject({ erased: 0, remaining: 0 });
    later(400);
    await setMonths(app, null);
    expect(await retain()).toMatchObject({ erased: 0, remaining: 0 });
    expect(await signals()).toEqual(before);
  });

  it('takes the words of signals after twelve months; counts, sums and decisions stay', async () => {
    const before = await signals();
    later(380);
    expect((await retain()).erased).toBeGreaterThanOrEqual(5);
    const after = await signals();
    expect(after.map(({ key }) => key).sort()).toEqual(before.map(({ key }) => key).sort());
    for (const signal of after) {
      const { kind, tier, probability, sentAt, estimate, decision } = before.find(
        ({ key }) => key === signal.key,
      )!;
      expect(signal).toMatchObject({
        ...{ quote: '', senderName: null, senderAddress: null, facts: {} },
        ...{ kind, tier, probability, sentAt, estimate, decision },
      });
    }
    expect(await app.property('contacts', '102', 'invisible_pipeline_open_signals')).toBe('1');
    expect((await retain()).erased).toBe(0);
  });

  it('empties tasks that were completed for as long, and no open one', async () => {
    await app.context().store.decide(['401:pricing', '402:seat-expansion'], {
      ...{ state: 'dismissed', at: app.portal.clock.now(), reason: 'other' },
    });
    settle(app);
    await sweepOnce(app);
    later(380);
    await retain();
    const tasks = await tasksOf(app);
    const done = tasks.find(({ key }) => key === 'opportunity:101:401');
    expect(done).toMatchObject({ body: '', subject: 'Text removed at the end of its retention period' });
    const open = tasks.find(({ key }) => key === 'opportunity:102:403');
    expect(open?.body).toContain('They say: new-need.');
  });

  it('forgets what users set and what reviews decided, and no other note', async () => {
    const keys = [preferencesKey('7'), preferencesKey('8'), reviewKey(week), 'settings'];
    await app.context().notes.write(keys[0]!, { folds: {}, hidden: [] });
    later(380);
    await app.context().notes.write(keys[1]!, { folds: {}, hidden: [] });
    settle(app);
    await retain();
    const left = await app.context().notes.read(keys);
    expect([...left.keys()].sort()).toEqual(['preferences:8', 'settings']);
  });

  it('brings no word back, with no reading of the email by whatever version', async () => {
    await app
      .context()
      .store.save((await signals()).map((signal) => ({ ...signal, detectorVersion: 'older' })));
    later(380);
    await retain();
    const older = { invisible_pipeline_scored_emails: 'v:older 401 402' };
    await app.context().crm.writeFields('contact', '101', older);
    await catchUp({ recordType: 'contact', recordId: '101' }, app.context());
    const read = await app.context().store.readByKeys(['401:pricing', '402:seat-expansion']);
    expect(read).toMatchObject([
      { quote: '', senderName: null, facts: {}, detectorVersion },
      { quote: '', senderName: null, facts: {}, detectorVersion },
    ]);
    expect(await everything(app)).not.toContain(quotes.ada[2]);
  });

  it('lets cards show what is left, and alarms nobody', async () => {
    later(380);
    await retain();
    const contactCard = await contactSignals({ recordId: '101' }, app.context());
    expect(contactCard).toMatchObject({ ok: true });
    if (contactCard.ok) expect(contactCard.view.groups[0]?.opportunities[0]?.quote).toBe('');
    expect(await dealSignals({ recordId: '301' }, app.context())).toMatchObject({ ok: true });
  });

  it.each([
    [null, 3],
    [1, 0],
  ])('raises tasks for words that are kept only: %j months', async (months, tasks) => {
    await begin(app, place);
    later(40);
    await setMonths(app, months);
    await retain();
    await sweepOnce(app);
    expect(await tasksOf(app)).toHaveLength(tasks);
  });

  it('logs counts, and notes when it came to its end', async () => {
    const log = vi.fn();
    later(380);
    await ask(app, { action: 'retain' }, { log });
    expect(log).toHaveBeenCalledWith('retained', { done: expect.any(Number) as number, left: 0 });
    const { notes } = app.context();
    const state = toRetentionState((await notes.read([retentionKey])).get(retentionKey));
    expect(state).toMatchObject({ isUnfinished: false });
    expect(state?.finishedAt).toBeGreaterThan(0);
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      'an older ledger',
      () => {
        const older = { invisible_pipeline_scored_emails: 'v:x 401' };
        return app.context().crm.writeFields('contact', '101', older);
      },
    ],
    ['a signal', () => app.context().store.save([makeSignal({ emailId: '401', kind: 'pricing' })])],
  ])('erases again where a run that was under way has written %s after an erasure', async (_name, write) => {
    await ask(app, { action: 'erase', ...ofAda });
    settle(app);
    await write();
    settle(app);
    await retain();
    expect(await app.property('contacts', '101', 'invisible_pipeline_scored_emails')).toMatch(
      /^erased:\d+:402$/u,
    );
    expect(await app.context().store.readKept(['101'])).toEqual({ signals: [], records: 0 });
  });
});

describe('a retention of much', () => {
  it('goes on where the time ended, and where it was killed', async () => {
    await app.reset(account(contact('101')));
    const many = Array.from({ length: 250 }, (_, at) =>
      makeSignal({ emailId: String(7_000 + at), companyId: null }),
    );
    await app.context({ deadlineAt: app.portal.clock.now() + 1e7 }).store.save(many);
    later(380);
    const first = await retainData(app.context({ deadline: app.portal.clock.now() }));
    expect(first).toEqual({ done: 100, left: 150 });
    settle(app);
    app.portal.faults.add({ after: 5, times: 100, effect: { kind: 'status', status: 502 } });
    await retainData(app.context()).catch(() => undefined);
    app.portal.faults.clear();
    settle(app);
    await retain();
    const left = await app.context({ deadlineAt: app.portal.clock.now() + 1e7 }).store.readKept(['101']);
    expect(left.signals.filter(({ quote }) => quote !== '')).toEqual([]);
    expect(left.records).toBe(250);
  });
});
