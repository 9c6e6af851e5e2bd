import { describe, expect, it } from 'vitest';
import { inOrder } from '../../scripts/mail/in-order.ts';
import { usageToLines } from '../../scripts/mail/usage-lines.ts';

async function* numbers(...given: readonly number[]) {
  for (const number of given) yield await Promise.resolve(number);
}

describe('work on lines as they come', () => {
  it.each([1, 2, 3, 9])('keeps their order with %i under way', async (limit) => {
    let underWay = 0;
    let most = 0;
    const work = async (number: number) => {
      most = Math.max(most, (underWay += 1));
      for (let turn = 0; turn < number; turn += 1) await Promise.resolve();
      underWay -= 1;
      return number;
    };
    const results: number[] = [];
    for await (const result of inOrder(numbers(9, 1, 5, 2), limit, work)) results.push(result);
    expect(results).toEqual([9, 1, 5, 2]);
    expect(most).toBeLessThanOrEqual(limit);
  });
});

describe('what a language model cost', () => {
  const usage = {
    ...{ answered: 12, cached: 2, requests: 11, inputTokens: 15_000, outputTokens: 700, signals: 4 },
    cost: { amount: 0.0371, currency: 'EUR' },
    refused: { 'quote-not-found': 2 },
    failures: {},
    skipped: { 'no-budget': 3, 'circuit-open': 1 },
  };

  it('is told in counts and money', () => {
    expect(usageToLines(usage)).toEqual([
      'language model: 12 messages answered (2 from the cache), 11 requests, 4 signals',
      '  tokens: 15000 in, 700 out; cost: 0.0371 EUR',
      '  signals refused: 2 quote-not-found',
      '  messages not sent: 3 no-budget, 1 circuit-open',
    ]);
  });

  it('says so when there are no prices', () => {
    expect(usageToLines({ ...usage, cost: null })[1]).toContain('cost: unknown');
  });
});
