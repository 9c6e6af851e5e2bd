import { describe, expect, it } from 'vitest';
import { createSituationReader } from '#core/review/situation.ts';
import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';
import { aSnapshotDeal, context, daysAgo } from './support.ts';

const read = (fields: Partial<SnapshotDeal>) => createSituationReader(context)(aSnapshotDeal(fields), []);
const minute = 60_000;

/** In one stage, then another, then the first again. */
const thereAndBack = (awayDays: number) => [
  { stageId: 'proposal', at: daysAgo(50) },
  { stageId: 'negotiation', at: daysAgo(20) },
  { stageId: 'proposal', at: daysAgo(20 - awayDays) },
];

describe('how long a deal has been in its stage', () => {
  it('adds up its visits, as the card does', () => {
    expect(read({ stages: thereAndBack(10) })).toMatchObject({ daysInStage: 40, hasMovedBack: true });
  });

  it('takes a stage that was left within the hour for a slip', () => {
    const halfAnHour = (30 * minute) / 86_400_000;
    expect(read({ stages: thereAndBack(halfAnHour) })).toMatchObject({
      daysInStage: 50,
      hasMovedBack: false,
    });
  });

  it('is not known where the history ends in another stage', () => {
    expect(read({ stages: [{ stageId: 'demo', at: daysAgo(9) }] }).daysInStage).toBeNull();
  });
});

describe('a close date', () => {
  // It is 13:00 in Paris.
  it.each([
    ['this morning', '2026-11-23T06:00:00Z', 0],
    ['this evening', '2026-11-23T22:30:00Z', 0],
    ['after midnight in Paris', '2026-11-23T23:30:00Z', -1],
    ['late yesterday', '2026-11-22T22:30:00Z', 1],
    ['three days ahead', '2026-11-26T08:00:00Z', -3],
  ])('%s lies so many days of the calendar back', (_, date, days) => {
    expect(read({ closeAt: Date.parse(date) }).daysPastClose).toBe(days);
  });
});
