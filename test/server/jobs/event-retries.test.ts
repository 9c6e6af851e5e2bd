import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  holdBack,
  mostEventsOfPortion,
  nextAttempts,
  portionSize,
  retryDelay,
  roundDelay,
} from '../../../src/server/jobs/event-retries.ts';

/** Portions that one bad event goes through until it is given up, when all of its portion fail with it. */
function pathOf(events: number): number[] {
  const sizes: number[] = [];
  for (let attempts: number | null = 0, size = events; attempts !== null;) {
    sizes.push(size);
    attempts = nextAttempts(attempts, size);
    size = Math.min(size, portionSize(attempts ?? 0, 0));
  }
  return sizes;
}

describe('a portion that fails', () => {
  it.each<[number, readonly number[]]>([
    [100, [100, 100, 50, 25, 13, 7, 4, 2, 1, 1, 1]],
    [30, [30, 30, 13, 7, 4, 2, 1, 1, 1]],
    [3, [3, 3, 2, 1, 1, 1]],
    [1, [1, 1, 1, 1, 1]],
  ])('of %i events comes as a whole once more, then by halves, then alone', (events, sizes) => {
    expect(pathOf(events)).toEqual(sizes);
  });

  it('always ends with one event alone, which was tried alone several times', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: mostEventsOfPortion }), (events) => {
        const path = pathOf(events);
        return path.length < 12 && path.slice(-3).every((size) => size === 1);
      }),
    );
  });

  it('waits between half of its delay and all of it', () => {
    expect([retryDelay(1, 0), retryDelay(1, 1)]).toEqual([1_000, 2_000]);
    expect([retryDelay(0, 1), retryDelay(10, 1)]).toEqual([0, 120_000]);
  });
});

describe('a portion that never gets done', () => {
  it('becomes smaller and lets others go first, after a few rounds', () => {
    const rounds = [0, 24, 25, 26, 30, 31, 100];
    expect(rounds.map((round) => portionSize(0, round))).toEqual([100, 100, 50, 25, 1, 1, 1]);
    expect([4, 5, 7, 100].map((round) => holdBack(round, 1))).toEqual([0, 1_000, 4_000, 60_000]);
  });
});

describe('a portion without room', () => {
  it('waits longer each time, a minute at most', () => {
    expect([0, 1, 3, 6, 100].map((rounds) => roundDelay(rounds, 1))).toEqual([
      1_000, 2_000, 8_000, 60_000, 60_000,
    ]);
  });
});
