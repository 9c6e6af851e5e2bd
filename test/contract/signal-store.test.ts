import { afterAll, beforeAll } from 'vitest';
import { createCrmSignalStore } from '#store/crm-signal-store.ts';
import { createMemorySignalStore } from '#store/memory-signal-store.ts';
import type { SignalStore } from '#store/signal-store.ts';
import { startTestPortal, type TestPortal } from '../crm/support/test-portal.ts';
import { describeKeptSignals } from './kept-signals.contract.ts';
import { describeOpenSignals } from './open-signals.contract.ts';
import { describeSignalStore, type StoreHarness } from './signal-store.contract.ts';

let memory: SignalStore;
const inMemory: StoreHarness = {
  open: async () => (memory = createMemorySignalStore()),
  another: () => memory,
};
describeSignalStore('in memory', inMemory);
describeOpenSignals('in memory', inMemory);
describeKeptSignals('in memory', inMemory);

let test: TestPortal;
beforeAll(async () => {
  test = await startTestPortal();
});
afterAll(() => test.portal.close());

const inHubSpot: StoreHarness = {
  async open() {
    await test.reset();
    return createCrmSignalStore(test.crm().signalRows);
  },
  another: () => createCrmSignalStore(test.crm().signalRows),
  settle: async () => test.portal.clock.advance(60_000),
};
describeSignalStore('in HubSpot custom objects', inHubSpot);
describeOpenSignals('in HubSpot custom objects', inHubSpot);
describeKeptSignals('in HubSpot custom objects', inHubSpot);
