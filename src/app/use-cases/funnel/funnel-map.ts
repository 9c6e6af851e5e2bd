import { isDeepStrictEqual } from 'node:util';
import { buildTracks } from '#core/funnel/build-tracks.ts';
import { findFunnelProblems } from '#core/funnel/find-funnel-problems.ts';
import { mostSteps, type FunnelTrack, type StepReality } from '#core/funnel/funnel-map.ts';
import { measurePipelines } from '#core/funnel/pipeline-reality.ts';
import type { AppSettings } from '#core/settings/settings.ts';
import type { FunnelRequest, FunnelView } from '#core/views/funnel-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { knownTimeZone } from '#core/wording/calendar.ts';
import { baselinesKey, toBaselines } from '#store/account-notes-baselines.ts';
import { settingsKey, settingsVersion } from '#store/account-settings.ts';
import { readSnapshot, type KeptSnapshot } from '#store/snapshot-notes.ts';
import { changeSettings, changedNotes } from '../account-settings/change-settings.ts';
import { settingsFrom } from '../account-settings/with-settings.ts';
import { failed, succeeded } from '../context.ts';
import { readLifecycleReality, readStages, toFunnelAccount } from './read-account.ts';
import type { FoundStages, FunnelContext } from './read-account.ts';
import { toSteps } from './to-steps.ts';

/**
 * The funnel map: shows what the account agreed on over what the app proposes, with how it really goes, or keeps it. 15 calls
 * at most to read: 2 for the snapshot and the notes, 3 for the stages, 10 for counts of contacts; 2 more to write. A write that
 * is based on an older version fails with `changed-meanwhile`, one that does not fit with `too-long`; neither changes
 * anything. What is confirmed holds for the deal cards from then on.
 *
 * Who may change the map is the host's to check before (shell/may-change.ts), as with all settings.
 *
 * @throws CrmError
 */
export async function funnelMap(
  request: FunnelRequest,
  context: FunnelContext,
): Promise<FunctionResult<FunnelView>> {
  const kept = await readSnapshot(context.notes, [...changedNotes, baselinesKey], context.cache.snapshots);
  const { version } = settingsVersion(kept.notes.get(settingsKey));
  if (request.action === 'write' && request.version !== version) return failed('changed-meanwhile');
  const found = await readStages(context);
  if (request.action === 'read') return succeeded(await toView(kept, found, context));
  const { funnel } = settingsFrom(kept.notes, context);
  const steps = toSteps(request.steps, funnel.steps, found);
  if (Object.keys(steps).length > mostSteps) return failed('too-long');
  if (isDeepStrictEqual(steps, funnel.steps)) return succeeded(await toView(kept, found, context));
  const changed = await changeSettings(
    kept.notes,
    { changes: { funnel: { steps } }, by: request.by },
    context,
  );
  if ('problems' in changed) return failed('too-long');
  const notes = new Map([...kept.notes, [settingsKey, changed.note]]);
  return succeeded(await toView({ ...kept, notes }, found, context));
}

async function toView(kept: KeptSnapshot, found: FoundStages, context: FunnelContext): Promise<FunnelView> {
  const settings = settingsFrom(kept.notes, context);
  const tracks = buildTracks(toFunnelAccount(found), settings);
  const lifecycle = await readLifecycleReality(found.lifecycle ?? [], context);
  return {
    tracks,
    problems: findFunnelProblems(tracks),
    reality: [...lifecycle, ...pipelineReality(kept, found, settings, context.now())],
    version: settingsVersion(kept.notes.get(settingsKey)).version,
    isProposal: isNobodys(tracks),
    timeZone: knownTimeZone(toBaselines(kept.notes.get(baselinesKey))?.timeZone),
  };
}

/** The stages as they are now: what was learned may be a day old. */
function pipelineReality(
  { snapshot, history, notes }: KeptSnapshot,
  { pipelines }: FoundStages,
  settings: AppSettings,
  now: number,
): readonly StepReality[] {
  if (!snapshot || !pipelines) return [];
  const learned = toBaselines(notes.get(baselinesKey));
  const nothing = { learnedAt: 0, pipelines: [], replyDays: null, quietMonths: [] };
  const directory = { owners: [], currencies: [], ...learned?.directory, pipelines };
  return measurePipelines({
    ...{ snapshot, history, settings, now },
    baselines: { ...nothing, ...learned, directory },
  });
}

/** What was agreed on of stages that this account does not have, as in another account's settings, is no agreement here. */
function isNobodys(tracks: readonly FunnelTrack[]): boolean {
  return tracks.every(({ steps }) => steps.every(({ isProposal }) => isProposal));
}
