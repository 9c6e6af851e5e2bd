import fc from 'fast-check';
import { signalKinds } from '#core/signals/kind.ts';
import { factFields, type SnapshotDeal, type SnapshotSignal } from '#core/snapshot/snapshot.ts';
import type { AskSummary } from '#core/snapshot/snapshot-ask.ts';

/** Records as odd as the CRM allows, around a `now`. */

const dayMs = 86_400_000;
export const minute = 60_000;

export const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null, freq: 4 });
const chance = (parts: number) => fc.integer({ min: 1, max: parts }).map((drawn) => drawn === 1);

const cents = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 9_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 33, -5_000, 7_000_000_001) },
);
export const amount = cents.map((value) => value / 100);

const segment = {
  teamId: maybe(fc.constantFrom('1', '2', '3')),
  industry: maybe(fc.oneof(fc.constantFrom('BANKING', 'other'), fc.integer({ max: 14, min: 0 }).map(String))),
  employees: maybe(fc.constantFrom(0, 1, 10, 11, 50, 51, 200, 201, 1000, 1001, 90_000)),
  source: maybe(fc.constantFrom('REFERRALS', 'OFFLINE')),
};

const stageIds = [
  'new',
  'qualified',
  'demo',
  'offer',
  'won',
  'lost',
  'gone',
  'r-open',
  'r-talk',
  'r-won',
  'r-lost',
];

/** Minutes before now; a few lie ahead. */
export const before = (days: number) => fc.integer({ min: -3 * 1440, max: days * 1440 });

export const at = (now: number) => (minutes: number) => now - minutes * minute;

function changes<Value>(value: fc.Arbitrary<Value>, now: number) {
  return fc
    .array(fc.tuple(value, fc.oneof(before(900), before(90))), { maxLength: 5 })
    .map((list) =>
      list.map(([each, minutes]) => ({ value: each, at: at(now)(minutes) })).sort((a, b) => a.at - b.at),
    );
}

export function anyDeal(now: number): fc.Arbitrary<Omit<SnapshotDeal, 'id'>> {
  return fc
    .record({
      ...segment,
      pipelineId: fc.constantFrom('sales', 'sales', 'renewals', 'archived'),
      amount: maybe(amount),
      dealType: maybe(fc.constantFrom('newbusiness' as const, 'existingbusiness' as const)),
      createdAt: before(900).map(at(now)),
      closeAt: maybe(fc.integer({ min: -600, max: 100 }).map((days) => now + days * dayMs + 17 * minute)),
      isClosed: fc.boolean(),
      isWon: fc.boolean(),
      hasOwner: fc.boolean(),
      companyId: maybe(fc.constantFrom('501', '502', '503')),
      contacts: fc.nat(3),
      stages: changes(fc.constantFrom(...stageIds), now),
      amounts: changes(maybe(amount), now),
      closeDates: changes(maybe(fc.integer({ min: -700, max: 300 }).map((days) => now + days * dayMs)), now),
      lastActivityAt: fc.constant(null),
      nextActivityAt: maybe(before(5).map(at(now))),
      snoozedUntil: maybe(before(5).map(at(now))),
      health: maybe(fc.nat(100)),
      status: maybe(fc.constantFrom('moving' as const, 'stalled' as const, 'paused' as const)),
      codes: fc.subarray(['deal-amount-missing', 'deal-no-company', 'deal-lost-without-reason']),
      isFromSignal: fc.boolean(),
      stageId: fc.constantFrom(...stageIds),
      keepsStage: chance(4),
      lacksRate: chance(4),
    })
    .map(({ stages, keepsStage, stageId, lacksRate, ...deal }) => {
      const entries = stages.map(({ value, at: since }) => ({ stageId: value, at: since }));
      const present = keepsStage ? stageId : (entries.at(-1)?.stageId ?? stageId);
      const missing = lacksRate && deal.amount === null ? { lacksRate: true } : {};
      return { ...deal, stages: entries, stageId: present, ...missing };
    });
}

export function anyEmail(now: number): fc.Arbitrary<readonly Omit<SnapshotSignal, 'emailId'>[]> {
  const signal = fc.record({
    kind: fc.oneof(
      fc.constantFrom(...signalKinds),
      fc.constantFrom<SnapshotSignal['kind'][]>('pricing', 'renewal', 'churn-risk'),
    ),
    tier: fc.constantFrom('alert' as const, 'alert' as const, 'review' as const),
    coverage: fc.constantFrom(
      'undetected' as const,
      'undetected' as const,
      'covered' as const,
      'context' as const,
    ),
    state: fc.constantFrom(
      'open' as const,
      'open' as const,
      'accepted' as const,
      'dismissed' as const,
      'snoozed' as const,
    ),
    dealId: maybe(fc.nat(30).map(String)),
    estimate: maybe(
      fc.record({
        amount,
        expected: fc.oneof(
          cents.map((value) => Math.max(0, value) / 100),
          fc.constantFrom(0, 500),
        ),
        basis: fc.constantFrom(
          'stated' as const,
          'unit-price' as const,
          'pipeline-median' as const,
          'assumption' as const,
        ),
        rate: fc.constant(0.1),
        rateN: maybe(fc.constant(30)),
      }),
    ),
    facts: fc
      .tuple(
        fc.subarray([...factFields]),
        fc.array(fc.constantFrom('entered' as const, 'missing' as const, 'different' as const), {
          minLength: 6,
          maxLength: 6,
        }),
      )
      .map(([fields, states]) => Object.fromEntries(fields.map((field, index) => [field, states[index]]))),
  });
  return fc
    .record({
      ...segment,
      signals: fc.uniqueArray(signal, { minLength: 1, maxLength: 3, selector: ({ kind }) => kind }),
      sentAt: fc.oneof(before(400), before(60)).map(at(now)),
      contactId: maybe(fc.constantFrom('101', '102', '103')),
      companyId: maybe(fc.constantFrom('501', '502', '503', '504')),
    })
    .map(({ signals, ...email }) =>
      signals.map(
        (each) => ({ ...email, ...each, reason: null, decidedAt: null }) as Omit<SnapshotSignal, 'emailId'>,
      ),
    );
}

export function anyAsk(now: number): fc.Arbitrary<Omit<AskSummary, 'emailId'>> {
  return fc
    .record({
      contactId: fc.constantFrom('101', '102'),
      companyId: fc.constant(null),
      teamId: maybe(fc.constantFrom('1', '2', '3')),
      asked: before(120),
      answered: maybe(fc.oneof(fc.integer({ min: 0, max: 9 * 1440 }), fc.integer({ min: 1300, max: 5000 }))),
    })
    .map(({ asked, answered, ...ask }) => {
      const askedAt = now - asked * minute;
      return { ...ask, askedAt, answeredAt: answered === null ? null : askedAt + answered * minute };
    });
}
