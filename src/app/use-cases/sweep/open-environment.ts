import type { SweepEnvironment } from '#core/manager-tasks/environment.ts';
import type { AppSettings } from '#core/settings/settings.ts';
import { knownTimeZone } from '#core/wording/calendar.ts';
import { CrmError } from '#crm/crm.ts';
import { toBaselines } from '#store/account-notes-baselines.ts';
import type { UseCaseContext } from '../context.ts';

/** What a sweep goes by: time zone, currency and owners as the account's deals taught. No calls. */
export function openEnvironment(
  baselinesNote: unknown,
  settings: AppSettings,
  now: number,
): SweepEnvironment {
  const baselines = toBaselines(baselinesNote);
  return {
    settings: settings.management,
    owners: baselines?.directory.owners ?? [],
    timeZone: knownTimeZone(baselines?.timeZone),
    currency: baselines?.directory.currencies[0] ?? settings.assumptions.currency,
    now,
  };
}

/**
 * With the owners as they are now, 2 calls: somebody may have left an hour ago. Where the account does not let the app
 * see its owners, those count that were learned once.
 */
export async function withOwners(
  environment: SweepEnvironment,
  { crm, log }: Pick<UseCaseContext, 'crm' | 'log'>,
): Promise<SweepEnvironment> {
  try {
    return { ...environment, owners: await crm.readOwners() };
  } catch (error) {
    if (!(error instanceof CrmError) || error.category !== 'missing-scope') throw error;
    log('owners-unread', { category: error.category });
    return environment;
  }
}
