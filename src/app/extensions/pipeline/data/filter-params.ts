import { periodIds } from '#core/periods/period.ts';
import type { PeriodId } from '#core/periods/period.ts';
import { sizeBands } from '#core/views/page-filters.ts';
import type { PageFilters, SizeBand } from '#core/views/page-filters.ts';

/** What the address of a page carries, by name. */
export type Params = Readonly<Record<string, string>>;

export const defaultPeriod: PeriodId = 'this-quarter';

/** The filters that an address names; what it names wrongly is left out. */
export function paramsToFilters(params: Params): PageFilters {
  const { period, pipeline, team, industry, source, size } = params;
  return {
    period: periodIds.find((each) => each === period) ?? defaultPeriod,
    ...(pipeline && { pipelineId: pipeline }),
    ...(team && { teamId: team }),
    ...(industry && { industry }),
    ...(source && { source }),
    ...(isSizeBand(size) && { size }),
  };
}

/** The shortest address of the filters: what stands by default is not in it. */
export function filtersToParams(filters: PageFilters): Record<string, string> {
  const { period, pipelineId, teamId, industry, source, size } = filters;
  return {
    ...(period !== defaultPeriod && { period }),
    ...(pipelineId && { pipeline: pipelineId }),
    ...(teamId && { team: teamId }),
    ...(industry && { industry }),
    ...(source && { source }),
    ...(size && { size }),
  };
}

function isSizeBand(value: string | undefined): value is SizeBand {
  return sizeBands.some((band) => band === value);
}
