import type { Segment, Snapshot, SnapshotDeal, SnapshotSignal } from '#core/snapshot/snapshot.ts';
import type { AskSummary } from '#core/snapshot/snapshot-ask.ts';
import type { Period } from '#core/periods/period.ts';
import { unknownKey } from '#core/views/page-filters.ts';
import type { PageFilters, SizeBand } from '#core/views/page-filters.ts';
import type { SegmentDimension } from '#core/views/record-query.ts';
import { shownTeam } from './small-teams.ts';

/** What the page's filters let through; the period is no part of it, because each figure has its own moment. */
export interface Acceptance {
  readonly deal: (deal: SnapshotDeal) => boolean;
  /** By team, industry, source and size alone. */
  readonly segment: (record: Segment) => boolean;
  /** Of the pipeline's filter only signals of a deal in another pipeline are kept out. */
  readonly signal: (signal: SnapshotSignal) => boolean;
  /** Asks know a team alone. */
  readonly ask: (ask: AskSummary) => boolean;
  /** Some filter is set. */
  readonly isNarrowed: boolean;
}

/**
 * @param snapshot without small teams
 * @param small teams that asks are not told under either
 */
export function createAcceptance(
  { pipelineId, teamId, industry, source, size }: PageFilters,
  snapshot: Pick<Snapshot, 'deals'>,
  small: ReadonlySet<string>,
): Acceptance {
  const wanted: readonly (readonly [SegmentDimension, string | undefined])[] = [
    ['team', teamId],
    ['industry', industry],
    ['source', source],
    ['size', size],
  ];
  const set = wanted.filter(([, key]) => key !== undefined);
  const segment = (record: Segment) => set.every(([by, key]) => segmentKey(record, by) === key);
  return {
    segment,
    deal: (deal) => (pipelineId === undefined || deal.pipelineId === pipelineId) && segment(deal),
    signal:
      pipelineId === undefined ? segment : (signal) => segment(signal) && isIn(signal, pipelineId, snapshot),
    ask: (ask) => teamId === undefined || (shownTeam(ask.teamId, small) ?? unknownKey) === teamId,
    isNarrowed: pipelineId !== undefined || set.length > 0,
  };
}

/** Whether the signal's deal is in the pipeline, or it has none. */
function isIn({ dealId }: SnapshotSignal, pipelineId: string, snapshot: Pick<Snapshot, 'deals'>): boolean {
  if (dealId === null) return true;
  const pipeline = pipelinesByDeal(snapshot).get(dealId);
  return pipeline === undefined || pipeline === pipelineId;
}

const known = new WeakMap<Pick<Snapshot, 'deals'>, ReadonlyMap<string, string>>();

function pipelinesByDeal(snapshot: Pick<Snapshot, 'deals'>): ReadonlyMap<string, string> {
  const kept = known.get(snapshot);
  if (kept) return kept;
  const pipelines = new Map(snapshot.deals.map(({ id, pipelineId }) => [id, pipelineId]));
  known.set(snapshot, pipelines);
  return pipelines;
}

/** What a record counts under. */
export function segmentKey(record: Segment, by: SegmentDimension): string {
  switch (by) {
    case 'team':
      return record.teamId ?? unknownKey;
    case 'industry':
      return record.industry ?? unknownKey;
    case 'source':
      return record.source ?? unknownKey;
    case 'size':
      return toSizeBand(record.employees);
  }
}

export function toSizeBand(employees: number | null): SizeBand {
  if (employees === null || employees < 1) return unknownKey;
  if (employees <= 10) return '1-10';
  if (employees <= 50) return '11-50';
  if (employees <= 200) return '51-200';
  return employees <= 1000 ? '201-1000' : '1001+';
}

export function isWithin(at: number, { from, to }: Period): boolean {
  return at >= from && at < to;
}
