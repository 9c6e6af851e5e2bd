import type { Baselines } from '#core/baselines/baselines.ts';
import type { PageInput } from '#core/metrics/context.ts';
import type { Pipeline } from '#core/records.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import type { Snapshot, SnapshotDeal, SnapshotSignal } from '#core/snapshot/snapshot.ts';
import type { AskSummary } from '#core/snapshot/snapshot-ask.ts';
import { dayMs, noon } from '../../support/records.ts';

/** Plain records of an account, of which a test states only what it is about. `noon` is Monday, 23 November 2026. */

const stage = (id: string, displayOrder: number, probability: number) => ({
  id,
  label: id,
  displayOrder,
  probability,
});

export const sales: Pipeline = {
  id: 'sales',
  label: 'Sales',
  displayOrder: 0,
  stages: [
    stage('new', 0, 0.1),
    stage('qualified', 1, 0.2),
    stage('demo', 2, 0.5),
    stage('offer', 3, 0.75),
    stage('won', 4, 1),
    stage('lost', 5, 0),
  ],
};

export const renewals: Pipeline = {
  id: 'renewals',
  label: 'Renewals',
  displayOrder: 1,
  stages: [stage('r-open', 0, 0.3), stage('r-talk', 1, 0.6), stage('r-won', 2, 1), stage('r-lost', 3, 0)],
};

const days = { median: 5, p75: 10, p90: 20, n: 12 };

export function aBaselines({ hasRanges = true, rate = 0.25, n = 40 } = {}): Baselines {
  return {
    learnedAt: noon,
    pipelines: [sales, renewals].map(({ id, stages }) => ({
      pipelineId: id,
      stages: stages.map(({ id: stageId }) => ({
        stageId,
        days: hasRanges ? days : null,
        loss: null,
        conversion: null,
      })),
      anyStage: null,
      cycle: null,
      amount: null,
      unitValue: null,
      winRate: n === 0 ? null : { value: rate, n },
    })),
    replyDays: null,
    quietMonths: [],
    directory: { pipelines: [sales, renewals], owners: [], currencies: ['EUR'] },
  };
}

export function aDeal(fields: Partial<SnapshotDeal> = {}): SnapshotDeal {
  return {
    id: '301',
    teamId: null,
    industry: null,
    employees: null,
    source: null,
    pipelineId: 'sales',
    stageId: 'demo',
    amount: 10_000,
    dealType: null,
    createdAt: noon - 20 * dayMs,
    closeAt: null,
    isClosed: false,
    isWon: false,
    hasOwner: true,
    companyId: null,
    contacts: 1,
    stages: [],
    amounts: [],
    closeDates: [],
    lastActivityAt: null,
    nextActivityAt: null,
    snoozedUntil: null,
    health: null,
    status: null,
    codes: [],
    isFromSignal: false,
    ...fields,
  };
}

/** Won `days` days ago, 40 days after it was created. */
export function aWonDeal(daysAgo: number, fields: Partial<SnapshotDeal> = {}): SnapshotDeal {
  const closeAt = noon - daysAgo * dayMs;
  const times = { createdAt: closeAt - 40 * dayMs, closeAt };
  return aDeal({ stageId: 'won', isClosed: true, isWon: true, ...times, ...fields });
}

export function aLostDeal(daysAgo: number, fields: Partial<SnapshotDeal> = {}): SnapshotDeal {
  return aWonDeal(daysAgo, { stageId: 'lost', isWon: false, ...fields });
}

export function aSignal(fields: Partial<SnapshotSignal> = {}): SnapshotSignal {
  return {
    emailId: '701',
    kind: 'pricing',
    tier: 'alert',
    coverage: 'undetected',
    state: 'open',
    reason: null,
    sentAt: noon - 2 * dayMs,
    decidedAt: null,
    contactId: '101',
    companyId: '501',
    dealId: null,
    teamId: null,
    industry: null,
    employees: null,
    source: null,
    estimate: { amount: 20_000, expected: 2_000, basis: 'stated', rate: 0.1, rateN: null },
    facts: {},
    ...fields,
  };
}

export function anAsk(askedAt: number, fields: Partial<AskSummary> = {}): AskSummary {
  return {
    emailId: '901',
    contactId: '101',
    companyId: null,
    teamId: null,
    askedAt,
    answeredAt: null,
    ...fields,
  };
}

export interface Account extends Partial<Omit<PageInput, 'snapshot'>> {
  readonly snapshot?: Partial<Snapshot>;
}

export function anInput({ snapshot, ...fields }: Account = {}): PageInput {
  return {
    history: [],
    baselines: aBaselines(),
    settings: defaultSettings,
    now: noon,
    ...fields,
    snapshot: {
      takenAt: noon,
      currency: 'EUR',
      timeZone: 'UTC',
      rates: {},
      deals: [],
      signals: [],
      asks: [],
      quality: { deals: 0, contacts: 0, companies: 0, warnings: {} },
      ...snapshot,
    },
  };
}

/** So many records with ids of their own. */
export function several<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
