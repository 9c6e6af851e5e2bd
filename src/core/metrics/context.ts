import type { Baselines } from '#core/baselines/baselines.ts';
import type { FiscalCalendar, Period } from '#core/periods/period.ts';
import { periodOf, previousOf } from '#core/periods/periods.ts';
import type { AppSettings } from '#core/settings/settings.ts';
import type { HistoryPoint, Snapshot } from '#core/snapshot/snapshot.ts';
import type { PageFilters } from '#core/views/page-filters.ts';
import { knownTimeZone } from '#core/wording/calendar.ts';
import { createAcceptance, type Acceptance } from './filters.ts';
import { smallTeams, withoutSmallTeams } from './small-teams.ts';
import { createStageDirectory, type StageDirectory } from './stage-directory.ts';

/** What the figures of the page are computed from. */
export interface PageInput {
  readonly snapshot: Snapshot;
  /** Weeks, oldest first. */
  readonly history: readonly HistoryPoint[];
  /** Null: nobody has learned from the account yet, so its pipelines are not known. */
  readonly baselines: Baselines | null;
  readonly settings: Pick<AppSettings, 'assumptions' | 'management' | 'health'>;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The input, with what every figure needs worked out; small teams are told apart nowhere in it. */
export interface MetricContext extends PageInput {
  readonly filters: PageFilters;
  readonly accepts: Acceptance;
  readonly calendar: FiscalCalendar;
  readonly period: Period;
  readonly previous: Period;
  /** The present fiscal quarter. */
  readonly quarter: Period;
  readonly stages: StageDirectory;
  /** Teams whose figures would be those of a person. */
  readonly smallTeams: ReadonlySet<string>;
}

export function createContext(filters: PageFilters, input: PageInput): MetricContext {
  const { baselines, settings, now } = input;
  const small = smallTeams(baselines?.directory.owners ?? []);
  const snapshot = withoutSmallTeams(input.snapshot, small);
  const calendar = {
    timeZone: knownTimeZone(snapshot.timeZone),
    fiscalYearStart: settings.management.targets.fiscalYearStart,
  };
  return {
    ...input,
    snapshot,
    filters,
    accepts: createAcceptance(filters, snapshot, small),
    calendar,
    period: periodOf(filters.period, now, calendar),
    previous: previousOf(filters.period, now, calendar),
    quarter: periodOf('this-quarter', now, calendar),
    stages: createStageDirectory(baselines, settings.health),
    smallTeams: small,
  };
}
