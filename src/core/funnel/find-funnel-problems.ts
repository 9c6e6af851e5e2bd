import { isVagueName } from '#core/health/stage-role.ts';
import { funnelPhases, type FunnelProblem, type FunnelStep, type FunnelTrack } from './funnel-map.ts';
import { hasProof, listHandovers } from './handovers.ts';
import { hasUsualAction } from './lifecycle-steps.ts';

/**
 * What a map leaves open, in the order of its steps, empty phases last. A handover without proof says more than that its
 * step has none, so the step has only one of the two problems. Pure and linear, so that a page can ask at every change.
 */
export function findFunnelProblems(tracks: readonly FunnelTrack[]): readonly FunnelProblem[] {
  const gaps = new Map(
    listHandovers(tracks)
      .filter((handover) => !handover.hasProof)
      .map(({ from, teams }) => [from.id, teams]),
  );
  const ofSteps = tracks.flatMap((track) =>
    track.steps.flatMap((step, index) => {
      const teams = gaps.get(step.id) ?? null;
      const before = track.steps[index - 1];
      const kinds = [
        ...(teams ? (['handover-without-proof'] as const) : []),
        ...kindsOf(step, before).filter((kind) => kind !== 'no-proof' || !teams),
      ];
      return kinds.map((kind): FunnelProblem => ({
        ...{ kind, trackId: track.id, stepId: step.id, phase: step.phase },
        teams: kind === 'handover-without-proof' && teams ? teams : [],
      }));
    }),
  );
  return [...ofSteps, ...emptyPhases(tracks)];
}

function kindsOf(step: FunnelStep, before: FunnelStep | undefined): FunnelProblem['kind'][] {
  const found: readonly (readonly [FunnelProblem['kind'], boolean])[] = [
    ['no-proof', !hasProof(step)],
    ['vague-name', isVagueName(step.label)],
    ['no-team', step.team === null],
    ['no-delay', step.delayDays === null],
    ['no-action', step.action.trim() === '' && !hasUsualAction(step)],
    ['phase-backwards', before !== undefined && placeOf(step) < placeOf(before)],
  ];
  return found.flatMap(([kind, isSo]) => (isSo ? [kind] : []));
}

const placeOf = ({ phase }: FunnelStep): number => funnelPhases.indexOf(phase);

/** A map without any step has no empty phases: there is nothing to map. */
function emptyPhases(tracks: readonly FunnelTrack[]): FunnelProblem[] {
  const held = new Set(tracks.flatMap(({ steps }) => steps.map(({ phase }) => phase)));
  if (held.size === 0) return [];
  return funnelPhases
    .filter((phase) => !held.has(phase))
    .map((phase) => ({ kind: 'phase-empty', trackId: null, stepId: null, phase, teams: [] }));
}
