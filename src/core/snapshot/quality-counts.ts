import type { QualityCounts, SnapshotDeal } from './snapshot.ts';

/** What a scan of the account counted; records that were looked at, and warnings by rule. */
export interface ScanCounts {
  readonly contacts: number;
  readonly companies: number;
  readonly warnings: Readonly<Record<string, number>>;
}

/**
 * Deals are counted by what the checks left on them, contacts and companies as the last scan counted them.
 * @param checkedDeals deals that were checked at all
 * @param scan null where no scan has come to its end: then nothing is known of contacts and companies
 */
export function countQuality(
  deals: readonly Pick<SnapshotDeal, 'codes'>[],
  checkedDeals: number,
  scan: ScanCounts | null,
): QualityCounts {
  const warnings = new Map<string, number>();
  for (const { codes } of deals) for (const code of codes) warnings.set(code, (warnings.get(code) ?? 0) + 1);
  const ofOthers = Object.entries(scan?.warnings ?? {}).filter(([id]) => !id.startsWith('deal-'));
  return {
    deals: checkedDeals,
    contacts: scan?.contacts ?? 0,
    companies: scan?.companies ?? 0,
    warnings: { ...Object.fromEntries(warnings), ...Object.fromEntries(ofOthers) },
  };
}
