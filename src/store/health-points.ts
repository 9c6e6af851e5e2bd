import * as z from 'zod/mini';
import { mostShift } from '#core/audit/weigh-health.ts';
import type { HealthPart, PartPoints } from '#core/health/health.ts';
import { partPoints } from '#core/health/score.ts';

/** The note that holds what the parts of health are worth, where the account agreed to its audit's points. */
export const healthPointsKey = 'health-points';

const count = z.int().check(z.nonnegative());

const schema = z.object({
  points: z.object({
    pace: count,
    contact: count,
    movement: count,
    evidence: count,
    'next-step': count,
  }),
});

/** The points that were agreed to; null where nobody did, or took it back. People can edit notes: broken ones are none. */
export function toHealthPoints(value: unknown): PartPoints | null {
  const { points } = schema.safeParse(value).data ?? {};
  if (!points) return null;
  const entries = Object.entries(points) as [HealthPart['id'], number][];
  const isWhole = entries.reduce((sum, [, worth]) => sum + worth, 0) === 100;
  return isWhole && entries.every(([id, worth]) => isWithinBounds(id, worth)) ? points : null;
}

/** @param points null: the usual ones hold */
export function toHealthPointsNote(points: PartPoints | null, now: number): unknown {
  return { points, changedAt: now };
}

/** Whole points may lie up to one beyond an exact bound. */
function isWithinBounds(id: HealthPart['id'], worth: number): boolean {
  return Math.abs(worth - partPoints[id]) < partPoints[id] * mostShift + 1;
}
