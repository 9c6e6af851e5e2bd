import { describe, expect, it } from 'vitest';
import { toHistoryPoint } from '#core/metrics/history-point.ts';
import { pastPoint } from '../../scripts/demo/past-weeks.ts';
import { aDeal, aSignal, anInput } from '../core/metrics/records.ts';
import { dayMs, noon } from '../support/records.ts';

const weeksAgo = (weeks: number) => noon - weeks * 7 * dayMs;

describe('the demo account’s past weeks', () => {
  const { snapshot } = anInput({
    snapshot: {
      takenAt: noon,
      deals: [
        aDeal({
          id: '1',
          createdAt: weeksAgo(20),
          amount: 9_000,
          amounts: [
            { value: 5_000, at: weeksAgo(20) },
            { value: 9_000, at: weeksAgo(4) },
          ],
        }),
        aDeal({ id: '2', createdAt: weeksAgo(3), amount: 1_000 }),
        aDeal({
          id: '3',
          createdAt: weeksAgo(12),
          amount: 2_000,
          isClosed: true,
          isWon: true,
          stageId: 'won',
          stages: [{ stageId: 'won', at: weeksAgo(6) }],
        }),
      ],
      signals: [aSignal()],
      quality: { deals: 3, contacts: 10, companies: 4, warnings: { 'contact-email-missing': 10 } },
    },
  });

  it.each([
    [1, 2, 10_000],
    [5, 1, 5_000],
    [8, 2, 7_000],
    [16, 1, 5_000],
    [25, 0, 0],
  ])('%i weeks ago %i deals were open, with %i', (weeks, openDeals, openAmount) => {
    expect(pastPoint(snapshot, weeks)).toMatchObject({ openDeals, openAmount });
  });

  it('are a week apart and hold more that was invisible or warned of than now', () => {
    const now = toHistoryPoint(snapshot);
    const past = pastPoint(snapshot, 10);
    expect(past.takenAt).toBe(weeksAgo(10));
    expect(past.week).toBe('2026-09-14');
    expect(past.invisible).toBeGreaterThan(now.invisible);
    expect(past.quality.warnings).toEqual({ 'contact-email-missing': 12 });
  });
});
