import type { Baselines, DayRange, RangeSource, StageRange } from './baselines.ts';

/** With fewer stays a range is chance, and the next wider one stands in. */
export const enoughStays = 8;

/** How far the spread of a range reaches that nobody learned, in medians. */
const assumedSpread = { p75: 1.5, p90: 2 } as const;

/**
 * How many days a deal may spend in a stage: what won deals spent there, where at least 8 did; else what they spent in
 * any stage of the pipeline; else the setting.
 *
 * @param settingDays the median to assume where the account's deals say nothing; 1.5 × and 2 × stand for p75 and p90
 */
export function rangeOf(
  baselines: Pick<Baselines, 'pipelines'> | null,
  pipelineId: string,
  stageId: string,
  settingDays: number,
): StageRange {
  const pipeline = baselines?.pipelines.find((one) => one.pipelineId === pipelineId);
  const stage = pipeline?.stages.find((one) => one.stageId === stageId);
  return (
    learned(stage?.days ?? null, 'stage') ??
    learned(pipeline?.anyStage ?? null, 'pipeline') ?? {
      median: settingDays,
      p75: settingDays * assumedSpread.p75,
      p90: settingDays * assumedSpread.p90,
      n: 0,
      source: 'setting',
    }
  );
}

function learned(range: DayRange | null, source: RangeSource): StageRange | null {
  return range && range.n >= enoughStays ? { ...range, source } : null;
}
