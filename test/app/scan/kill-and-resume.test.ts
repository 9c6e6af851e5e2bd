import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaseMs } from '../../../src/app/use-cases/scan/scan-account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { killable, readTraces, scanned, scanOnce, type Kill } from './scan-support.ts';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(scanned);
});
afterAll(() => app.portal.close());

/** How often each record was written, by type and id. */
type Written = Map<string, number>;

function countWritten(counts: Written, body: string): void {
  const { inputs } = JSON.parse(body) as { inputs: { id: string; properties: Record<string, string> }[] };
  for (const { id, properties } of inputs) {
    if (!Object.keys(properties).some((name) => name.startsWith('invisible_pipeline_quality'))) continue;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
}

/** A scan whose process is killed at these points, one after the other; then one that may finish. */
async function scanWithKills(kills: readonly Kill[]) {
  await app.reset(scanned);
  app.portal.clock.advance(5_000);
  const written: Written = new Map();
  const onSent = (body: string) => countWritten(written, body);
  for (const kill of kills) {
    await scanOnce(app, 'start', { fetch: killable(kill, onSent) }).catch(() => undefined);
    app.portal.clock.advance(leaseMs + 1);
  }
  const last = await scanOnce(app, 'start', { fetch: killable(null, onSent) });
  return { last, written, traces: await readTraces(app) };
}

describe('a scan that is killed', () => {
  it('comes to the same end, and writes no record more often than one that is not', async () => {
    const undisturbed = await scanWithKills([]);
    expect(undisturbed.written.size).toBeGreaterThan(200);
    const kill = fc.record({ after: fc.integer({ min: 0, max: 60 }), isSent: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(kill, { minLength: 1, maxLength: 4 }), async (kills) => {
        const { last, written, traces } = await scanWithKills(kills);
        expect(last).toMatchObject({ ok: true, view: { phase: 'done', done: 105 + 55 + 107 } });
        expect(traces).toEqual(undisturbed.traces);
        for (const [id, times] of written) {
          expect(times, id).toBeLessThanOrEqual(undisturbed.written.get(id) ?? 0);
        }
      }),
      { numRuns: 10 },
    );
  }, 120_000);

  it('does no harm where two run at once', async () => {
    const undisturbed = await scanWithKills([]);
    await app.reset(scanned);
    app.portal.clock.advance(5_000);
    await Promise.all([scanOnce(app, 'start'), scanOnce(app, 'start')]);
    app.portal.clock.advance(leaseMs + 1);
    expect(await scanOnce(app, 'continue')).toMatchObject({ ok: true, view: { phase: 'done', done: 267 } });
    expect(await readTraces(app)).toEqual(undisturbed.traces);
  }, 60_000);
});
