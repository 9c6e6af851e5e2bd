import type { Calibration } from '#core/calibration/calibration.ts';
import type { Owner } from '#core/deals/deal-details.ts';
import type { DealRecord, Pipeline } from '#core/records.ts';
import type { ManagementSettings } from '#core/settings/management.ts';
import { learnBaseline, type Baseline } from '#core/value/baseline.ts';
import type { Crm } from '#crm/crm.ts';
import { createRecentMap } from '#core/recent-map.ts';
import { createSnapshotMemory } from '#store/snapshot-memory.ts';
import type { SnapshotMemory } from '#store/snapshot-notes.ts';

/** Closed deals of the last two years and what they say. */
export interface ClosedDeals {
  readonly deals: readonly DealRecord[];
  readonly baseline: Baseline;
}

/** Who works when in the account. */
export interface Workplace {
  readonly management: ManagementSettings;
  readonly owners: readonly Owner[];
  /** IANA name. */
  readonly timeZone: string;
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
  /** As a call of the last hour came to know it; else null. Never a call. */
  workplace(now: number): Workplace | null;
  keepWorkplace(workplace: Workplace, now: number): void;
  /** The note of the settings as a call of the last hour found it, undefined where there is none; else null. Never a call. */
  settingsNote(now: number): { readonly value: unknown } | null;
  keepSettingsNote(value: unknown, now: number): void;
  /** The snapshot that was read last. */
  readonly snapshots: SnapshotMemory;
}

const hourMs = 3_600_000;
const twoYearsMs = 730 * 24 * hourMs;

export function createPortalCache(): PortalCache {
  const closedDeals = createSlot<ClosedDeals>();
  const pipelines = createSlot<readonly Pipeline[]>();
  let place: { readonly at: number; readonly workplace: Workplace } | null = null;
  let noted: { readonly at: number; readonly value: unknown } | null = null;
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
    workplace: (now) => (place && isOfThisHour(place.at, now) ? place.workplace : null),
    keepWorkplace(workplace, now) {
      place = { at: now, workplace };
    },
    settingsNote: (now) => (noted && isOfThisHour(noted.at, now) ? { value: noted.value } : null),
    keepSettingsNote(value, now) {
      noted = { at: now, value };
    },
    snapshots: createSnapshotMemory(),
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

/**
 * An app function serves one portal. Of a server's ten thousand few are at work within the same minutes; one costs up to
 * 200 KB, mostly its closed deals, and one that was forgotten three more calls. Snapshots are counted apart.
 */
export const mostCaches = 500;
const cacheByPortal = createRecentMap<string, PortalCache>(mostCaches);

/** The cache that all calls of this process share for one portal. */
export function portalCacheOf(baseUrl: string, portalId: number): PortalCache {
  return cacheByPortal.get(`${baseUrl} ${portalId}`, createPortalCache);
}
