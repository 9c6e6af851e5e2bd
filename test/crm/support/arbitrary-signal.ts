import * as fc from 'fast-check';
import type { Facts } from '#core/detect/detection.ts';
import { signalKinds } from '#core/signals/kind.ts';
import {
  dismissReasons,
  signalKey,
  type Decision,
  type Estimate,
  type Signal,
} from '#core/signals/signal.ts';

const count = fc.nat(100_000);
const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
const time = fc.integer({ min: 0, max: 4_102_444_800_000 });
const word = fc.string({ minLength: 1, maxLength: 30, unit: 'binary' });
const recordId = fc.integer({ min: 1, max: 2 ** 40 }).map(String);
const source = fc.constantFrom('embedded' as const, 'language-model' as const, 'both' as const);
const calibration = fc.record({
  shift: fc.double({ min: -2, max: 2, noNaN: true }).map((shift) => shift + 0),
  accepted: count,
  dismissed: count,
});
const optionalId = fc.option(recordId, { nil: null });
const span = fc.tuple(count, count).map(([start, length]) => ({ start, end: start + length }));

/** Facts as JSON sees them: stated or absent. */
const facts = fc.record(
  {
    quantity: count,
    unit: word,
    amount,
    currency: fc.constant('EUR'),
    date: word,
    jobTitle: word,
    phone: word,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>;

const basis: fc.Arbitrary<Estimate['basis']> = fc.oneof(
  fc.constant({ kind: 'stated' } as const),
  fc.record({ kind: fc.constant('unit-price' as const), quantity: count, unitValue: amount, n: count }),
  fc.record({ kind: fc.constant('pipeline-median' as const), n: count }),
  fc.constant({ kind: 'assumption' } as const),
);

const estimate: fc.Arbitrary<Estimate> = fc.record({
  amount,
  currency: fc.constantFrom('EUR', 'USD'),
  basis,
  conversion: fc.record({
    rate: fc.double({ min: 0, max: 1, noNaN: true }),
    n: fc.option(count, { nil: null }),
  }),
  expected: amount,
});

export const arbitraryDecision: fc.Arbitrary<Decision> = fc.oneof(
  fc.constant({ state: 'open' } as const),
  fc.record({ state: fc.constant('accepted' as const), at: time, dealId: recordId }),
  fc.record({
    state: fc.constant('dismissed' as const),
    at: time,
    reason: fc.constantFrom(...dismissReasons),
  }),
  fc.record({ state: fc.constant('snoozed' as const), at: time, until: time }),
);

export const arbitrarySignal: fc.Arbitrary<Signal> = fc
  .record({
    emailId: recordId,
    kind: fc.constantFrom(...signalKinds),
    tier: fc.constantFrom('alert' as const, 'review' as const),
    probability: fc.double({ min: 0, max: 1, noNaN: true }),
    quote: fc.string({ maxLength: 500, unit: 'binary' }),
    cue: span,
    span,
    language: fc.constantFrom('fr' as const, 'en' as const, 'und' as const),
    sentAt: time,
    senderName: fc.option(word, { nil: null }),
    senderAddress: fc.option(word, { nil: null }),
    facts,
    contactId: optionalId,
    companyId: optionalId,
    dealId: optionalId,
    coverage: fc.constantFrom('undetected' as const, 'covered' as const, 'context' as const),
    estimate: fc.option(estimate, { nil: null }),
    detectorVersion: word,
    decision: arbitraryDecision,
  })
  .chain((signal) =>
    fc
      .record({ source, calibration }, { requiredKeys: [] })
      .map((found): Signal => ({ ...signal, ...found, key: signalKey(signal.emailId, signal.kind) })),
  );
