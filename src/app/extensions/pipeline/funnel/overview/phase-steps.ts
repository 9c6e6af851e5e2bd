import type { FunnelPhase, FunnelStep, FunnelTrack } from '#core/funnel/funnel-map.ts';

/** Steps of one phase that stand in one track. */
export interface PhaseGroup {
  readonly track: FunnelTrack;
  readonly steps: readonly FunnelStep[];
}

/** The steps of a phase, track by track; tracks without one are left out. */
export function phaseSteps(tracks: readonly FunnelTrack[], phase: FunnelPhase): readonly PhaseGroup[] {
  return tracks
    .map((track) => ({ track, steps: track.steps.filter((step) => step.phase === phase) }))
    .filter(({ steps }) => steps.length > 0);
}
