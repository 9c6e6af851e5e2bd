import type { SeedAccount } from '../seed.ts';
import { validationError } from '../wire/errors.ts';

/** A deal without a pipeline goes to the one of its stage, and without a stage's own to the first. */
export function withPipeline(
  values: Readonly<Record<string, string>>,
  current: (name: string) => string | null,
  account: SeedAccount,
): Record<string, string> {
  const stageId = values.dealstage ?? current('dealstage');
  const pipelineId = values.pipeline ?? current('pipeline') ?? account.dealPipelines[0]?.id;
  if (!stageId || !pipelineId) return { ...values };
  const pipeline = account.dealPipelines.find((one) => one.id === pipelineId);
  if (!pipeline?.stages.some((stage) => stage.id === stageId)) {
    const message = `Stage ${stageId} is not in pipeline ${pipelineId}`;
    throw validationError(`Property values were not valid: ${message}`, [
      { message, code: 'INVALID_OPTION', context: { propertyName: ['dealstage'] } },
    ]);
  }
  return { ...values, pipeline: pipelineId };
}
