import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRateBudget, rateBudgetOf } from '#crm/policy/rate-budget.ts';

function answer(headers: Record<string, string>) {
  return { status: 200, headers, text: '' };
}

/** When each of `count` requests is sent by a caller who always waits as told. */
function sendTimes(limit: { requests: number; windowMs: number }, count: number): number[] {
  const budget = createRateBudget(limit);
  let now = 0;
  return Array.from({ length: count }, () => (now += budget.reserve('general', now)));
}

describe('the rate budget of a portal', () => {
  it('lets a first burst through and then spreads requests', () => {
    const times = sendTimes({ requests: 100, windowMs: 10_000 }, 40);
    expect(times.filter((time) => time === 0)).toHaveLength(30);
    expect(times[39]! - times[38]!).toBeCloseTo(10_000 / 70);
  });

  it('never sends more than the limit in any window, and sustains over 60 % of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 250 }), (requests) => {
        const times = sendTimes({ requests, windowMs: 10_000 }, requests * 5);
        for (const [index, start] of times.entries()) {
          const inWindow = times.slice(index).filter((time) => time < start + 10_000).length;
          expect(inWindow).toBeLessThanOrEqual(requests);
        }
        expect((times.length / times.at(-1)!) * 10_000).toBeGreaterThan(requests * 0.6);
      }),
      { numRuns: 15 },
    );
  });

  it('queues those that wait at the same time one behind the other', () => {
    const budget = createRateBudget({ requests: 10, windowMs: 1_000 });
    const waits = Array.from({ length: 6 }, () => Math.round(budget.reserve('general', 0)));
    expect(waits).toEqual([0, 0, 0, 143, 286, 429]);
  });

  it('gives a place back that was not used', () => {
    const budget = createRateBudget({ requests: 3, windowMs: 1_000 });
    expect(budget.reserve('general', 0)).toBe(0);
    budget.release('general');
    expect(budget.reserve('general', 0)).toBe(0);
  });

  it('keeps searches apart, far below five a second', () => {
    const budget = createRateBudget({ requests: 1_000, windowMs: 1_000 });
    expect(budget.reserve('search', 0)).toBe(0);
    expect(budget.reserve('search', 0)).toBeGreaterThan(200);
    expect(budget.reserve('general', 0)).toBe(0);
  });

  it('learns from the headers how much is left', () => {
    const budget = createRateBudget();
    budget.learn(answer({ 'x-hubspot-ratelimit-remaining': '0' }), 0);
    expect(budget.reserve('general', 0)).toBeGreaterThan(0);
  });

  it('learns from the headers what the limit is', () => {
    const budget = createRateBudget({ requests: 1_000, windowMs: 1_000 });
    const headers = {
      'x-hubspot-ratelimit-max': '110',
      'x-hubspot-ratelimit-interval-milliseconds': '10000',
    };
    budget.learn(answer(headers), 0);
    const waits = Array.from({ length: 40 }, () => budget.reserve('general', 0));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(33);
  });

  it.each(['', 'many', 'NaN'])('does not trust a header that says %j', (value) => {
    const budget = createRateBudget();
    budget.learn(answer({ 'x-hubspot-ratelimit-remaining': value, 'x-hubspot-ratelimit-max': value }), 0);
    expect(budget.reserve('general', 0)).toBe(0);
  });

  it('makes everybody wait after a refusal', () => {
    const budget = createRateBudget();
    budget.pause('general', 5_000);
    expect(budget.reserve('general', 2_000)).toBe(3_000);
    expect(budget.reserve('search', 2_000)).toBe(0);
  });

  it('does not lend a portal the budget of another one', () => {
    expect(rateBudgetOf('http://a', 1)).toBe(rateBudgetOf('http://a', 1));
    expect(rateBudgetOf('http://a', 1)).not.toBe(rateBudgetOf('http://a', 2));
    expect(rateBudgetOf('http://a', 1)).not.toBe(rateBudgetOf('http://b', 1));
  });
});
