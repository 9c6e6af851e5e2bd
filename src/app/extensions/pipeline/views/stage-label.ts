import type { FilterOptions } from '#core/views/pipeline-page-view.ts';

/** A stage's label; its id where the account no longer has it. */
export function stageLabel({ pipelines }: Pick<FilterOptions, 'pipelines'>, stageId: string): string {
  const stages = pipelines.flatMap((pipeline) => pipeline.stages);
  return stages.find(({ id }) => id === stageId)?.label ?? stageId;
}

export function pipelineLabel({ pipelines }: Pick<FilterOptions, 'pipelines'>, pipelineId: string): string {
  return pipelines.find(({ id }) => id === pipelineId)?.label ?? pipelineId;
}
