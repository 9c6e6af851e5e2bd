import type { Baselines } from '#core/baselines/baselines.ts';
import { dismissReasons } from '#core/signals/signal.ts';
import { signalKinds } from '#core/signals/kind.ts';
import type { AskSummary } from '#core/snapshot/snapshot-ask.ts';
import {
  factFields,
  type Segment,
  type Snapshot,
  type SnapshotDeal,
  type SnapshotSignal,
} from '#core/snapshot/snapshot.ts';

const dayMs = 86_400_000;
const openIds = ['appointment', 'qualified', 'presentation', 'decision', 'contract'];
const range = { median: 6, p75: 12, p90: 21, n: 40 };

/** A large account at `now`, the same for the same seed: deals of three years, signals and asks of half a year. */
export function largeSnapshot(
  now: number,
  { deals = 10_000, signals = 5_000, asks = 5_000, seed = 7 } = {},
): Snapshot {
  const random = seededRandom(seed);
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  const segment = (): Segment => ({
    teamId: pick(['1', '2', '3', '4', null]),
    industry: pick(['COMPUTER_SOFTWARE', 'BANKING', 'INSURANCE', 'ACCOUNTING', 'TELECOMMUNICATIONS', null]),
    employees: pick([4, 35, 120, 800, 4_000, null]),
    source: pick(['ORGANIC_SEARCH', 'REFERRALS', 'PAID_SEARCH', 'OFFLINE', null]),
  });
  const ago = (days: number) => now - Math.floor(random() * days * dayMs);

  function deal(index: number): SnapshotDeal {
    const createdAt = ago(1_000);
    const isClosed = random() < 0.5;
    const isWon = isClosed && random() < 0.3;
    const steps = 1 + Math.floor(random() * openIds.length);
    const span = Math.min(now - createdAt, (20 + random() * 80) * dayMs);
    const at = (step: number) => createdAt + Math.floor((span * step) / (steps + 1));
    const closedId = isWon ? 'won' : 'lost';
    const path = [...openIds.slice(0, steps), ...(isClosed ? [closedId] : [])];
    const stages = path.map((stageId, step) => ({ stageId, at: at(step) }));
    const amount = random() < 0.9 ? Math.round(random() * 8_000_000) / 100 : null;
    const closeAt = isClosed ? at(steps) : now + Math.floor((random() - 0.2) * 150 * dayMs);
    return {
      ...segment(),
      id: String(1_000 + index),
      pipelineId: index % 3 === 0 ? 'renewals' : 'default',
      stageId: path.at(-1) ?? 'appointment',
      amount,
      dealType: pick(['newbusiness', 'existingbusiness', null]),
      createdAt,
      closeAt,
      isClosed,
      isWon,
      hasOwner: true,
      companyId: String(500 + Math.floor(random() * 3_000)),
      contacts: Math.floor(random() * 4),
      stages,
      amounts: amount === null ? [] : [{ value: amount, at: createdAt }],
      closeDates: [
        { value: closeAt + 20 * dayMs, at: createdAt },
        { value: closeAt, at: at(1) },
      ],
      lastActivityAt: ago(30),
      nextActivityAt: random() < 0.3 ? now + 3 * dayMs : null,
      snoozedUntil: null,
      health: isClosed ? null : Math.floor(random() * 100),
      status: isClosed ? null : pick(['moving', 'slow', 'stalled', 'silent', 'paused']),
      codes: random() < 0.5 ? [] : [pick(['deal-amount-missing', 'deal-no-company']), 'deal-no-contact'],
      isFromSignal: false,
    };
  }

  function signal(index: number): SnapshotSignal {
    const kind = pick(signalKinds);
    const amount = Math.round(random() * 4_000_000) / 100;
    const state = pick(['open', 'open', 'open', 'accepted', 'dismissed', 'snoozed'] as const);
    return {
      ...segment(),
      emailId: String(70_000 + Math.floor(index / 1.3)),
      kind,
      tier: random() < 0.7 ? 'alert' : 'review',
      coverage: pick(['undetected', 'undetected', 'covered', 'context']),
      state,
      reason: state === 'dismissed' ? pick(dismissReasons) : null,
      sentAt: ago(180),
      decidedAt: null,
      contactId: String(20_000 + Math.floor(random() * 2_000)),
      companyId: String(500 + Math.floor(random() * 3_000)),
      dealId: null,
      estimate: { amount, expected: Math.round(amount * 20) / 100, basis: 'stated', rate: 0.2, rateN: 60 },
      facts: { [pick(factFields)]: pick(['entered', 'missing', 'different'] as const) },
    };
  }

  function ask(index: number): AskSummary {
    const askedAt = ago(120);
    return {
      emailId: String(90_000 + index),
      contactId: String(20_000 + Math.floor(random() * 2_000)),
      companyId: null,
      teamId: pick(['1', '2', '3', '4', null]),
      askedAt,
      answeredAt: random() < 0.85 ? Math.min(now, askedAt + Math.floor(random() ** 2 * 6 * dayMs)) : null,
    };
  }

  const list = <Item>(length: number, make: (index: number) => Item) =>
    Array.from({ length }, (_, index) => make(index));
  return {
    takenAt: now,
    currency: 'EUR',
    timeZone: 'Europe/Paris',
    rates: { USD: 0.92 },
    deals: list(deals, deal),
    signals: list(signals, signal),
    asks: list(asks, ask),
    quality: { deals, contacts: 8_000, companies: 3_000, warnings: { 'contact-phone-missing': 900 } },
  };
}

/** What such an account has taught. */
export function largeBaselines(now: number): Baselines {
  const stage = (id: string, index: number, probability: number) => ({
    id,
    label: id,
    displayOrder: index,
    probability,
  });
  const stages = [
    ...openIds.map((id, index) => stage(id, index, 0.2 + index * 0.15)),
    stage('won', 5, 1),
    stage('lost', 6, 0),
  ];
  const ids = ['default', 'renewals'];
  return {
    learnedAt: now,
    pipelines: ids.map((pipelineId) => ({
      pipelineId,
      stages: openIds.map((stageId) => ({ stageId, days: range, loss: null, conversion: null })),
      anyStage: range,
      cycle: range,
      amount: { value: 12_000, n: 400 },
      unitValue: null,
      winRate: { value: 0.3, n: 900 },
    })),
    replyDays: null,
    quietMonths: [],
    directory: {
      pipelines: ids.map((id, index) => ({ id, label: id, displayOrder: index, stages })),
      owners: [],
      currencies: ['EUR'],
    },
  };
}

/** mulberry32: small, fast and the same everywhere. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
