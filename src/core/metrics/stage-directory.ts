import type { Baselines } from '#core/baselines/baselines.ts';
import type { StageRole } from '#core/health/health.ts';
import type { HealthSettings } from '#core/health/settings.ts';
import { readStages } from '#core/health/stage-role.ts';
import type { Pipeline } from '#core/records.ts';

/** A stage as figures see it. */
export interface StageInfo {
  readonly pipelineId: string;
  readonly stageId: string;
  /** 0 to 1, as HubSpot has it. */
  readonly probability: number;
  /** Place among the open stages of its pipeline; −1 for a closed one. */
  readonly order: number;
  /** A deal in it is qualified: its role is qualification or a later one, or it is won. */
  readonly isQualified: boolean;
}

export interface StageDirectory {
  readonly pipelines: readonly Pipeline[];
  /** Undefined where the stage was archived, or nobody has read the account's pipelines. */
  readonly find: (pipelineId: string, stageId: string) => StageInfo | undefined;
  /** The open stages of a pipeline, first to last. */
  readonly openStages: (pipelineId: string) => readonly StageInfo[];
}

/** Reads the account's stages. One of another pipeline than named is found too: a deal may have been moved. */
export function createStageDirectory(
  baselines: Pick<Baselines, 'directory'> | null,
  settings: Pick<HealthSettings, 'roleByStage' | 'agreed'>,
): StageDirectory {
  const pipelines = baselines?.directory.pipelines ?? [];
  const byPipeline = new Map<string, ReadonlyMap<string, StageInfo>>();
  const anywhere = new Map<string, StageInfo>();
  for (const pipeline of pipelines) {
    const stages = new Map(readPipeline(pipeline, settings).map((stage) => [stage.stageId, stage]));
    byPipeline.set(pipeline.id, stages);
    for (const [id, stage] of stages) if (!anywhere.has(id)) anywhere.set(id, stage);
  }
  return {
    pipelines,
    find: (pipelineId, stageId) => byPipeline.get(pipelineId)?.get(stageId) ?? anywhere.get(stageId),
    openStages: (pipelineId) =>
      [...(byPipeline.get(pipelineId)?.values() ?? [])]
        .filter(({ order }) => order >= 0)
        .sort((a, b) => a.order - b.order),
  };
}

function readPipeline(
  pipeline: Pipeline,
  settings: Pick<HealthSettings, 'roleByStage' | 'agreed'>,
): readonly StageInfo[] {
  const open = readStages(pipeline, settings);
  return pipeline.stages.map(({ id, probability }) => {
    const order = open.findIndex(({ stage }) => stage.id === id);
    const role = open[order]?.role;
    const isQualified = role === undefined ? probability >= 1 : isQualifying(role);
    return { pipelineId: pipeline.id, stageId: id, probability, order, isQualified };
  });
}

function isQualifying(role: StageRole): boolean {
  return role !== 'prospecting';
}
