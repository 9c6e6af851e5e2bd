import { firstAction } from '#core/funnel/first-action.ts';
import type {
  FunnelProblem,
  FunnelStep,
  FunnelTrack,
  StepReality,
  StepSettings,
} from '#core/funnel/funnel-map.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { allSteps } from './funnel-steps.ts';

export function trackLabel(track: FunnelTrack, { funnel }: PageDictionary): string {
  return track.kind === 'lifecycle' ? funnel.lifecycle : track.label;
}

/** What a problem says on top, with the account's own names. */
export function problemTitle(
  { kind, phase, stepId, teams }: FunnelProblem,
  tracks: readonly FunnelTrack[],
  { funnel }: PageDictionary,
): string {
  const [from, to] = teams.map((team) => funnel.teams[team]);
  return funnel.problems.title(kind, {
    step: allSteps(tracks).find(({ id }) => id === stepId)?.label ?? '',
    phase: phase ? funnel.phases[phase].label : '',
    from: from ?? funnel.noTeam,
    to: to ?? funnel.noTeam,
  });
}

/** An open point with the step that it is about, where its title does not name it already. */
export function openPointText(
  problem: FunnelProblem,
  tracks: readonly FunnelTrack[],
  words: PageDictionary,
): string {
  const title = problemTitle(problem, tracks, words);
  const step = allSteps(tracks).find(({ id }) => id === problem.stepId);
  if (!step || problem.kind === 'vague-name') return title;
  return words.funnel.document.openPoint(stepName(step, tracks, words), title);
}

/** A step's own name, with its track where another step has the same. */
export function stepName(
  { id, label }: FunnelStep,
  tracks: readonly FunnelTrack[],
  words: PageDictionary,
): string {
  const isAlone = allSteps(tracks).every((other) => other.id === id || other.label !== label);
  const track = tracks.find(({ steps }) => steps.some((step) => step.id === id));
  return isAlone || !track ? label : `${label} (${trackLabel(track, words)})`;
}

/** How the step really goes, as far as enough records tell. */
export function realityTexts(reality: StepReality | null, { funnel }: PageDictionary): readonly string[] {
  const { conversion, medianDays } = reality ?? { conversion: null, medianDays: null };
  return [
    ...(medianDays ? [funnel.stay(Math.round(medianDays.days), medianDays.n)] : []),
    // Few records carry no decimals.
    ...(conversion ? [funnel.goOn(Math.round(conversion.rate * 100) / 100, conversion.n)] : []),
  ];
}

/** Who and by when, in one line. */
export function dutyText({ team, delayDays }: StepSettings, { funnel }: PageDictionary): string {
  const who = team ? funnel.teams[team] : funnel.noTeam;
  return `${who} · ${delayDays === null ? funnel.noDelay : funnel.withinDays(delayDays)}`;
}

/** What the app would do here, where the account has not said it. */
export function suggestedAction({ phase, role }: StepSettings, { funnel, playbook }: PageDictionary) {
  return role ? playbook[firstAction(role)] : funnel.defaults[phase];
}

/** What proves the step: the chosen evidence, then the account's own words. */
export function proofTexts({ evidence: ids, proof }: StepSettings, { evidence }: PageDictionary) {
  const own = proof.trim();
  return [...ids.map((id) => evidence[id].label), ...(own ? [own] : [])];
}
