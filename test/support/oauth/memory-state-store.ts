import type { PendingState, StateStore } from '../../../src/server/oauth/state-store.ts';

/** States of one process. */
export function createMemoryStateStore(): StateStore {
  const states = new Map<string, PendingState>();
  return {
    async put(state, now) {
      for (const [digest, { expiresAt }] of states) if (expiresAt <= now) states.delete(digest);
      states.set(state.stateDigest, state);
    },
    async take({ stateDigest, browserDigest }, now) {
      const state = states.get(stateDigest);
      if (!state || state.browserDigest !== browserDigest || state.expiresAt <= now) return null;
      states.delete(stateDigest);
      return { returnTo: state.returnTo };
    },
  };
}
