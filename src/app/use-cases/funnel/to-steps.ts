import { proposeTracks } from '#core/funnel/propose.ts';
import type { FunnelSettings } from '#core/funnel/funnel-map.ts';
import { defaultHealthSettings } from '#core/health/default-settings.ts';
import { toFunnelAccount, type FoundStages } from './read-account.ts';

type Steps = FunnelSettings['steps'];

/**
 * The steps to keep: those that were sent for stages that there are, and what was kept of stages that the app could not see
 * this time. A page that was opened before a stage went away thus writes nothing about it.
 */
export function toSteps(sent: Steps, kept: Steps, found: FoundStages): Steps {
  const tracks = proposeTracks(toFunnelAccount(found), defaultHealthSettings);
  const present = new Set(tracks.flatMap(({ steps }) => steps.map(({ id }) => id)));
  const isUnseen = (id: string) =>
    (found.lifecycle === null && id.startsWith('lifecycle:')) ||
    (found.pipelines === null && id.startsWith('stage:'));
  return Object.fromEntries([
    ...Object.entries(kept).filter(([id]) => isUnseen(id)),
    ...Object.entries(sent).filter(([id]) => present.has(id)),
  ]);
}
