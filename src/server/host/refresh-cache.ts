import { settingsKey } from '#store/account-settings.ts';
import type { PortalCache } from '../../app/use-cases/portal-cache.ts';
import { readLearned } from '../store/learned.ts';
import type { PortalAccess } from '../store/portal-access.ts';
import { readNotes } from '../store/postgres-account-notes.ts';

/** As long as a count of decisions holds; then the next card counts anew. */
const countedMs = 3_600_000;

/**
 * What other processes may have changed since this one looked: the account's settings, with its working time, and what its
 * decisions taught. All else that a process remembers is HubSpot's, and may be an hour old, or is checked by its sum.
 * One transaction.
 */
export async function refreshCache(access: PortalAccess, cache: PortalCache, now: number): Promise<void> {
  const { notes, learned } = await access.run(async (sql) => ({
    notes: await readNotes(access, sql, [settingsKey]),
    learned: await readLearned(sql, access.portalId),
  }));
  cache.keepSettingsNote(notes.get(settingsKey), now);
  // Kept from when it was counted: else it would never be old, and nobody would count again.
  if (now - learned.countedAt < countedMs) cache.keepCalibration(learned.calibration, learned.countedAt);
}
