import { createMemoryStateStore } from '../support/oauth/memory-state-store.ts';
import type { StateStore } from '../../src/server/oauth/state-store.ts';
import { describeStateStore } from './oauth-states.contract.ts';

let store: StateStore;
describeStateStore('in memory', {
  async open() {
    store = createMemoryStateStore();
    return store;
  },
  another: () => store,
});
