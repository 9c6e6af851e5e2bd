import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { account, company, contact, dayMs, deal, email, portalNow } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { catchUp } from '../../../src/app/use-cases/catch-up.ts';
import { sweepOnce } from '../sweep/sweep-support.ts';
import { answer, detectPriced, historyOnce, pastDeal } from './history-support.ts';

const sent = (daysAgo: number) => ({
  fields: { hs_timestamp: new Date(portalNow - daysAgo * dayMs).toISOString() },
});

const seed = account(
  company('501'),
  contact('101', '501'),
  contact('102'),
  contact('103'),
  deal('301', { contactId: '102' }),
  pastDeal('302', '103', portalNow - 10 * dayMs, null),
  email('401', '101', 'pricing budget EUR1200', sent(20)),
  email('402', '101', 'renewal', sent(100)),
  email('403', '101', 'pricing?', sent(21)),
  email('404', '102', 'new-need', sent(20)),
  // Nobody knew then; today somebody does.
  email('405', '103', 'new-need', sent(80)),
  email('406', '101', 'asks hello', sent(22)),
  answer('407', '101', portalNow - 19 * dayMs),
);

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(seed);
});
afterAll(() => app.portal.close());
beforeEach(async () => {
  await app.reset(seed);
  app.portal.clock.set(portalNow + 5_000);
});

const scan = () => historyOnce(app, { action: 'start', months: 6, share: 0.9 });
const kinds = ['pricing', 'budget', 'renewal', 'new-need'];
const signalKeys = async () => {
  const keys = ['401', '402', '403', '404', '405'].flatMap((id) => kinds.map((kind) => `${id}:${kind}`));
  return (await app.context().store.readByKeys(keys)).map(({ key }) => key).sort();
};

describe('what a scan of past email leaves in the account', { timeout: 30_000 }, () => {
  it('is the signals of young emails that no deal covers today, whole emails at a time', async () => {
    await scan();
    expect(await signalKeys()).toEqual(['401:budget', '401:pricing']);
    expect(await app.property('contacts', '101', 'invisible_pipeline_open_signals')).toBe('1');
    expect(await app.property('contacts', '101', 'invisible_pipeline_expected_value')).toBe('120.00');
    expect(await app.property('companies', '501', 'invisible_pipeline_open_signals')).toBe('1');
    expect(await app.property('contacts', '102', 'invisible_pipeline_open_signals')).toBeNull();
  });

  it('is no different after a second scan, and what a person decided stays', async () => {
    await scan();
    await app.context().store.decide(['401:pricing'], { state: 'dismissed', at: 1, reason: 'misread' });
    await scan();
    expect(await signalKeys()).toEqual(['401:budget', '401:pricing']);
    expect(await app.property('contacts', '101', 'invisible_pipeline_open_signals')).toBe('1');
    const [signal] = await app.context().store.readByKeys(['401:pricing']);
    expect(signal?.decision.state).toBe('dismissed');
  });

  it('reminds nobody of an answer: the card reads such mail itself, with what was answered', async () => {
    await scan();
    expect(await app.property('contacts', '101', 'invisible_pipeline_asks')).toBeNull();
    expect(await app.property('contacts', '101', 'invisible_pipeline_unanswered_since')).toBeNull();
    await catchUp({ recordType: 'contact', recordId: '101' }, app.context({ detect: detectPriced }));
    expect(await app.property('contacts', '101', 'invisible_pipeline_open_signals')).toBe('2');
    expect(await app.property('contacts', '101', 'invisible_pipeline_unanswered_since')).toBeNull();
  });

  it('counts what was invisible then, whatever became of it', async () => {
    await scan();
    const { report } = await historyOnce(app, { action: 'report' });
    const months = Object.fromEntries((report?.months ?? []).map((one) => [one.month, one]));
    // 401; 404 has a deal; 405 had none within 60 days; 402.
    expect(months['2026-11']).toMatchObject({ emails: 4, invisible: 1, invisibleValue: 120, covered: 1 });
    expect(months['2026-09']).toMatchObject({ emails: 1, invisible: 1, silent: 1 });
    expect(months['2026-08']).toMatchObject({ emails: 1, invisible: 1, silent: 1 });
    expect(report?.invisibleShare).toBeNull();
  });

  it('raises no task for what is older than the managers’ tasks look back', async () => {
    await app.reset(account(contact('101'), email('401', '101', 'pricing new-need', sent(70))));
    app.portal.clock.set(portalNow + 5_000);
    await scan();
    expect(await signalKeys()).toEqual(['401:new-need', '401:pricing']);
    app.portal.clock.advance(60_000);
    await sweepOnce(app);
    expect(await app.list('tasks')).toEqual([]);
  });
});
