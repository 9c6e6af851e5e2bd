import { readStages } from '#core/health/stage-role.ts';
import type { PageInput } from '#core/metrics/context.ts';
import type { Period } from '#core/periods/period.ts';
import { periodOf, previousOf } from '#core/periods/periods.ts';
import type { HistoryPoint, Segment, SnapshotDeal, SnapshotSignal } from '#core/snapshot/snapshot.ts';
import type { PageFilters } from '#core/views/page-filters.ts';
import { knownTimeZone } from '#core/wording/calendar.ts';

/**
 * The figures of docs/metrics.md worked out in the plainest way, list after list and without regard to time: what the
 * computation proper must agree with. It shares types, periods and working hours with it, and nothing else.
 */

export const day = 24 * 60 * 60 * 1000;

export interface World extends PageInput {
  readonly filters: PageFilters;
  readonly zone: string;
  readonly fiscalYearStart: number;
  readonly period: Period;
  readonly previous: Period;
}

export function toWorld(filters: PageFilters, input: PageInput): World {
  const zone = knownTimeZone(input.snapshot.timeZone);
  const fiscalYearStart = input.settings.management.targets.fiscalYearStart;
  const calendar = { timeZone: zone, fiscalYearStart };
  const shown = <Row extends Segment>(row: Row) => ({ ...row, teamId: teamShown(row.teamId, input) });
  const { snapshot } = input;
  return {
    ...input,
    snapshot: { ...snapshot, deals: snapshot.deals.map(shown), signals: snapshot.signals.map(shown) },
    filters,
    zone,
    fiscalYearStart,
    period: periodOf(filters.period, input.now, calendar),
    previous: previousOf(filters.period, input.now, calendar),
  };
}

/** Teams that somebody is in, but fewer than three who are active. */
function isSmall(teamId: string | null, { baselines }: Pick<PageInput, 'baselines'>): boolean {
  const members = (baselines?.directory.owners ?? []).filter(({ teams }) => teams?.[0]?.id === teamId);
  return members.length > 0 && members.filter(({ isActive }) => isActive).length < 3;
}

export const teamShown = (teamId: string | null, world: Pick<PageInput, 'baselines'>) =>
  isSmall(teamId, world) ? null : teamId;

export const within = (at: number | null, { from, to }: Period) => at !== null && from <= at && at < to;

export const calendarOf = ({ zone, fiscalYearStart }: World) => ({ timeZone: zone, fiscalYearStart });

export const quarterOf = (world: World) => periodOf('this-quarter', world.now, calendarOf(world));

export function sizeOf(employees: number | null): string {
  const bands: [number, string][] = [
    [10, '1-10'],
    [50, '11-50'],
    [200, '51-200'],
    [1000, '201-1000'],
    [Infinity, '1001+'],
  ];
  if (employees === null || employees < 1) return 'unknown';
  return bands.find(([most]) => employees <= most)?.[1] ?? 'unknown';
}

export function keyOf(record: Segment, by: string): string {
  const keys: Record<string, string | null> = {
    team: record.teamId,
    industry: record.industry,
    source: record.source,
    size: sizeOf(record.employees),
  };
  return keys[by] ?? 'unknown';
}

function isInSegment(record: Segment, { teamId, industry, source, size }: PageFilters): boolean {
  if (teamId && keyOf(record, 'team') !== teamId) return false;
  if (industry && keyOf(record, 'industry') !== industry) return false;
  if (source && keyOf(record, 'source') !== source) return false;
  return !size || keyOf(record, 'size') === size;
}

export const isFiltered = ({ filters }: World) => Object.keys(filters).some((name) => name !== 'period');

export const dealsOfAnyPipeline = ({ snapshot, filters }: World) =>
  snapshot.deals.filter((deal) => isInSegment(deal, filters));

export const dealsOf = (world: World) =>
  dealsOfAnyPipeline(world).filter(
    ({ pipelineId }) => !world.filters.pipelineId || pipelineId === world.filters.pipelineId,
  );

export function signalsOf({ snapshot, filters }: World): SnapshotSignal[] {
  return snapshot.signals.filter((signal) => {
    const deal = snapshot.deals.find(({ id }) => id === signal.dealId);
    const isElsewhere = filters.pipelineId && deal && deal.pipelineId !== filters.pipelineId;
    return isInSegment(signal, filters) && !isElsewhere;
  });
}

export const asksOf = (world: World) =>
  world.snapshot.asks.filter(
    ({ teamId }) => !world.filters.teamId || (teamShown(teamId, world) ?? 'unknown') === world.filters.teamId,
  );

/** Adds amounts that were rounded to the cent, in whole cents. */
export function total(amounts: readonly (number | null)[]): number {
  const cents = amounts.flatMap((amount) => (amount === null ? [] : [BigInt(Math.round(amount * 100))]));
  return Number(cents.reduce((sum, each) => sum + each, 0n)) / 100;
}

/** The total, but null where there are things and none has an amount. */
export function totalOrNull(amounts: readonly (number | null)[]): number | null {
  return amounts.length > 0 && amounts.every((amount) => amount === null) ? null : total(amounts);
}

export const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;

/** Linear between the two nearest ranks. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const low = sorted[Math.floor(position)] as number;
  const high = sorted[Math.ceil(position)] as number;
  return low + (high - low) * (position % 1);
}

export const closedAt = (deal: SnapshotDeal, now: number): number | null => {
  if (!deal.isClosed) return null;
  const dates = [deal.closeAt, deal.stages.at(-1)?.at ?? null];
  return dates.find((at) => at !== null && at <= now) ?? null;
};

export const isWon = (deal: SnapshotDeal) => deal.isClosed && deal.isWon;

export const wonIn = (deals: readonly SnapshotDeal[], period: Period, now: number) =>
  deals.filter((deal) => isWon(deal) && within(closedAt(deal, now), period));

export const closedIn = (deals: readonly SnapshotDeal[], period: Period, now: number) =>
  deals.filter((deal) => within(closedAt(deal, now), period));

export interface KnownStage {
  readonly pipelineId: string;
  readonly id: string;
  readonly probability: number;
  readonly role: string | null;
  /** Null for a closed stage. */
  readonly place: number | null;
}

/** Reading names for roles is slow; each account's are read once. */
const stagesByAccount = new WeakMap<NonNullable<PageInput['baselines']>, KnownStage[]>();

export function stagesOf({ baselines, settings }: PageInput): KnownStage[] {
  if (baselines === null) return [];
  const known = stagesByAccount.get(baselines);
  if (known) return known;
  const stages = baselines.directory.pipelines.flatMap((pipeline) => {
    const open = readStages(pipeline, settings.health);
    return pipeline.stages.map(({ id, probability }) => {
      const place = open.findIndex(({ stage }) => stage.id === id);
      const role = open[place]?.role ?? null;
      return { pipelineId: pipeline.id, id, probability, role, place: place === -1 ? null : place };
    });
  });
  stagesByAccount.set(baselines, stages);
  return stages;
}

export function findStage(pipelineId: string, stageId: string, input: PageInput): KnownStage | undefined {
  const named = stagesOf(input).filter(({ id }) => id === stageId);
  return named.find((stage) => stage.pipelineId === pipelineId) ?? named[0];
}

export function weightedAmount(deal: SnapshotDeal, input: PageInput): number | null {
  const stage = findStage(deal.pipelineId, deal.stageId, input);
  return stage && deal.amount !== null ? round(deal.amount * stage.probability, 2) : null;
}

export function pointBefore({ history }: PageInput, at: number): HistoryPoint | undefined {
  const earlier = history.filter(({ takenAt }) => takenAt <= at && takenAt > at - 14 * day);
  return earlier.at(-1);
}
