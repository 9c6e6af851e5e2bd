import type { Estimate } from '#core/signals/signal.ts';

export const estimates: readonly Estimate[] = (
  [
    { kind: 'stated' },
    { kind: 'unit-price', quantity: 20, unitValue: 540, n: 12 },
    { kind: 'pipeline-median', n: 1 },
    { kind: 'assumption' },
  ] as const
).flatMap((basis) =>
  [null, 1, 48].map((n) => ({
    amount: 10_800,
    currency: 'EUR',
    basis,
    conversion: { rate: 0.1, n },
    expected: 1080,
  })),
);

const each = estimates.map((estimate) => [estimate]);

/** What each function of the dictionary that speaks of estimates may be called with. */
export const estimateCalls: Record<string, readonly (readonly unknown[])[]> = {
  'estimate.about': each,
  'estimate.formula': each,
  'estimate.result': each,
};
