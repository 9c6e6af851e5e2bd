import type { StageRole } from '#core/health/health.ts';
import { isEarlyRole, isLateRole, readStages } from '#core/health/stage-role.ts';
import type { StageMeaning } from '#core/health/stage-role.ts';
import type { Pipeline } from '#core/records.ts';
import type { DealFacts, QualityContext } from '../facts.ts';

/** The deal's pipeline; null where the account's pipelines were not read, or it is no longer there. */
export function pipelineOf({ deal }: DealFacts, { baselines }: QualityContext): Pipeline | null {
  return baselines.directory.pipelines.find(({ id }) => id === deal.pipelineId) ?? null;
}

/** What an open deal's stage stands for: as its health has it, else by the stage's name and place; null when unknown. */
export function presentStage(
  facts: DealFacts,
  context: QualityContext,
): (Pick<StageMeaning, 'isVague'> & { readonly label: string; readonly role: StageRole | null }) | null {
  const step = facts.health?.track.find(({ state }) => state === 'current');
  if (step) return step;
  const pipeline = pipelineOf(facts, context);
  if (!pipeline) return null;
  const meaning = readStages(pipeline, { roleByStage: {} }).find(
    ({ stage }) => stage.id === facts.deal.stageId,
  );
  return meaning ? { ...meaning, label: meaning.stage.label } : null;
}

/** From the proposal on: who decides and what it is worth is known then. */
export function isInLateStage(facts: DealFacts, context: QualityContext): boolean {
  return isLateRole(presentStage(facts, context)?.role ?? null);
}

/** Before the proposal. */
export function isInEarlyStage(facts: DealFacts, context: QualityContext): boolean {
  return isEarlyRole(presentStage(facts, context)?.role ?? null);
}
