import type { Calibration, Learned } from '#core/calibration/calibration.ts';
import { countDecisions } from '#core/calibration/count-decisions.ts';
import { recalibrate } from '#core/calibration/recalibrate.ts';
import { CrmError } from '#crm/crm.ts';
import type { UseCaseContext } from './context.ts';

/** Milliseconds after which decisions are counted anew. */
const countEveryMs = 3_600_000;

/**
 * The account's own calibration. No call in a process that knows it; else 1, and where the last count is an hour old 1
 * more for each 200 decided signals, 5 at most, and 2 to note what they taught. When HubSpot refuses any of this, the
 * detector goes on without, and the next call tries again.
 */
export async function learnFromDecisions(context: UseCaseContext): Promise<Calibration> {
  const { cache, now, log } = context;
  const known = cache.calibration(now());
  if (known) return known;
  try {
    const calibration = await readOrCount(context);
    cache.keepCalibration(calibration, now());
    return calibration;
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    log('calibration-unread', { category: error.category });
    return {};
  }
}

async function readOrCount({ store, now, log }: UseCaseContext): Promise<Calibration> {
  const learned = await store.readLearned();
  if (!learned || !isOld(learned, now())) return learned?.calibration ?? {};
  const decided = await store.readDecided();
  const calibration = recalibrate(countDecisions(decided));
  await store.writeLearned({ calibration, countedAt: now() });
  log('decisions-counted', { decided: decided.length, kinds: Object.keys(calibration).length });
  return calibration;
}

/** A time that is yet to come is no time of a count. */
function isOld({ countedAt }: Learned, now: number): boolean {
  return Math.abs(now - countedAt) >= countEveryMs;
}
