import type { Calibration } from '#core/calibration/calibration.ts';
import type { DealRecord, Pipeline } from '#core/records.ts';
import { learnBaseline, type Baseline } from '#core/value/baseline.ts';
import type { Crm } from '#crm/crm.ts';

/** Closed deals of the last two years and what they say. */
export interface ClosedDeals {
  readonly deals: readonly DealRecord[];
  readonly baseline: Baseline;
}

/** What changes so slowly in an account that a process reads it once an hour. One instance for each portal. */
export interface PortalCache {
  /** 1 call when `hasClosedDeals` is false, else none. */
  readClosedDeals(crm: Pick<Crm, 'readClosedDeals'>, now: number): Promise<ClosedDeals>;
  hasClosedDeals(now: number): boolean;
  /** 1 call at most. */
  readPipelines(crm: Pick<Crm, 'readPipelines'>, now: number): Promise<readonly Pipeline[]>;
  /** What the account's decisions taught, if a call of the last hour came to know; else null. Never a call. */
  calibration(now: number): Calibration | null;
  keepCalibration(calibration: Calibration, now: number): void;
}

const hourMs = 3_600_000;
const twoYearsMs = 730 * 24 * hourMs;

export function createPortalCache(): PortalCache {
  const closedDeals = createSlot<ClosedDeals>();
  const pipelines = createSlot<readonly Pipeline[]>();
  let learned: { readonly at: number; readonly calibration: Calibration } | null = null;
  return {
    hasClosedDeals: closedDeals.isFresh,
    readClosedDeals: (crm, now) =>
      closedDeals.read(now, async () => {
        const deals = await crm.readClosedDeals(now - twoYearsMs);
        return { deals, baseline: learnBaseline(deals) };
      }),
    readPipelines: (crm, now) => pipelines.read(now, () => crm.readPipelines()),
    calibration: (now) => (learned && isOfThisHour(learned.at, now) ? learned.calibration : null),
    keepCalibration(calibration, now) {
      learned = { at: now, calibration };
    },
  };
}

/** Holds one value for an hour. A failed read is not kept, and reads at the same time share one. */
function createSlot<Value>() {
  let kept: { readonly at: number; readonly value: Promise<Value> } | null = null;
  const isFresh = (now: number) => kept !== null && isOfThisHour(kept.at, now);
  return {
    isFresh,
    read(now: number, load: () => Promise<Value>): Promise<Value> {
      if (kept && isFresh(now)) return kept.value;
      const value = load();
      const mine = { at: now, value };
      kept = mine;
      value.catch(() => {
        if (kept === mine) kept = null;
      });
      return value;
    },
  };
}

function isOfThisHour(at: number, now: number): boolean {
  return now >= at && now - at < hourMs;
}

const cacheByPortal = new Map<string, PortalCache>();

/** The cache that all calls of this process share for one portal. */
export function portalCacheOf(baseUrl: string, portalId: number): PortalCache {
  const key = `${baseUrl} ${portalId}`;
  const cache = cacheByPortal.get(key) ?? createPortalCache();
  cacheByPortal.set(key, cache);
  return cache;
}
