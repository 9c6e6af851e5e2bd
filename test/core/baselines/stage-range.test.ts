import { describe, expect, it } from 'vitest';
import type { DayRange, PipelineBaseline } from '#core/baselines/baselines.ts';
import { rangeOf } from '#core/baselines/stage-range.ts';

const range = (median: number, n: number): DayRange => ({ median, p75: median * 2, p90: median * 3, n });

function baselines(stage: DayRange | null, anyStage: DayRange | null) {
  const pipeline: PipelineBaseline = {
    pipelineId: 'default',
    stages: [{ stageId: 'meeting', days: stage, loss: null, conversion: null }],
    anyStage,
    cycle: null,
    amount: null,
    unitValue: null,
    winRate: null,
  };
  return { pipelines: [pipeline] };
}

const setting = { median: 14, p75: 21, p90: 28, n: 0, source: 'setting' };

describe('the range of a stage', () => {
  it.each([
    ['the stage’s own', baselines(range(5, 8), range(9, 40)), { ...range(5, 8), source: 'stage' }],
    ['too few in the stage', baselines(range(5, 7), range(9, 40)), { ...range(9, 40), source: 'pipeline' }],
    ['none in the stage', baselines(null, range(9, 8)), { ...range(9, 8), source: 'pipeline' }],
    ['too few in the pipeline', baselines(range(5, 3), range(9, 7)), setting],
    ['nothing learned', baselines(null, null), setting],
    ['nobody has learned yet', null, setting],
    ['another pipeline', { pipelines: [] }, setting],
  ])('%s', (_name, given, expected) => {
    expect(rangeOf(given, 'default', 'meeting', 14)).toEqual(expected);
  });

  it('of a stage that was archived meanwhile is the pipeline’s', () => {
    expect(rangeOf(baselines(range(5, 9), range(9, 40)), 'default', 'gone', 14).source).toBe('pipeline');
  });
});
