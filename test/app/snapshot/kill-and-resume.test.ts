import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSnapshot } from '#store/snapshot-notes.ts';
import { leaseMs } from '../../../src/app/use-cases/snapshot/lease.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { killable, type Kill } from '../scan/scan-support.ts';
import { prepare, walked, walkOnce } from './snapshot-support.ts';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(walked);
});
afterAll(() => app.portal.close());

/** What was kept, but the times that no two walks share. */
async function outcome() {
  const { snapshot, history } = await readSnapshot(app.context().notes);
  const points = history.map((point) => ({ ...point, takenAt: 0 }));
  return { snapshot: snapshot && { ...snapshot, takenAt: 0 }, history: points };
}

/** A walk whose process is killed at these points, one after the other; then one that may finish. */
async function walkWithKills(kills: readonly Kill[]) {
  await prepare(app);
  for (const kill of kills) {
    await walkOnce(app, 'start', { fetch: killable(kill, () => undefined) }).catch(() => undefined);
    app.portal.clock.advance(leaseMs + 1);
  }
  const last = await walkOnce(app, 'start');
  return { last, ...(await outcome()) };
}

describe('a walk that is killed', () => {
  it('comes to the same end, wherever it was', async () => {
    const undisturbed = await walkWithKills([]);
    expect(undisturbed.snapshot?.deals).toHaveLength(130);
    const kill = fc.record({ after: fc.integer({ min: 0, max: 75 }), isSent: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(kill, { minLength: 1, maxLength: 3 }), async (kills) => {
        expect(await walkWithKills(kills)).toMatchObject({
          ...undisturbed,
          last: { ok: true, view: { phase: 'done', done: 362, total: 362 } },
        });
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('leaves the snapshot that was there until the new one is whole', async () => {
    await prepare(app);
    await walkOnce(app, 'start');
    const before = await outcome();
    app.portal.clock.advance(3_600_000);
    for (let after = 30; after < 75; after += 5) {
      await walkOnce(app, 'start', { fetch: killable({ after, isSent: true }, () => undefined) }).catch(
        () => undefined,
      );
      app.portal.clock.advance(leaseMs + 1);
      expect((await outcome()).snapshot).toEqual(before.snapshot);
    }
  }, 60_000);
});

describe('two walks at once', () => {
  it('come to one end, and only one of them does the work', async () => {
    const undisturbed = await walkWithKills([]);
    await prepare(app);
    const both = await Promise.all([walkOnce(app, 'start'), walkOnce(app, 'start')]);
    expect(both.filter((one) => one.ok && one.view.phase === 'done')).toHaveLength(1);
    expect(await outcome()).toEqual({ snapshot: undisturbed.snapshot, history: undisturbed.history });
  }, 60_000);

  it('wait for the one that is at work, and take over when it is gone', async () => {
    await prepare(app);
    await walkOnce(app, 'start', { fetch: killable({ after: 40, isSent: true }, () => undefined) }).catch(
      () => undefined,
    );
    expect(await walkOnce(app, 'continue')).toMatchObject({ ok: true, view: { isRunning: true } });
    app.portal.clock.advance(leaseMs + 1);
    expect(await walkOnce(app, 'continue')).toMatchObject({ view: { phase: 'done', isRunning: false } });
  }, 60_000);
});
