import { cumulativeTimeIn, dateEntered, dateExited, latestTimeIn } from '../calculated/stage-times.ts';
import type { SeedPipeline } from '../seed.ts';
import { computed, datetime, number } from './property-definition.ts';
import type { PropertyDefinition } from './property-definition.ts';

/** The four properties that HubSpot keeps for every stage of the account's deal pipelines, archived stages included. */
export function stageProperties(pipelines: readonly SeedPipeline[]): PropertyDefinition[] {
  return pipelines.flatMap((pipeline) =>
    pipeline.stages.flatMap(({ id, label }) => {
      const where = `"${label} (${pipeline.label})"`;
      return [
        datetime(`hs_v2_date_entered_${id}`, `Date entered ${where}`, derived(dateEntered, id)),
        datetime(`hs_v2_date_exited_${id}`, `Date exited ${where}`, derived(dateExited, id)),
        number(`hs_v2_latest_time_in_${id}`, `Latest time in ${where}`, derived(latestTimeIn, id)),
        number(
          `hs_v2_cumulative_time_in_${id}`,
          `Cumulative time in ${where}`,
          derived(cumulativeTimeIn, id),
        ),
      ];
    }),
  );
}

function derived(calculate: typeof dateEntered, stageId: string) {
  const derive: PropertyDefinition['derive'] = (record, at) => calculate(stageId, record, at);
  return { ...computed, derive };
}
