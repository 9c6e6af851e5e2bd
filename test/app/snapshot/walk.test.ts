import { describe, expect, it } from 'vitest';
import { mayGoOn } from '../../../src/app/use-cases/snapshot/walk.ts';
import { beginWalk, type WalkPhase } from '../../../src/app/use-cases/snapshot/walk-state.ts';

const begun = (deals: number, signals: number) =>
  beginWalk({ currency: 'EUR', timeZone: 'UTC', rates: {}, totals: { deals, signals, asks: 0 } }, 0);

describe('a step of a walk', () => {
  it.each<[string, WalkPhase, number, number, boolean]>([
    ['goes on with the phase that it began in, whatever the size', 'deals', 90_000, 90_000, true],
    ['goes on with the next one in a small account', 'signals', 3_000, 2_000, true],
    ['writes at once in a small account', 'writing', 10, 10, true],
    ['leaves the next phase of a large one to the next step', 'signals', 4_000, 2_000, false],
    ['leaves writing to the next step there too', 'writing', 10_000, 0, false],
  ])('%s', (_name, phase, deals, signals, expected) => {
    expect(mayGoOn(phase, begun(deals, signals))).toBe(expected);
  });
});
