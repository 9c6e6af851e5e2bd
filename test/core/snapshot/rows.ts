import type { Snapshot, SnapshotDeal, SnapshotSignal } from '#core/snapshot/snapshot.ts';

/** Rows of a snapshot, written out: the builders fill in what a test is not about. */

const takenAt = Date.UTC(2026, 10, 23, 9);
const dayMs = 86_400_000;

export const emptySnapshot: Snapshot = {
  ...{ takenAt, currency: 'EUR', timeZone: 'Europe/Paris', rates: {}, deals: [], signals: [], asks: [] },
  quality: { deals: 0, contacts: 0, companies: 0, warnings: {} },
};

export function makeDeal(given: Partial<SnapshotDeal> = {}): SnapshotDeal {
  return {
    ...{ id: '301', pipelineId: 'default', stageId: 'open', amount: 10_000, dealType: 'newbusiness' },
    ...{ createdAt: takenAt - 90 * dayMs, closeAt: takenAt + 30 * dayMs, isClosed: false, isWon: false },
    ...{ hasOwner: true, companyId: '201', contacts: 1, stages: [], amounts: [], closeDates: [] },
    ...{ lastActivityAt: null, nextActivityAt: null, snoozedUntil: null, health: 50, status: 'moving' },
    ...{
      codes: [],
      isFromSignal: false,
      teamId: '501',
      industry: 'BANKING',
      employees: 80,
      source: 'OFFLINE',
    },
    ...given,
  };
}

export function makeSnapshotSignal(given: Partial<SnapshotSignal> = {}): SnapshotSignal {
  return {
    ...{
      emailId: '401',
      kind: 'new-need',
      tier: 'alert',
      coverage: 'undetected',
      state: 'open',
      reason: null,
    },
    ...{ sentAt: takenAt - dayMs, decidedAt: null, contactId: '101', companyId: '201', dealId: null },
    ...{ estimate: null, facts: {}, teamId: null, industry: null, employees: null, source: null },
    ...given,
  };
}
