import { createMemoryTokenStore } from '../support/oauth/memory-token-store.ts';
import type { TokenStore } from '../../src/server/oauth/token-store.ts';
import { describeTokenStore } from './token-store.contract.ts';

let store: TokenStore;
describeTokenStore('in memory', {
  async open() {
    store = createMemoryTokenStore();
    return store;
  },
  another: () => store,
});
