import type { PeriodId } from '#core/periods/period.ts';

export const sizeBands = ['1-10', '11-50', '51-200', '201-1000', '1001+', 'unknown'] as const;

/** Employees of the company. */
export type SizeBand = (typeof sizeBands)[number];

/** What stands for records without a value, in filters and in segments. */
export const unknownKey = 'unknown';

export interface PageFilters {
  readonly period: PeriodId;
  readonly pipelineId?: string;
  readonly teamId?: string;
  readonly industry?: string;
  readonly source?: string;
  readonly size?: SizeBand;
}
