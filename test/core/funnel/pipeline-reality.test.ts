import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measurePipelines } from '#core/funnel/pipeline-reality.ts';
import { anyInput } from '../metrics/random-account.ts';
import { aBaselines, anInput } from '../metrics/records.ts';
import { stageRows } from '../metrics/reference/stages.ts';
import { toWorld } from '../metrics/reference/world.ts';

describe('how the stages of pipelines really go', () => {
  it('is what the plain reference of the page says, from eight deals on', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const world = toWorld({ period: 'last-12-months' }, input);
        const pipelines = input.baselines?.directory.pipelines ?? [];
        const expected = pipelines.flatMap(({ id }) =>
          stageRows(world, id).flatMap(({ stageId, conversion, days }) => {
            const rate = conversion && conversion.n >= 8 ? conversion : null;
            const stay = days && days.n >= 8 ? { days: days.median, n: days.n } : null;
            return rate || stay
              ? [{ stepId: `stage:${id}:${stageId}`, conversion: rate, medianDays: stay }]
              : [];
          }),
        );
        expect(measurePipelines(input)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('is nothing where nobody knows the pipelines, or no deal moved', () => {
    expect(measurePipelines(anInput({ baselines: null }))).toEqual([]);
    expect(measurePipelines(anInput({ baselines: aBaselines() }))).toEqual([]);
  });
});
