import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRateBudget, type LocalRateBudget, type RateBudget } from '#crm/policy/rate-budget.ts';
import { createShareBudget } from '#crm/policy/share-budget.ts';

/** A portal's budget that never makes anybody wait. */
const generous: LocalRateBudget = {
  reserve: () => 0,
  release: () => undefined,
  learn: () => undefined,
  pause: () => undefined,
};

const says = (most: number) => ({
  status: 200,
  text: '',
  headers: { 'x-hubspot-ratelimit-max': String(most) },
});
const densest = (times: readonly number[], ms: number) =>
  Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + ms).length));

describe('a share of the rate limit', () => {
  it('is never passed in any ten seconds, however requests come', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(gaps, fc.constantFrom(0.1, 0.5, 0.9), fc.constantFrom(110, 190), (steps, share, most) => {
        const budget = createShareBudget(generous);
        budget.use(share);
        budget.learn(says(most), 0);
        let now = 0;
        const sent = steps.map((step) => (now += step) + budget.reserve('general', now));
        expect(densest(sent, 10_000)).toBeLessThanOrEqual(Math.floor(most * share));
      }),
      { numRuns: 40 },
    );
  });

  it('holds over processes, as far as what was spent is told on', () => {
    let now = 1_000_000;
    const sent: number[] = [];
    let spent = null;
    for (let process = 0; process < 8; process += 1) {
      const budget = createShareBudget(generous);
      if (spent) budget.resume(spent);
      budget.use(0.5);
      budget.learn(says(110), now);
      for (let request = 0; request < 20; request += 1) {
        now += budget.reserve('general', now);
        sent.push(now);
      }
      spent = JSON.parse(JSON.stringify(budget.spent(now)));
      now += 700;
    }
    expect(densest(sent, 10_000)).toBeLessThanOrEqual(55);
    expect((now - 1_000_000) / 1_000).toBeLessThan(40);
  });

  it('is never passed behind a budget that has to be asked for, and asks for each request at its turn', async () => {
    const turns: number[] = [];
    const asked: RateBudget = {
      ...generous,
      reserve: async (_kind, now, earliest = now) => {
        turns.push(earliest);
        return earliest - now + 40;
      },
    };
    const budget = createShareBudget(asked);
    budget.use(0.5);
    budget.learn(says(110), 0);
    const sent = await Promise.all(Array.from({ length: 120 }, () => budget.reserve('general', 0)));
    expect(densest(sent, 10_000)).toBeLessThanOrEqual(55);
    expect(turns).toEqual(sent.map((at) => at - 40));
  });

  it('lets one search a second go at a tenth', () => {
    const budget = createShareBudget(generous);
    budget.use(0.1);
    const sent = Array.from({ length: 5 }, () => budget.reserve('search', 0));
    expect(densest(sent, 1_000)).toBe(1);
  });

  it('is within the portal’s own budget, and gives back what was not used', () => {
    const budget = createShareBudget(createRateBudget({ requests: 10, windowMs: 10_000 }));
    const waits = Array.from({ length: 5 }, () => budget.reserve('general', 0));
    expect(waits.slice(0, 3)).toEqual([0, 0, 0]);
    expect(waits[4]).toBeGreaterThan(waits[3] ?? 0);
    const next = budget.readyAt(94, 0);
    budget.release('general');
    expect(budget.readyAt(94, 0)).toBeLessThan(next);
  });

  it('says when so many requests will have had their turn', () => {
    const budget = createShareBudget(generous);
    budget.use(0.5);
    // Two of fifty are left for those who look.
    expect(budget.limit()).toBe(48);
    expect(budget.readyAt(48, 0)).toBe(0);
    for (let request = 0; request < 43; request += 1) budget.reserve('general', request * 100);
    expect(budget.readyAt(5, 4_300)).toBe(4_300);
    expect(budget.readyAt(6, 4_300)).toBe(10_300);
    expect(budget.readyAt(500, 4_300)).toBe(4_200 + 10_300);
  });
});
