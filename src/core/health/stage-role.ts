import type { Pipeline, PipelineStage } from '#core/records.ts';
import { foldWords, hasAny } from './folded-words.ts';
import { stageRoles } from './health.ts';
import { agreementOf } from './stage-agreement.ts';
import type { StageRole } from './health.ts';
import type { HealthSettings } from './settings.ts';
import { appointmentWords, roleByDefaultId, roleWords, vagueWords } from './stage-words.ts';

export interface StageMeaning {
  readonly stage: PipelineStage;
  readonly role: StageRole;
  /** The name stands for nothing that can be observed. */
  readonly isVague: boolean;
}

/** Up to which probability a stage without a telling name counts as which role. */
const roleByProbability: readonly (readonly [number, StageRole])[] = [
  [0.15, 'prospecting'],
  [0.35, 'qualification'],
  [0.55, 'meeting'],
  [0.75, 'proposal'],
  [0.89, 'negotiation'],
  [1, 'signature'],
];

/** The roles of a sale in progress, in order. */
const openRoles = stageRoles.slice(0, -1);

const earlyRoles: ReadonlySet<StageRole | null> = new Set(['prospecting', 'qualification', 'meeting']);
const lateRoles: ReadonlySet<StageRole | null> = new Set(['proposal', 'negotiation', 'signature']);

export const isEarlyRole = (role: StageRole | null): boolean => earlyRoles.has(role);
export const isLateRole = (role: StageRole | null): boolean => lateRoles.has(role);

/** HubSpot's closed stages have the probability 1 (won) or 0 (lost). */
export function isOpenStage(stage: PipelineStage): boolean {
  return stage.probability > 0 && stage.probability < 1;
}

/**
 * What the open stages of a pipeline stand for, in their order. A role comes from the funnel map, else from the setting,
 * else from the name, else from HubSpot's default id, else from probability and place, between the roles of the named
 * stages around it. A name is vague when it says a feeling or a to-do and no step of a sale; one whose role an admin set is
 * not, but a funnel map that was agreed on makes no name clearer.
 */
export function readStages(
  pipeline: Pipeline,
  settings: Pick<HealthSettings, 'roleByStage' | 'agreed'>,
): readonly StageMeaning[] {
  const open = pipeline.stages
    .filter(isOpenStage)
    .sort((a, b) => a.displayOrder - b.displayOrder || a.probability - b.probability);
  const words = open.map((stage) => foldWords(stage.label));
  const byName = words.map((folded, index) => namedRole(folded, index === 0));
  const known = open.map(
    ({ id }, index) =>
      agreementOf(settings, pipeline.id, id)?.role ??
      settings.roleByStage[id] ??
      byName[index] ??
      roleByDefaultId[id] ??
      null,
  );
  return open.map((stage, index) => ({
    stage,
    role: known[index] ?? placedRole(open, known, index),
    isVague:
      settings.roleByStage[stage.id] === undefined && isVague(words[index] ?? '', byName[index] ?? null),
  }));
}

/** Whether a step's name says a feeling or a to-do, wherever in a track it stands. */
export function isVagueName(label: string): boolean {
  const folded = foldWords(label);
  return isVague(folded, namedRole(folded, false));
}

function namedRole(folded: string, isFirst: boolean): StageRole | null {
  const role = roleWords.find(([, patterns]) => hasAny(folded, patterns))?.[0] ?? null;
  return isFirst && role === 'meeting' && hasAny(folded, appointmentWords) ? 'qualification' : role;
}

/** "Warm lead" is vague, "proposal pending" is not. */
function isVague(folded: string, role: StageRole | null): boolean {
  return (role === null || role === 'prospecting') && hasAny(folded, vagueWords);
}

function placedRole(
  open: readonly PipelineStage[],
  known: readonly (StageRole | null)[],
  index: number,
): StageRole {
  const before = known.slice(0, index).findLast((role) => role !== null) ?? 'prospecting';
  const after = known.slice(index + 1).find((role) => role !== null) ?? 'signature';
  const guess = openRoles.indexOf(guessRole(open, index));
  // Where named stages stand in an unusual order, the one before decides.
  const upTo = Math.min(guess, orderOf(after));
  return openRoles[Math.max(upTo, orderOf(before))] ?? 'signature';
}

const orderOf = (role: StageRole): number => Math.min(stageRoles.indexOf(role), openRoles.length - 1);

/** By probability, or by place where all stages have the same. */
function guessRole(open: readonly PipelineStage[], index: number): StageRole {
  const probability = open[index]?.probability ?? 0;
  const isTelling = open.some((stage) => stage.probability !== probability);
  const share = isTelling || open.length === 1 ? probability : (index + 0.5) / open.length;
  return roleByProbability.find(([upTo]) => share <= upTo)?.[1] ?? 'signature';
}
