import type { EvidenceId } from '#core/health/health.ts';
import { foldWords, hasAny } from '#core/health/folded-words.ts';
import type { FunnelPhase, FunnelStep, FunnelTeam } from './funnel-map.ts';
import { leavingWords, phaseWords } from './track-words.ts';

/** A lifecycle stage of contacts, as the account has it. */
export interface LifecycleStage {
  readonly id: string;
  readonly label: string;
}

/** What the app proposes for one of HubSpot's own lifecycle stages. */
interface UsualStep {
  readonly phase: FunnelPhase;
  readonly team: FunnelTeam;
  readonly evidence: readonly EvidenceId[];
  readonly delayDays: number;
}

/**
 * HubSpot's own stages. Marketing hands over a need that somebody voiced, sales a decision with its money and its signatory.
 * A lead that marketing qualified waits a day at most, since interest cools within hours; nobody expects a subscriber to be
 * called this week.
 */
const usualSteps = new Map<string, UsualStep>([
  ['subscriber', step('discovery', 'marketing', ['need'], 30)],
  ['lead', step('discovery', 'marketing', ['need'], 7)],
  ['marketingqualifiedlead', step('consideration', 'marketing', ['need'], 1)],
  ['salesqualifiedlead', step('evaluation', 'sales', ['need', 'decision-maker', 'timing'], 3)],
  ['opportunity', step('decision', 'sales', ['budget', 'decision-maker', 'timing'], 7)],
  ['customer', step('onboarding', 'customer-success', [], 2)],
  ['evangelist', step('adoption', 'customer-success', [], 30)],
]);

export function usualStep(stageId: string): UsualStep | null {
  return usualSteps.get(stageId) ?? null;
}

export function lifecycleStepId(stageId: string): string {
  return `lifecycle:${stageId}`;
}

/**
 * Whether the app can say what to do in a step that has no action of its own: by its role, or as one of HubSpot's own
 * lifecycle stages. What it knows of an account's own stage is its phase, and that is no action.
 */
export function hasUsualAction({ id, role }: Pick<FunnelStep, 'id' | 'role'>): boolean {
  return role !== null || [...usualSteps.keys()].some((stageId) => id === lifecycleStepId(stageId));
}

/**
 * Whether a contact goes through the stage on its way. HubSpot's `other` and what accounts make for the disqualified, former
 * customers, partners and competitors are exits.
 */
export function isOnTheWay({ id, label }: LifecycleStage): boolean {
  return id !== 'other' && (usualSteps.has(id) || !hasAny(foldWords(label), leavingWords));
}

/** The phase of an account's own stage: as its name says, else that of the stage before it. */
export function phaseOfLabel(label: string, before: FunnelPhase): FunnelPhase {
  const folded = foldWords(label);
  return phaseWords.find(([, words]) => hasAny(folded, words))?.[0] ?? before;
}

function step(
  phase: FunnelPhase,
  team: FunnelTeam,
  evidence: readonly EvidenceId[],
  delayDays: number,
): UsualStep {
  return { phase, team, evidence, delayDays };
}
