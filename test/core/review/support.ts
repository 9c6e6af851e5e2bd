import type { Baselines } from '#core/baselines/baselines.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import { defaultHealthSettings } from '#core/health/default-settings.ts';
import type { ReviewContext } from '#core/review/situation.ts';
import type { Snapshot, SnapshotDeal, SnapshotSignal } from '#core/snapshot/snapshot.ts';
import { dayMs, noon } from '../../support/records.ts';
import { baselines as learned } from '../health/deals.ts';

/** Deals of a snapshot for tests of the review; a test states only what it is about. */

export const daysAgo = (days: number): number => noon - days * dayMs;
export const inDays = (days: number): number => noon + days * dayMs;

const cycle = { median: 60, p75: 80, p90: 100, n: 30 };

/** Won deals spent 20 days at most in each stage, nine in ten closed within 100 days. */
export const baselines: Baselines = {
  ...learned,
  pipelines: learned.pipelines.map((pipeline) => ({ ...pipeline, cycle, amount: { value: 8_000, n: 30 } })),
};

export const context: ReviewContext = {
  ...{ now: noon, timeZone: 'Europe/Paris', baselines, settings: { health: defaultHealthSettings } },
};

/** Forty days old, ten in its stage, worked on three days ago, due in two months: nothing to review. */
export function aSnapshotDeal(fields: Partial<SnapshotDeal> = {}): SnapshotDeal {
  return {
    ...{ id: '301', pipelineId: 'default', stageId: 'proposal', dealType: 'newbusiness', hasOwner: true },
    ...{ teamId: null, industry: null, employees: null, source: null, companyId: '501', contacts: 2 },
    ...{ amount: 10_000, createdAt: daysAgo(40), closeAt: inDays(60), isClosed: false, isWon: false },
    stages: [
      { stageId: 'qualified', at: daysAgo(40) },
      { stageId: 'proposal', at: daysAgo(10) },
    ],
    amounts: [],
    closeDates: [],
    ...{ lastActivityAt: daysAgo(3), nextActivityAt: null, snoozedUntil: null },
    ...{ health: 50, status: 'moving', codes: [], isFromSignal: false },
    ...fields,
  };
}

let emails = 5_000;

export function aSnapshotSignal(
  kind: SignalKind,
  days: number,
  fields: Partial<SnapshotSignal> = {},
): SnapshotSignal {
  emails += 1;
  return {
    ...{ emailId: String(emails), kind, tier: 'alert', coverage: 'covered', state: 'open', reason: null },
    ...{ sentAt: daysAgo(days), decidedAt: null, contactId: '101', companyId: '501', dealId: '301' },
    ...{ teamId: null, industry: null, employees: null, source: null, estimate: null, facts: {} },
    ...fields,
  };
}

export function aSnapshot(fields: Partial<Snapshot> = {}): Snapshot {
  return {
    ...{
      takenAt: noon,
      currency: 'EUR',
      timeZone: 'Europe/Paris',
      rates: {},
      deals: [],
      signals: [],
      asks: [],
    },
    quality: { deals: 0, contacts: 0, companies: 0, warnings: {} },
    ...fields,
  };
}

/** Sixty days in its stage and as long without a word. */
export const dead: Partial<SnapshotDeal> = {
  createdAt: daysAgo(90),
  stages: [{ stageId: 'proposal', at: daysAgo(60) }],
  lastActivityAt: daysAgo(60),
  ...{ status: 'stalled', health: 20 },
};
