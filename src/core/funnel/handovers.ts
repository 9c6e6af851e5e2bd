import type { FunnelStep, FunnelTeam, FunnelTrack } from './funnel-map.ts';

/** Where one team passes a customer on to another. */
export interface Handover {
  /** The track that is left. */
  readonly trackId: string;
  readonly from: FunnelStep;
  /** Where it goes on: the next step of the track, or the first one of another. */
  readonly toTrackId: string;
  readonly to: FunnelStep;
  readonly teams: readonly [FunnelTeam, FunnelTeam];
  /** What the next team can rely on: evidence, or something observable in words. */
  readonly hasProof: boolean;
}

/**
 * All handovers, along the tracks and between them. Between tracks there are two: where the lifecycle ends with marketing, to
 * the first pipeline of sales; and from a pipeline that sells to who does the onboarding: a pipeline of its own, else the
 * lifecycle's customers.
 */
export function listHandovers(tracks: readonly FunnelTrack[]): readonly Handover[] {
  return tracks.flatMap((track) => [
    ...track.steps.flatMap((step, index) => toHandover(track, step, track, track.steps[index + 1])),
    ...between(track, tracks),
  ]);
}

/** Whether something shows that the step is done. */
export function hasProof({ evidence, proof }: Pick<FunnelStep, 'evidence' | 'proof'>): boolean {
  return evidence.length > 0 || proof.trim() !== '';
}

function between(track: FunnelTrack, tracks: readonly FunnelTrack[]): Handover[] {
  const last = track.steps.at(-1);
  if (!last) return [];
  if (track.kind === 'lifecycle') {
    if (last.team !== 'marketing') return [];
    const next = tracks.find(({ kind, steps }) => kind === 'pipeline' && steps[0]?.team === 'sales');
    return next ? toHandover(track, last, next, next.steps[0]) : [];
  }
  return isSale(track, last) ? toOnboarding(track, last, tracks) : [];
}

/** A pipeline that begins before anybody bought and ends with a decision or what follows it. */
function isSale({ steps }: FunnelTrack, last: FunnelStep): boolean {
  const [first] = steps;
  const hasBought = first?.phase === 'onboarding' || first?.phase === 'adoption';
  return !hasBought && (last.phase === 'decision' || last.phase === 'onboarding');
}

function toOnboarding(track: FunnelTrack, last: FunnelStep, tracks: readonly FunnelTrack[]): Handover[] {
  const own = tracks.find(
    ({ id, kind, steps }) => id !== track.id && kind === 'pipeline' && steps[0]?.phase === 'onboarding',
  );
  if (own) return toHandover(track, last, own, own.steps[0]);
  const lifecycle = tracks.find(({ kind }) => kind === 'lifecycle');
  const customer = lifecycle?.steps.find(({ phase }) => phase === 'onboarding');
  return lifecycle ? toHandover(track, last, lifecycle, customer) : [];
}

function toHandover(
  track: FunnelTrack,
  from: FunnelStep,
  toTrack: FunnelTrack,
  to: FunnelStep | undefined,
): Handover[] {
  if (!to || from.team === null || to.team === null || from.team === to.team) return [];
  const teams = [from.team, to.team] as const;
  return [{ trackId: track.id, from, toTrackId: toTrack.id, to, teams, hasProof: hasProof(from) }];
}
