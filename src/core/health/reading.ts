import type { StageRange } from '#core/baselines/baselines.ts';
import { rangeOf } from '#core/baselines/stage-range.ts';
import type { Pipeline } from '#core/records.ts';
import type { Signal } from '#core/signals/signal.ts';
import { signalsOfDeal } from './deal-signals.ts';
import { collectEvidence } from './evidence.ts';
import type { EvidenceStatus, StageRole } from './health.ts';
import type { HealthContext, HealthInput } from './input.ts';
import type { HealthSettings, PlaybookEntry } from './settings.ts';
import { agreementOf, playbookOf } from './stage-agreement.ts';
import { readStages } from './stage-role.ts';
import type { StageMeaning } from './stage-role.ts';
import { roleByDefaultId } from './stage-words.ts';
import { daysInStage, readStays } from './stays.ts';
import type { Stay } from './stays.ts';

/** What is read out of a deal before anything is said about it. */
export interface DealReading {
  /** The deal's own pipeline; null where another one, or none, was given. */
  readonly pipeline: Pipeline | null;
  /** Its open stages in order. */
  readonly stages: readonly StageMeaning[];
  readonly stays: readonly Stay[];
  /** Of the present stage. */
  readonly role: StageRole | null;
  readonly enteredAt: number | null;
  /** Whole days in the present stage, and what is usual there. */
  readonly days: number | null;
  readonly range: StageRange;
  /** Those of this deal, newest first. */
  readonly signals: readonly Signal[];
  readonly evidence: readonly EvidenceStatus[];
  /** The steps of the present stage, in order. */
  readonly playbook: readonly PlaybookEntry[];
}

export function readDeal(input: HealthInput, context: HealthContext): DealReading {
  const { deal, contacts } = input;
  const { now, settings, baselines } = context;
  const pipeline = context.pipeline?.id === deal.pipelineId ? context.pipeline : null;
  const stages = pipeline ? readStages(pipeline, settings) : [];
  const stays = readStays(deal, now);
  const signals = signalsOfDeal(input, now);
  const { role, required, playbook } = readAims(deal, stages, settings);
  return {
    pipeline,
    stages,
    stays,
    role,
    enteredAt: stays.at(-1)?.from ?? null,
    days: daysInStage(stays, deal.stageId),
    range: rangeOf(baselines, deal.pipelineId, deal.stageId, settings.stageDays),
    signals,
    evidence: collectEvidence(deal, contacts, signals, required, now),
    playbook,
  };
}

/** What the present stage stands for, what it asks for and what is to be done in it. */
function readAims(deal: HealthInput['deal'], stages: readonly StageMeaning[], settings: HealthSettings) {
  // A closed deal has nothing left to prove: its last stage's agreement is about those who take over.
  const agreed = deal.isClosed ? null : agreementOf(settings, deal.pipelineId, deal.stageId);
  const role =
    stages.find(({ stage }) => stage.id === deal.stageId)?.role ??
    agreed?.role ??
    settings.roleByStage[deal.stageId] ??
    roleByDefaultId[deal.stageId] ??
    null;
  return {
    role,
    required: agreed?.evidence ?? (role === null ? [] : settings.exitCriteria[role]),
    playbook: role === null ? [] : playbookOf(settings.playbook[role], agreed),
  };
}
