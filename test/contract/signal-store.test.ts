import { afterAll, beforeAll } from 'vitest';
import { createCrmSignalStore } from '#store/crm-signal-store.ts';
import { createMemorySignalStore } from '#store/memory-signal-store.ts';
import type { SignalStore } from '#store/signal-store.ts';
import { startTestPortal, type TestPortal } from '../crm/support/test-portal.ts';
import { describeSignalStore } from './signal-store.contract.ts';

let memory: SignalStore;
describeSignalStore('in memory', {
  open: async () => (memory = createMemorySignalStore()),
  another: () => memory,
});

let test: TestPortal;
beforeAll(async () => {
  test = await startTestPortal();
});
afterAll(() => test.portal.close());

describeSignalStore('in HubSpot custom objects', {
  async open() {
    await test.reset();
    return createCrmSignalStore(test.crm().signalRows);
  },
  another: () => createCrmSignalStore(test.crm().signalRows),
  settle: async () => test.portal.clock.advance(60_000),
});
