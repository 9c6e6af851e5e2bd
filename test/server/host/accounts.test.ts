import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProcessBatch } from '../../../src/server/jobs/process-batch.ts';
import type { EventBatch } from '../../../src/server/jobs/event-work.ts';
import { account, addressOf, company, contact, deal, email, portalNow } from '../../app/support/account.ts';
import { startTestServer, type TestServer } from './support.ts';

const [here, there] = [4_711, 4_712];
const people = Array.from({ length: 20 }, (_, at) => String(101 + at));
const emailIds = Array.from({ length: 100 }, (_, at) => String(5_001 + at));
const wish =
  'Hello, we need 20 more licences for our team in March. Could you send us a quote? Our budget is 12,000 EUR.';
const seed = account(
  ...people.map((id, at) => contact(id, at % 2 ? '301' : '302')),
  ...[company('301'), company('302'), deal('201', { contactId: '101', companyId: '302' })],
  ...emailIds.map((id, at) =>
    email(id, people[at % 20] ?? '', at < 25 ? wish : 'Thank you, see you on Monday.'),
  ),
);

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(seed, [here, there]);
}, 60_000);
afterAll(() => server.close());

const nobody = { note: async () => undefined };
const batch = (portalId: number, changes: Partial<EventBatch> = {}): EventBatch => ({
  ...{ portalId, emailIds: [], dealIds: [], contactIds: [], erasedContactIds: [], ...changes },
});

function work(events: EventBatch) {
  const { openHost } = server.process();
  const now = () => server.hubSpot.clock.now();
  return createProcessBatch({ openHost, secondLooks: nobody, log: () => undefined, now })(events);
}

const countSignals = async (portalId: number) => (await server.host(portalId)).stores?.records.count();

describe('two accounts without the custom object, with the same records', () => {
  it('are set up with properties alone', async () => {
    for (const portalId of [here, there]) {
      const { result, paths } = await server.calls(portalId, () => server.ask(portalId, 'set-up', {}));
      expect(result).toMatchObject({ ok: true });
      expect(paths.filter((path) => /schemas|buying_signal/u.test(path))).toEqual([]);
    }
    const checked = await server.ask(here, 'installation-check', { action: 'check' });
    const results = checked.ok ? checked.view.results : [];
    expect(results.map(({ id }) => id)).not.toContain('signal-object');
    expect(results.find(({ id }) => id === 'properties')).toMatchObject({ status: 'ok' });
  });

  it('score a hundred emails in twelve calls, and once', async () => {
    const { result, paths } = await server.calls(here, () => work(batch(here, { emailIds })));
    expect(result).toEqual({ kind: 'done' });
    expect(paths.length).toBeLessThanOrEqual(12);
    const signals = await countSignals(here);
    expect(signals).toBeGreaterThanOrEqual(25);
    await work(batch(here, { emailIds }));
    expect(await countSignals(here)).toBe(signals);
    expect(await countSignals(there)).toBe(0);
  }, 30_000);

  it('show signals on the contact and the deal of the one, and nothing of them in the other', async () => {
    const card = await server.ask(here, 'contact-signals', { recordId: '102' });
    const groups = card.ok ? card.view.groups : [];
    expect(groups.length).toBeGreaterThan(0);
    expect(groups[0]?.senderAddress).toBe(addressOf('102'));
    const onDeal = await server.ask(here, 'deal-signals', { recordId: '201' });
    expect(onDeal).toMatchObject({ ok: true });
    expect(JSON.stringify(onDeal)).toContain('20 more licences');
    for (const [name, recordId] of [
      ['contact-signals', '102'],
      ['deal-signals', '201'],
    ] as const) {
      expect(JSON.stringify(await server.ask(there, name, { recordId }))).not.toContain('20 more licences');
    }
  });

  it('decide each for itself, and know when', async () => {
    await work(batch(there, { emailIds: emailIds.slice(0, 25) }));
    const card = await server.ask(here, 'contact-signals', { recordId: '102' });
    const keys = (card.ok ? card.view.groups : [])[0]?.opportunities.map(({ key }) => key) ?? [];
    const dismissal = {
      action: 'dismiss',
      recordType: 'contact',
      recordId: '102',
      keys,
      reason: 'misread',
    };
    expect(await server.ask(here, 'decide', dismissal)).toMatchObject({ ok: true });
    const decided = async (portalId: number) => {
      const host = await server.host(portalId);
      const signals = (await host.stores?.store.readByKeys(keys)) ?? [];
      return signals.map(({ decision }) => decision.state);
    };
    expect(new Set(await decided(here))).toEqual(new Set(['dismissed']));
    expect(new Set(await decided(there))).toEqual(new Set(['open']));
    const { records } = (await server.host(here)).stores ?? {};
    expect(await records?.readLastDecision()).toBeGreaterThanOrEqual(portalNow);
  });

  it('check the quality of their records, sweep, and take a snapshot with their signals', async () => {
    expect(await server.ask(here, 'learn-account', {})).toMatchObject({ ok: true });
    expect(await work(batch(here, { dealIds: ['201'], contactIds: people }))).toEqual({ kind: 'done' });
    expect(await server.ask(here, 'quality-scan', { action: 'start' })).toMatchObject({ ok: true });
    expect(await server.ask(here, 'sweep', { origin: 'page' })).toMatchObject({ ok: true });
    const taken = await server.ask(here, 'take-snapshot', { action: 'start' });
    expect(taken).toMatchObject({ ok: true });
    const page = await server.ask(here, 'pipeline-page', {
      view: 'invisible',
      filters: { period: 'this-quarter' },
    });
    expect(page).toMatchObject({ ok: true });
  }, 20_000);

  it('read past mail within the shared budget', async () => {
    const scan = { action: 'start', months: 1, share: 0.9 };
    expect(await server.ask(there, 'history-scan', scan)).toMatchObject({ ok: true });
    expect(
      server.hubSpot
        .portal(there)
        .calls.list()
        .some(({ status }) => status === 429),
    ).toBe(false);
  }, 20_000);

  it('erase a person of the one, and leave the same person of the other', async () => {
    const erased = await server.ask(here, 'data-rights', {
      type: 'contact',
      recordId: '103',
      action: 'erase',
    });
    expect(erased).toMatchObject({ ok: true });
    await work(batch(here, { erasedContactIds: ['104'] }));
    for (const id of ['103', '104']) {
      const keptHere = await (await server.host(here)).stores?.store.readKept([id], [addressOf(id)]);
      const keptThere = await (await server.host(there)).stores?.store.readKept([id], [addressOf(id)]);
      expect(keptHere?.records).toBe(0);
      expect(keptThere?.records).toBeGreaterThan(0);
    }
  });

  it('remove what is too old, notes of users among it', async () => {
    const host = await server.host(here);
    await host.stores?.notes.write('preferences:77', { seen: true });
    await host.stores?.notes.write('kept-as-it-is', { seen: true });
    const { database } = server.test;
    await database.asPortal(here, (sql) =>
      sql.query('update pipeline.notes set written_at = 1 where portal_id = $1', [here]),
    );
    await database.asPortal(here, (sql) =>
      sql.query('update pipeline.signals set sent_at = 1 where portal_id = $1', [here]),
    );
    expect(await server.ask(here, 'data-rights', { action: 'retain' })).toMatchObject({ ok: true });
    const notes = await host.stores?.notes.read(['preferences:77', 'kept-as-it-is']);
    expect([...(notes?.keys() ?? [])]).toEqual(['kept-as-it-is']);
    const [left] = await database.asPortal(here, (sql) =>
      sql.query<{ count: number }>(
        'select count(*) as count from pipeline.signals where portal_id = $1 and words is not null',
        [here],
      ),
    );
    expect(left?.count).toBe(0);
  });

  it('were never asked for a custom object', () => {
    for (const portalId of [here, there]) {
      const { calls } = server.hubSpot.portal(portalId);
      expect(calls.list().filter(({ path }) => /buying_signal|\/schemas/u.test(path))).toEqual([]);
      expect(calls.list().filter(({ status }) => status === 429)).toEqual([]);
    }
  });
});
