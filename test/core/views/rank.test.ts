import { describe, expect, it } from 'vitest';
import { rankGroup } from '#core/views/rank.ts';
import { anEstimate, aSignal, dayMs, noon } from '../../support/records.ts';

const rank = (...signals: readonly Parameters<typeof aSignal>[0][]) =>
  rankGroup(signals.map(aSignal), null, noon);

describe('the rank of an email', () => {
  it('is the documented sum', () => {
    const signals = [
      aSignal({ probability: 0.8, sentAt: noon - 30 * dayMs }),
      aSignal({ kind: 'budget', probability: 0.9, sentAt: noon - 30 * dayMs }),
    ];
    const expected = 0.5 * 0.8 + 0.2 * 0.5 + 0.2 * 0.5 + (0.1 * 1) / 3;
    expect(rankGroup(signals, anEstimate({ expected: 5_000 }), noon)).toBeCloseTo(expected);
  });

  it.each([
    ['certainty', rank({ probability: 0.9 }), rank({ probability: 0.6 })],
    ['a second opportunity', rank({}, { kind: 'pricing' }), rank({})],
    ['freshness', rank({}), rank({ sentAt: noon - 90 * dayMs })],
    ['a qualifier', rank({}, { kind: 'timeline' }), rank({})],
    ['the alert tier', rank({}), rank({ tier: 'review' })],
    ['an opportunity over a risk', rank({}), rank({ kind: 'churn-risk', coverage: 'context' })],
  ])('rises with %s', (_name, higher, lower) => {
    expect(higher).toBeGreaterThan(lower);
  });

  it.each([
    ['a mail from the future', { sentAt: noon + dayMs }],
    ['a probability out of range', { probability: 7 }],
    ['nothing certain', { probability: 0, tier: 'review' as const, sentAt: 0 }],
  ])('stays within 0 and 1 for %s', (_name, fields) => {
    expect(rank(fields)).toBeGreaterThanOrEqual(0);
    expect(rank(fields)).toBeLessThanOrEqual(1);
  });
});
