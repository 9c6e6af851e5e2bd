import { describe, expect, it } from 'vitest';
import { createGuardedLedger } from '../../../src/server/rate/guarded-ledger.ts';
import type { TokenLedger } from '../../../src/server/rate/token-ledger.ts';

const request = { portalId: 1, kind: 'general', want: 4, leave: 6 } as const;

/** A ledger that is out of order while `isDown`, and a clock that is moved. */
function aLedger() {
  const state = { isDown: true, now: 1_000_000, draws: 0 };
  const ledger: TokenLedger = {
    async draw() {
      state.draws += 1;
      if (state.isDown) throw new Error('unreachable');
      return { granted: 4, waitMs: 0 };
    },
    pause: async () => undefined,
  };
  const guarded = createGuardedLedger({ ledger, now: () => state.now, log: () => undefined });
  return { state, guarded };
}

describe('a ledger whose database does not answer', () => {
  it('gives each process a small share, so that cards still work', async () => {
    const { state, guarded } = aLedger();
    let given = 0;
    for (let at = 0; at < 10_000; at += 50) {
      state.now += 50;
      given += (await guarded.draw(request)).granted;
    }
    expect(given).toBeGreaterThan(10);
    expect(given).toBeLessThanOrEqual(22);
  });

  it('is not asked again for a moment, and then is', async () => {
    const { state, guarded } = aLedger();
    await guarded.draw(request);
    await guarded.draw(request);
    expect(state.draws).toBe(1);
    state.isDown = false;
    state.now += 2_000;
    expect(await guarded.draw(request)).toEqual({ granted: 4, waitMs: 0 });
  });

  it('says how long to wait where the share is spent', async () => {
    const { guarded } = aLedger();
    let drawn = await guarded.draw(request);
    while (drawn.granted > 0) drawn = await guarded.draw(request);
    expect(drawn.waitMs).toBeGreaterThan(0);
  });
});
