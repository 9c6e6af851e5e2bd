import type { SignalKind } from '#core/signals/kind.ts';
import type { FactField } from '#core/snapshot/snapshot.ts';

export const recordLists = [
  'invisible',
  'open-deals',
  'stuck-deals',
  'won-deals',
  'lost-deals',
  'closed-deals',
  'qualified-deals',
  'forecast-deals',
  'risk-companies',
  'warned-deals',
  'facts-missing',
  'waiting',
] as const;

export type RecordList = (typeof recordLists)[number];

export const segmentDimensions = ['team', 'industry', 'source', 'size'] as const;

export type SegmentDimension = (typeof segmentDimensions)[number];

/** Days since the email. */
export const ageBands = ['0-7', '8-30', '31-90', '91+'] as const;

export type AgeBand = (typeof ageBands)[number];

/** How an estimate came about; `none`: there is none. */
export const estimateBases = ['stated', 'unit-price', 'pipeline-median', 'assumption', 'none'] as const;

export type EstimateBasis = (typeof estimateBases)[number];

/** A list of records, under the page's filters. */
export interface RecordQuery {
  readonly list: RecordList;
  readonly kind?: SignalKind;
  readonly age?: AgeBand;
  readonly segment?: { readonly by: SegmentDimension; readonly key: string };
  readonly stageId?: string;
  readonly ruleId?: string;
  readonly fact?: FactField;
  readonly basis?: EstimateBasis;
}
