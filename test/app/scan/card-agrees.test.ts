import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDemoSeed } from '#emulator/seeds/demo/index.ts';
import { dealSignals } from '../../../src/app/use-cases/deal-signals.ts';
import { processRecordEvents } from '../../../src/app/use-cases/process-record-events.ts';
import { portalNow } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { scanOnce } from './scan-support.ts';

const seed = createDemoSeed(portalNow);
/** Open and closed ones. */
const dealIds = seed.objects
  .filter(({ type }) => type === 'deals')
  .map(({ id }) => id)
  .slice(-20);

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(seed);
  app.portal.clock.advance(5_000);
  await scanOnce(app, 'start');
}, 60_000);
afterAll(() => app.portal.close());

async function tracesOf(id: string) {
  const [read] = await app.crm().readTraced('deal', [id]);
  return read?.traces;
}

describe('the demo account', () => {
  it.each(dealIds)('shows of deal %s what its card shows', async (id) => {
    const card = await dealSignals({ recordId: id }, app.context());
    const view = card.ok ? card.view : null;
    const own = (view?.warnings ?? []).filter(({ recordId }) => recordId === id);
    const shown = await tracesOf(id);
    const health = view?.health ?? null;
    const status = health?.status === 'closed' ? null : health?.status;
    expect([shown?.health, shown?.status]).toEqual([health?.score, status]);
    const ofScan = (shown?.codes ?? []).filter((code) => code !== 'deal-duplicate-open');
    expect(ofScan).toEqual(own.map(({ ruleId }) => ruleId).sort());
  });

  it('needs no write when a webhook names deals that were just scanned', async () => {
    for (const id of dealIds.slice(0, 5)) {
      const counts = await processRecordEvents({ dealIds: [id], contactIds: [] }, app.context());
      expect(counts, id).toEqual({ checked: 1, written: 0, gone: 0 });
    }
  });
});
