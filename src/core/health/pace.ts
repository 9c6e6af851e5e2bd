import type { StageRange } from '#core/baselines/baselines.ts';
import type { HealthFinding } from './health.ts';

/** Up to so many days nothing is called slow, however fast won deals were: a weekend alone lasts two. */
const shortestDays = 3;

/** Where the points for pace end, in p90s. */
const worstFactor = 2;

interface Limits {
  readonly slow: number;
  readonly stalled: number;
}

/** Days after which a deal is slow in a stage. */
export function slowAfter({ p75 }: Pick<StageRange, 'p75'>): number {
  return Math.max(p75, shortestDays);
}

function limitsOf({ p75, p90 }: StageRange): Limits {
  const slow = slowAfter({ p75 });
  return { slow, stalled: Math.max(p90, slow) };
}

/** Slow over p75, stalled over p90 of the present stage; null where the days are unknown or usual. */
export function readPace(days: number | null, range: StageRange): HealthFinding | null {
  const { slow, stalled } = limitsOf(range);
  if (days === null || days <= slow) return null;
  return { kind: days > stalled ? 'stalled' : 'slow', days, range };
}

/**
 * What is left of the points for pace, 1 to 0: whole up to p75, half at p90, nothing from twice p90 on, straight lines
 * between. Unknown days cost nothing.
 */
export function paceShare(days: number | null, range: StageRange): number {
  const { slow, stalled } = limitsOf(range);
  if (days === null || days <= slow) return 1;
  if (days <= stalled) return 1 - (0.5 * (days - slow)) / (stalled - slow);
  const worst = stalled * worstFactor;
  return Math.max(0, (0.5 * (worst - days)) / (worst - stalled));
}
