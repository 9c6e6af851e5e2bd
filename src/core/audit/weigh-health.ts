import type { HealthPart, PartPoints } from '#core/health/health.ts';
import { partPoints } from '#core/health/score.ts';
import type { AuditFactId, AuditRow } from '#core/views/audit-view.ts';

/**
 * Which part of a deal's health a fact speaks for: where deals were won with it, the part is worth more.
 * Facts that no part measures are absent: where a deal came from is no health. So are close dates that were put off: only
 * a deal that outlives its date can be, so that they tell long deals from short ones rather than good from bad.
 */
const speaksFor: Readonly<Partial<Record<AuditFactId, HealthPart['id']>>> = {
  'fast-start': 'pace',
  'fast-first-answer': 'contact',
  'never-backwards': 'movement',
  'amount-never-cut': 'movement',
  'several-contacts': 'evidence',
  'decision-maker': 'evidence',
  'evidence-complete': 'evidence',
  'budget-stated': 'evidence',
  'timeline-stated': 'evidence',
};

/** No part gains or loses more than this share of its points: an audit is one look at one account. */
export const mostShift = 0.3;

const partIds = Object.keys(partPoints) as HealthPart['id'][];

/**
 * The points of health by an audit's clear facts, whole and 100 together. A part moves by the mean of its clear facts:
 * twice as often won, on the careful end of the interval, moves it by the most there is. Without a clear fact the points
 * are the usual ones.
 */
export function weighHealth(rows: readonly AuditRow[]): PartPoints {
  const clear = rows.filter(({ isClear }) => isClear);
  const shifts = partIds.map((id) => {
    const own = clear.filter(({ fact }) => speaksFor[fact] === id).map(pull);
    const mean = own.reduce((sum, value) => sum + value, 0) / Math.max(1, own.length);
    return 1 + mostShift * mean;
  });
  return toWhole(fitTo100(shifts));
}

/** -1 to 1. The end of the interval that lies nearer to "no difference" decides, and none where it is crossed. */
function pull({ lift, winRateWith, winRateWithout }: AuditRow): number {
  if (lift === null) return Math.sign(winRateWith - winRateWithout);
  const careful = lift.low > 1 ? lift.low : lift.high < 1 ? lift.high : 1;
  return clamp(Math.log2(careful), -1, 1);
}

/** Scales all parts alike until they are 100 together, none beyond its bounds; the sum grows with the scale. */
function fitTo100(shifts: readonly number[]): readonly number[] {
  const at = (scale: number) =>
    partIds.map((id, index) => {
      const usual = partPoints[id];
      return clamp(usual * (shifts[index] ?? 1) * scale, usual * (1 - mostShift), usual * (1 + mostShift));
    });
  let low = 0.5;
  let high = 2;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (sumOf(at(middle)) < 100) low = middle;
    else high = middle;
  }
  return at(high);
}

/** Whole points by the largest remainders, so that they stay 100. */
function toWhole(points: readonly number[]): PartPoints {
  // What the scaling leaves behind the tenth digit is no remainder.
  const exact = points.map((value) => Math.round(value * 1e9) / 1e9);
  const whole = exact.map(Math.floor);
  const missing = 100 - sumOf(whole);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) whole[index] = (whole[index] ?? 0) + 1;
  return Object.fromEntries(partIds.map((id, index) => [id, whole[index] ?? 0])) as Record<
    HealthPart['id'],
    number
  >;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
