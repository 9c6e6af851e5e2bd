import { describe, expect, it } from 'vitest';
import { wholeDays } from '#core/health/days.ts';
import { daysInStage, readStays } from '#core/health/stays.ts';
import { aDealDetails, daysAgo } from './deals.ts';
import { dayMs, noon } from '../../support/records.ts';

const hour = 3_600_000;

const dealOf = (stages: readonly { value: string; at: number }[], fields = {}) =>
  aDealDetails({ stageId: 'demo', history: { stages, amounts: [], closeDates: [] }, ...fields });

const daysOf = (deal: ReturnType<typeof dealOf>, stageId: string) =>
  daysInStage(readStays(deal, noon), stageId);

describe('days in a stage', () => {
  it('are all visits added up, the present one up to now', () => {
    const deal = dealOf([
      { value: 'demo', at: daysAgo(30) },
      { value: 'proposal', at: daysAgo(20) },
      { value: 'demo', at: daysAgo(5) },
    ]);
    expect(daysOf(deal, 'demo')).toBe(15);
    expect(daysOf(deal, 'proposal')).toBe(15);
    expect(daysOf(deal, 'contract')).toBeNull();
  });

  it('leave out a stay of under an hour, which was a slip', () => {
    const deal = dealOf([
      { value: 'demo', at: daysAgo(10) },
      { value: 'contract', at: daysAgo(5) },
      { value: 'demo', at: daysAgo(5) + hour / 2 },
    ]);
    expect(readStays(deal, noon)).toEqual([{ stageId: 'demo', from: daysAgo(10), to: noon }]);
  });

  it('take HubSpot’s date of entry where there is no history, and nothing where there is neither', () => {
    expect(daysOf(dealOf([], { stageEnteredAt: daysAgo(7) }), 'demo')).toBe(7);
    expect(readStays(dealOf([], { stageEnteredAt: null }), noon)).toEqual([]);
  });

  it('follow the deal where the history lags behind', () => {
    const stages = [{ value: 'proposal', at: daysAgo(9) }];
    expect(daysOf(dealOf(stages, { stageEnteredAt: daysAgo(2) }), 'demo')).toBe(2);
    expect(daysOf(dealOf(stages, { stageEnteredAt: null }), 'demo')).toBe(0);
  });

  it('are never negative, also for dates in the future', () => {
    expect(daysOf(dealOf([{ value: 'demo', at: noon + dayMs }]), 'demo')).toBe(0);
  });

  it.each([
    ['2026-03-27T09:00:00Z', '2026-04-03T08:00:00Z', 7],
    ['2026-10-23T08:00:00Z', '2026-10-30T09:00:00Z', 7],
    ['2026-11-01T09:00:00Z', '2026-11-01T23:00:00Z', 0],
  ])('from %s to %s are %d, whatever the clocks do', (from, to, days) => {
    expect(wholeDays(Date.parse(to) - Date.parse(from))).toBe(days);
  });
});
