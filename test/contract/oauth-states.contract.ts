import { beforeEach, describe, expect, it } from 'vitest';
import type { PendingState, StateStore } from '../../src/server/oauth/state-store.ts';

export interface StateStoreHarness {
  /** A place without states. */
  open(): Promise<StateStore>;
  /** The same place as another process sees it. */
  another(): StateStore;
}

const now = Date.UTC(2026, 10, 22, 9);
const aState = (name: string, expiresAt = now + 600_000): PendingState => ({
  stateDigest: `state-${name}`,
  browserDigest: `browser-${name}`,
  returnTo: 'contacts',
  expiresAt,
});

/** What every place for begun installations promises. */
export function describeStateStore(name: string, harness: StateStoreHarness): void {
  describe(`states of installations: ${name}`, () => {
    let store: StateStore;
    beforeEach(async () => {
      store = await harness.open();
    });

    it('gives a state to its browser, once', async () => {
      await store.put(aState('a'), now);
      expect(await harness.another().take(aState('a'), now + 1)).toEqual({ returnTo: 'contacts' });
      expect(await store.take(aState('a'), now + 2)).toBeNull();
    });

    it('gives it to one of several that ask at once', async () => {
      await store.put(aState('a'), now);
      const asked = [store, harness.another(), store].map((each) => each.take(aState('a'), now));
      expect((await Promise.all(asked)).filter((taken) => taken !== null)).toHaveLength(1);
    });

    it('keeps it for its browser when another one asks', async () => {
      await store.put(aState('a'), now);
      const foreign = { stateDigest: 'state-a', browserDigest: 'browser-b' };
      expect(await store.take(foreign, now)).toBeNull();
      expect(await store.take(aState('a'), now)).not.toBeNull();
    });

    it('gives none that was never put, and none whose time is over', async () => {
      await store.put(aState('a', now + 10), now);
      expect(await store.take(aState('b'), now)).toBeNull();
      expect(await store.take(aState('a'), now + 10)).toBeNull();
    });

    it('keeps states apart, and drops no living one with those that expired', async () => {
      await store.put(aState('old', now + 10), now);
      await store.put(aState('a'), now);
      await store.put(aState('b'), now + 20);
      expect(await store.take(aState('a'), now + 20)).not.toBeNull();
      expect(await store.take(aState('b'), now + 20)).not.toBeNull();
    });
  });
}
