import { describe, expect, it } from 'vitest';
import { readChanges } from '#core/review/changes.ts';
import type { ReviewRecord } from '#core/review/record.ts';
import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';
import type { ReviewDecision } from '#core/views/review-view.ts';
import { noon } from '../../support/records.ts';
import { pipeline } from '../health/deals.ts';
import { aSnapshotDeal, daysAgo, inDays } from './support.ts';

const snapshot = { takenAt: noon };
const read = (deals: readonly SnapshotDeal[], last: ReviewRecord | null = null) =>
  readChanges(snapshot, deals, [pipeline], last);

const closed = (stageId: 'won' | 'lost', days: number, fields: Partial<SnapshotDeal> = {}) =>
  aSnapshotDeal({
    ...{ isClosed: true, isWon: stageId === 'won', stageId, closeAt: daysAgo(days) },
    stages: [
      { stageId: 'proposal', at: daysAgo(40) },
      { stageId, at: daysAgo(days) },
    ],
    ...fields,
  });

function decided(decision: ReviewDecision, dealId = '301'): ReviewRecord {
  return { week: '2026-11-16', startedAt: daysAgo(6), decided: { [dealId]: { decision, at: daysAgo(6) } } };
}

describe('what changed since the last review', () => {
  it('looks back a week where there was none', () => {
    expect(read([]).since).toBe(daysAgo(7));
    expect(read([], decided('push')).since).toBe(daysAgo(6));
  });

  it('counts what came, was won and was lost, with the amounts', () => {
    const changes = read([
      aSnapshotDeal({ createdAt: daysAgo(2), amount: 4_000 }),
      aSnapshotDeal({ createdAt: daysAgo(3), amount: null }),
      closed('won', 1, { amount: 9_000 }),
      closed('lost', 3, { amount: 7_000 }),
      closed('lost', 12),
    ]);
    expect(changes).toMatchObject({
      added: { count: 2, amount: 4_000 },
      won: { count: 1, amount: 9_000 },
      lost: { count: 1, amount: 7_000 },
      openBefore: 2,
      openNow: 2,
    });
  });

  it('goes by the move into the closed stage, whatever the date says', () => {
    expect(read([closed('won', 2, { closeAt: daysAgo(20) })]).won.count).toBe(1);
    expect(read([closed('won', 20, { closeAt: inDays(1) })]).won.count).toBe(0);
    expect(read([closed('won', 2, { stages: [] })]).won.count).toBe(1);
  });

  it('counts what moved on, back, and was put off', () => {
    const since = (stageId: string) => [
      { stageId: 'demo', at: daysAgo(30) },
      { stageId, at: daysAgo(2) },
    ];
    const dates = (days: number) => [
      { value: inDays(10), at: daysAgo(30) },
      { value: inDays(days), at: daysAgo(2) },
    ];
    const changes = read([
      aSnapshotDeal({ stageId: 'negotiation', stages: since('negotiation') }),
      aSnapshotDeal({ stageId: 'qualified', stages: since('qualified') }),
      aSnapshotDeal({ stageId: 'gone', stages: since('gone') }),
      aSnapshotDeal({ closeAt: inDays(40), closeDates: dates(40) }),
      aSnapshotDeal({ closeAt: inDays(5), closeDates: dates(5) }),
    ]);
    expect(changes).toMatchObject({ movedOn: 1, movedBack: 1, closeDatesPushed: 1 });
  });
});

describe('decisions of the last review', () => {
  it.each<[string, ReviewDecision, SnapshotDeal, boolean]>([
    ['closed as lost', 'close-lost', closed('lost', 2), true],
    ['still open', 'close-lost', aSnapshotDeal(), false],
    ['with an activity since', 'push', aSnapshotDeal({ lastActivityAt: daysAgo(1) }), true],
    [
      'with an activity ahead',
      'push',
      aSnapshotDeal({ lastActivityAt: null, nextActivityAt: inDays(3) }),
      true,
    ],
    ['with nothing since', 'push', aSnapshotDeal({ lastActivityAt: daysAgo(9) }), false],
    [
      'with an activity that was over by then',
      'push',
      aSnapshotDeal({ lastActivityAt: daysAgo(9), nextActivityAt: daysAgo(8) }),
      false,
    ],
    ['won since', 'push', closed('won', 2), true],
    [
      'with a new stage',
      'requalify',
      aSnapshotDeal({ stages: [{ stageId: 'qualified', at: daysAgo(1) }], stageId: 'qualified' }),
      true,
    ],
    [
      'with a new date',
      'requalify',
      aSnapshotDeal({ closeDates: [{ value: inDays(9), at: daysAgo(2) }] }),
      true,
    ],
    ['as it was', 'requalify', aSnapshotDeal(), false],
  ])('%s: %s came to pass or not', (_, decision, deal, isDone) => {
    expect(read([deal], decided(decision)).followed).toEqual({ done: isDone ? 1 : 0, of: 1 });
  });

  it('leave those out that keep a deal, and deals that are gone', () => {
    expect(read([aSnapshotDeal()], decided('keep')).followed).toEqual({ done: 0, of: 0 });
    expect(read([aSnapshotDeal()], decided('push', '999')).followed).toEqual({ done: 0, of: 0 });
  });
});
