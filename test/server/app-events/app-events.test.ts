import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Signal } from '#core/signals/signal.ts';
import { eventTypeName } from '#emulator/app-events/event-types.ts';
import { buildMarketplaceEdition, placeholders } from '../../../scripts/build/marketplace-edition.ts';
import { appEventsQueue, createAppEventSender } from '../../../src/server/app-events/app-event-sender.ts';
import { sendPending } from '../../../src/server/app-events/send-pending.ts';
import { createBoss } from '../../../src/server/jobs/boss-start.ts';
import { noMeter } from '../../../src/server/operation/meter.ts';
import { account, company, contact } from '../../app/support/account.ts';
import { aSignal } from '../../support/records.ts';
import { startTestServer, type TestServer } from '../host/support.ts';

const [here, there] = [4_711, 4_712];
const people = Array.from({ length: 9 }, (_, at) => String(101 + at));
const seed = account(company('301'), ...people.map((id) => contact(id, '301')));
const projectDir = mkdtempSync(join(tmpdir(), 'marketplace-'));
const day = 86_400_000;

let world: TestServer;
const now = () => world.hubSpot.clock.now();
const eventsOf = (portalId: number) => world.hubSpot.portal(portalId).appEvents();
const depsOf = () => ({
  ...{ database: world.test.database, openHost: world.process().openHost, meter: noMeter, now },
  ...{ eventTypeName: eventTypeName('buying_signal_found'), appUrl: 'https://app.hubspot.com' },
});

let emails = 0;
async function save(portalId: number, ...signals: Partial<Signal>[]): Promise<void> {
  const { stores } = await world.host(portalId);
  await stores?.store.save(
    signals.map((fields) =>
      aSignal({ emailId: String(70_000 + emails++), sentAt: now() - 60_000, ...fields }),
    ),
  );
}

beforeAll(async () => {
  await buildMarketplaceEdition({ ...placeholders, folder: projectDir, appEvent: true });
  world = await startTestServer(seed, [here, there], { projectDir });
}, 60_000);
afterAll(async () => {
  await world.close();
  rmSync(projectDir, { recursive: true, force: true });
});
beforeEach(() => {
  for (const portal of world.hubSpot.portals) portal.faults.clear();
  world.hubSpot.clock.advance(15_000);
});

describe('buying signals on the timeline', () => {
  it('stand there once for each email, with its strongest signal and no word of it', async () => {
    await save(
      here,
      { emailId: '1', kind: 'pricing', probability: 0.87 },
      { emailId: '1', kind: 'seat-expansion', probability: 0.93 },
      { emailId: '2', contactId: '102', kind: 'renewal', estimate: null },
    );
    expect(await sendPending(here, depsOf())).toBe(2);
    expect(await sendPending(here, depsOf())).toBe(0);
    const [first, second] = eventsOf(here);
    expect(first).toMatchObject({
      objectId: '101',
      properties: {
        ...{ kind: 'seat-expansion', probability: 93, expectedValue: 2_000, currency: 'EUR' },
        link: `https://app.hubspot.com/contacts/${here}/record/0-1/101`,
      },
    });
    expect(Object.keys(second?.properties ?? {}).toSorted()).toEqual(['kind', 'link', 'probability']);
    expect(JSON.stringify(eventsOf(here))).not.toMatch(/seats|Nadia|norsel/u);
    expect(eventsOf(there)).toEqual([]);
  });

  it.each<[string, Partial<Signal>]>([
    ['that a deal covers', { coverage: 'covered', dealId: '9' }],
    ['of the past', { sentAt: 0 }],
    ['that is not certain enough for an alert', { tier: 'review' }],
    ['that is no opportunity', { kind: 'budget', coverage: 'context' }],
    ['of nobody', { contactId: null }],
    ['without its words, which were erased', { quote: '', facts: {}, senderName: null, senderAddress: null }],
  ])('are not those %s', async (_, fields) => {
    await save(there, fields);
    expect(await sendPending(there, depsOf())).toBe(0);
  });

  it('stand there once where the process was killed after HubSpot took them', async () => {
    const before = eventsOf(here).length;
    await save(here, { contactId: '103' }, { contactId: '104' });
    world.hubSpot.portal(here).faults.add({
      ...{ path: '/integrators/timeline', times: 1, effect: { kind: 'apply-then-drop' } },
    });
    await sendPending(here, depsOf());
    expect(eventsOf(here)).toHaveLength(before + 2);
    expect(await sendPending(here, depsOf())).toBe(0);
  });

  it('are not held up by one that HubSpot refuses', async () => {
    world.hubSpot.portal(here).forgetContact('109');
    await save(here, { contactId: '105' }, { contactId: '109' }, { contactId: '106' });
    expect(await sendPending(here, depsOf())).toBe(2);
    const { paths } = await world.calls(here, () => sendPending(here, depsOf()));
    expect(paths).toEqual([]);
  });

  it('wait where the account has not granted the right, and where HubSpot does not answer', async () => {
    const portal = world.hubSpot.portal(here);
    await save(here, { contactId: '107' });
    const path = '/integrators/timeline';
    portal.faults.add({ path, effect: { kind: 'status', status: 403, category: 'MISSING_SCOPES' } });
    expect(await sendPending(here, depsOf())).toBe(0);
    portal.faults.add({ path, times: Infinity, effect: { kind: 'status', status: 503 } });
    await expect(sendPending(here, depsOf())).rejects.toMatchObject({ name: 'CrmError' });
    portal.faults.clear();
    world.hubSpot.clock.advance(15_000);
    expect(await sendPending(here, depsOf())).toBe(1);
  });

  it('are sent by whichever process the queue gives them to', async () => {
    const log = () => undefined;
    const boss = await createBoss({ url: world.test.url, log, queues: [appEventsQueue] });
    const sender = createAppEventSender({ ...depsOf(), boss, log });
    const stop = await sender.start();
    await save(there, { contactId: '108', sentAt: now() - day });
    await sender.afterScoring(there);
    await sender.afterScoring(there);
    await expect.poll(() => eventsOf(there).length, { timeout: 15_000 }).toBe(1);
    await stop();
    await boss.stop({ graceful: false });
  });

  it('are none where the app has no type of event', async () => {
    const boss = { send: () => Promise.reject(new Error()), work: () => Promise.reject(new Error()) };
    const deps = { ...depsOf(), eventTypeName: null, boss: boss as never, log: () => undefined };
    const sender = createAppEventSender(deps);
    await sender.afterScoring(here);
    await (
      await sender.start()
    )();
  });
});
