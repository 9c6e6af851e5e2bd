import type { HealthSettings } from '#core/health/settings.ts';
import type { FunnelSettings, FunnelTrack } from './funnel-map.ts';
import { proposeTracks, type FunnelAccount } from './propose.ts';

/** The account's map: what it agreed on over what the app proposes. Steps of stages that are gone are left out. */
export function buildTracks(
  account: FunnelAccount,
  { health, funnel }: { readonly health: HealthSettings; readonly funnel: FunnelSettings },
): readonly FunnelTrack[] {
  return proposeTracks(account, health).map((track) => ({
    ...track,
    steps: track.steps.map((step) => {
      const agreed = funnel.steps[step.id];
      return agreed ? { ...step, ...agreed, isProposal: false } : step;
    }),
  }));
}
