import * as fc from 'fast-check';
import { signalKinds } from '#core/signals/kind.ts';
import { dismissReasons } from '#core/signals/signal.ts';
import type { AskSummary } from '#core/snapshot/snapshot-ask.ts';
import {
  factFields,
  type HistoryPoint,
  type QualityCounts,
  type Segment,
  type Snapshot,
  type SnapshotDeal,
  type SnapshotSignal,
} from '#core/snapshot/snapshot.ts';
import { tracedStatuses } from '#core/traces/traces.ts';

/** Whole minutes, as far as a date reaches. */
const time = fc.integer({ min: -10_000_000, max: 144_000_000 }).map((minutes) => minutes * 60_000);
const word = fc.oneof(
  fc.string({ maxLength: 12, unit: 'binary' }),
  fc.constantFrom('default', 'a,b', '~|.', ''),
);
const id = fc.oneof(
  fc.integer({ min: 1, max: 2 ** 49 }).map(String),
  word,
  fc.constantFrom('007', '-1', '9'.repeat(19)),
);
const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 2_000_000_000 }),
  fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null, freq: 3 });

const segment: fc.Arbitrary<Segment> = fc.record({
  teamId: orNull(word),
  industry: orNull(word),
  employees: orNull(number),
  source: orNull(word),
});

const changes = fc.array(fc.record({ value: orNull(number), at: time }), { maxLength: 4 });
const dates = fc.array(fc.record({ value: orNull(time), at: time }), { maxLength: 4 });

const dealFields = fc.record({
  id,
  pipelineId: word,
  stageId: word,
  amount: orNull(number),
  dealType: orNull(fc.constantFrom('newbusiness' as const, 'existingbusiness' as const)),
  createdAt: time,
  closeAt: orNull(time),
  isClosed: fc.boolean(),
  isWon: fc.boolean(),
  hasOwner: fc.boolean(),
  companyId: orNull(id),
  contacts: fc.nat(500),
  stages: fc.array(fc.record({ stageId: word, at: time }), { maxLength: 6 }),
  amounts: changes,
  closeDates: dates,
  lastActivityAt: orNull(time),
  nextActivityAt: orNull(time),
  snoozedUntil: orNull(time),
  health: orNull(number),
  status: orNull(fc.constantFrom(...tracedStatuses)),
  codes: fc.array(word, { maxLength: 5 }),
  isFromSignal: fc.boolean(),
});

const deal: fc.Arbitrary<SnapshotDeal> = fc
  .tuple(dealFields, segment, fc.boolean())
  .map(([fields, parts, lacksRate]) => ({ ...fields, ...parts, ...(lacksRate ? { lacksRate } : {}) }));

const facts = fc.dictionary(
  fc.constantFrom(...factFields),
  fc.constantFrom('entered' as const, 'missing' as const, 'different' as const),
  { noNullPrototype: true },
);

const estimate = fc.record({
  amount: number,
  expected: number,
  basis: fc.constantFrom(
    'stated' as const,
    'unit-price' as const,
    'pipeline-median' as const,
    'assumption' as const,
  ),
  rate: number,
  rateN: orNull(fc.nat(1_000)),
});

const signalFields = fc.record({
  emailId: id,
  kind: fc.constantFrom(...signalKinds),
  tier: fc.constantFrom('alert' as const, 'review' as const),
  coverage: fc.constantFrom('undetected' as const, 'covered' as const, 'context' as const),
  state: fc.constantFrom('open' as const, 'accepted' as const, 'dismissed' as const, 'snoozed' as const),
  reason: orNull(fc.constantFrom(...dismissReasons)),
  sentAt: time,
  decidedAt: orNull(time),
  contactId: orNull(id),
  companyId: orNull(id),
  dealId: orNull(id),
  estimate: orNull(estimate),
  facts,
});

const signal: fc.Arbitrary<SnapshotSignal> = fc
  .tuple(signalFields, segment)
  .map(([fields, parts]) => ({ ...fields, ...parts }));

const ask: fc.Arbitrary<AskSummary> = fc.record({
  emailId: id,
  contactId: id,
  companyId: orNull(id),
  teamId: orNull(word),
  askedAt: time,
  answeredAt: orNull(time),
});

const counts = (names: fc.Arbitrary<string>) =>
  fc.dictionary(names, number, { maxKeys: 5, noNullPrototype: true });

const quality: fc.Arbitrary<QualityCounts> = fc.record({
  deals: fc.nat(),
  contacts: fc.nat(),
  companies: fc.nat(),
  warnings: counts(word.filter((name) => name !== '__proto__')),
});

export const arbitrarySnapshot: fc.Arbitrary<Snapshot> = fc.record({
  takenAt: fc.integer({ min: 0, max: 4_102_444_800_000 }),
  currency: word,
  timeZone: word,
  rates: counts(fc.constantFrom('EUR', 'USD', 'GBP')),
  deals: fc.array(deal, { maxLength: 6 }),
  signals: fc.array(signal, { maxLength: 6 }),
  asks: fc.array(ask, { maxLength: 4 }),
  quality,
});

export const arbitraryPoint: fc.Arbitrary<HistoryPoint> = fc.record({
  week: fc
    .integer({ min: 0, max: 3_000 })
    .map((weeks) => new Date(weeks * 604_800_000).toISOString().slice(0, 10)),
  takenAt: fc.integer({ min: 0, max: 4_102_444_800_000 }),
  invisible: number,
  invisibleCount: fc.nat(),
  openDeals: fc.nat(),
  openAmount: number,
  quality,
});
