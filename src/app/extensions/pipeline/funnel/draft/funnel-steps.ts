import type {
  FunnelSettings,
  FunnelStep,
  FunnelTrack,
  StepId,
  StepSettings,
} from '#core/funnel/funnel-map.ts';
import { mergeDeep } from '#core/views/merge.ts';

export type FunnelSteps = FunnelSettings['steps'];

/** The most characters of a text of a step. */
export const longestText = 300;

export function allSteps(tracks: readonly FunnelTrack[]): readonly FunnelStep[] {
  return tracks.flatMap(({ steps }) => steps);
}

/** What the map says of each of its steps, proposals included. */
export function toSteps(tracks: readonly FunnelTrack[]): FunnelSteps {
  return Object.fromEntries(allSteps(tracks).map((step) => [step.id, toSettings(step)]));
}

function toSettings(step: FunnelStep): StepSettings {
  const { phase, role, team, evidence, proof, delayDays, action, material } = step;
  return { phase, role, team, evidence, proof, delayDays, action, material };
}

/** The map as it would be with these steps. */
export function withSteps(tracks: readonly FunnelTrack[], steps: FunnelSteps): readonly FunnelTrack[] {
  return tracks.map((track) => ({
    ...track,
    steps: track.steps.map((step) => ({ ...step, ...steps[step.id] })),
  }));
}

export function withChange(steps: FunnelSteps, id: StepId, part: Partial<StepSettings>): FunnelSteps {
  const before = steps[id];
  return before ? { ...steps, [id]: { ...before, ...part } } : steps;
}

/** What I changed since `base` over what they have now, for the stages that there still are. */
export function mergeSteps(base: FunnelSteps, mine: FunnelSteps, theirs: FunnelSteps): FunnelSteps {
  const merged = mergeDeep(base, mine, theirs);
  return Object.fromEntries(Object.entries(merged).filter(([id]) => id in theirs));
}
