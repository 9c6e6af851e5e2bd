import { computePage } from '#core/metrics/compute-page.ts';
import type { Snapshot } from '#core/snapshot/snapshot.ts';
import type { PageRequest, PipelinePageView } from '#core/views/pipeline-page-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { baselinesKey, toBaselines } from '#store/account-notes-baselines.ts';
import { applySettings, settingsKey } from '#store/account-settings.ts';
import { readSnapshot } from '#store/snapshot-notes.ts';
import { succeeded, type UseCaseContext } from '../context.ts';
import { fillLive } from './fill-live.ts';

/** An older snapshot is shown, and the page has a new one taken. */
const staleMs = 3_600_000;

/**
 * One view of the pipeline page: 2 calls for the snapshot and what else is kept of the account, 1 where this process has
 * read the snapshot before. Lists of records take more, for what is read live: 1 for the names of each type of record and 1
 * per 100 sentences.
 * @throws CrmError
 */
export async function pipelinePage(
  request: PageRequest,
  context: UseCaseContext,
): Promise<FunctionResult<PipelinePageView>> {
  const now = context.now();
  const kept = await readSnapshot(context.notes, [settingsKey, baselinesKey], context.cache.snapshots);
  const { snapshot, history, notes } = kept;
  const settings = applySettings(context.settings, notes.get(settingsKey));
  const baselines = toBaselines(notes.get(baselinesKey));
  const timeZone = baselines?.timeZone ?? 'UTC';
  const shown = snapshot ?? nothing(settings.assumptions.currency, timeZone);
  const page = computePage(request, { snapshot: shown, history, baselines, settings, now });
  if (!snapshot) return succeeded({ ...page, takenAt: null, isStale: false, body: null });
  return succeeded({
    ...page,
    body: page.body && (await fillLive(page.body, context)),
    takenAt: snapshot.takenAt,
    isStale: now - snapshot.takenAt > staleMs,
  });
}

/** Of an account that nobody has looked at yet: its periods and pipelines can be told all the same. */
function nothing(currency: string, timeZone: string): Snapshot {
  return {
    ...{ takenAt: 0, currency, timeZone, rates: {}, deals: [], signals: [], asks: [] },
    quality: { deals: 0, contacts: 0, companies: 0, warnings: {} },
  };
}
