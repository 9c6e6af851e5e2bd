import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobPlans, portalJobs } from '../../../src/server/jobs/schedule/job-plans.ts';
import { backOffUntil, nextTurn } from '../../../src/server/jobs/schedule/when.ts';

const anyPortal = fc.integer({ min: 1, max: 2 ** 40 });
const anyTime = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 });

describe('the next turn of a job', () => {
  it('lies within its interval, and at the same moment of every interval', () => {
    fc.assert(
      fc.property(anyPortal, fc.constantFrom(...portalJobs), anyTime, (portalId, job, now) => {
        const { everyMs } = jobPlans[job];
        const next = nextTurn(portalId, job, now);
        expect(next).toBeGreaterThan(now);
        expect(next).toBeLessThanOrEqual(now + everyMs);
        expect(nextTurn(portalId, job, next)).toBe(next + everyMs);
      }),
    );
  });

  it('spreads ten thousand accounts evenly, also where their numbers follow one another', () => {
    const { everyMs } = jobPlans.reconcile;
    const perMinute = new Array<number>(15).fill(0);
    for (let portalId = 4_000_000; portalId < 4_010_000; portalId++) {
      const minute = Math.floor((nextTurn(portalId, 'reconcile', 0) % everyMs) / 60_000);
      perMinute[minute] = (perMinute[minute] ?? 0) + 1;
    }
    expect(Math.max(...perMinute)).toBeLessThan((10_000 / 15) * 1.15);
    expect(Math.min(...perMinute)).toBeGreaterThan((10_000 / 15) * 0.85);
  });
});

describe('the pause after failures', () => {
  it.each([
    [1, 30_000, 60_000],
    [2, 60_000, 120_000],
    [5, 480_000, 960_000],
    [1_000, 10_800_000, 21_600_000],
  ])('after %i lasts %i to %i ms', (failures, least, most) => {
    fc.assert(
      fc.property(anyPortal, (portalId) => {
        const pause = backOffUntil(portalId, failures, 0);
        expect(pause).toBeGreaterThanOrEqual(least);
        expect(pause).toBeLessThanOrEqual(most);
      }),
    );
  });
});
