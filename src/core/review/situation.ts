import type { Baselines, DayRange, StageRange } from '#core/baselines/baselines.ts';
import { enoughStays, rangeOf } from '#core/baselines/stage-range.ts';
import { daysBetween, instantToDay, knownTimeZone } from '#core/wording/calendar.ts';
import { settledChanges, wholeDays } from '#core/health/days.ts';
import { countPushes, readMovedBack } from '#core/health/movement.ts';
import { readStages, type StageMeaning } from '#core/health/stage-role.ts';
import { usualSilence } from '#core/health/silence.ts';
import { daysInStage, type Stay } from '#core/health/stays.ts';
import { enteredAtOf, staysOf } from '#core/metrics/deals/deal-stays.ts';
import type { AppSettings } from '#core/settings/settings.ts';
import type { SnapshotDeal, SnapshotSignal } from '#core/snapshot/snapshot.ts';

/** What a deal is judged against. */
export interface ReviewContext {
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA name of the account's calendar. */
  readonly timeZone: string;
  readonly baselines: Baselines | null;
  readonly settings: Pick<AppSettings, 'health'>;
}

/** An open deal as the review sees it; days are whole. */
export interface Situation {
  readonly deal: SnapshotDeal;
  /** What the buyer wrote about it, the newest first. */
  readonly signals: readonly SnapshotSignal[];
  readonly now: number;
  readonly age: number;
  /** All visits added up, as on the card; null where nobody knows since when. */
  readonly daysInStage: number | null;
  readonly stageRange: StageRange;
  /** Days from creation to won in its pipeline; null where too few were won. */
  readonly cycle: DayRange | null;
  readonly daysWithoutActivity: number;
  readonly usualSilence: number;
  /** Calendar days of the account; negative while the date lies ahead. */
  readonly daysPastClose: number | null;
  readonly pushes: number;
  /** Share that the amount lost of its highest known value; 0 where it lost nothing. */
  readonly amountLost: number;
  /** To an earlier stage, lately, and not made good since. */
  readonly hasMovedBack: boolean;
  /** A meeting or task stands ahead. */
  readonly hasNextActivity: boolean;
  /** Standing still means nothing now: something is planned, somebody agreed to wait, or nobody buys in this month. */
  readonly isPaused: boolean;
}

/** A way to look at deals, which works out once what is the same for all of them. */
export function createSituationReader(
  context: ReviewContext,
): (deal: SnapshotDeal, signals: readonly SnapshotSignal[]) => Situation {
  const { baselines, settings } = context;
  const pipelines = baselines?.directory.pipelines ?? [];
  const timeZone = knownTimeZone(context.timeZone);
  const account: Account = {
    ...context,
    timeZone,
    today: instantToDay(context.now, timeZone),
    usualSilence: usualSilence(baselines, settings.health.silenceDays).usual,
    isQuiet: isQuietMonth(baselines?.quietMonths ?? [], context.now, timeZone),
    stagesByPipeline: new Map(pipelines.map((one) => [one.id, readStages(one, settings.health)])),
  };
  return (deal, signals) => readSituation(deal, signals, account);
}

interface Account extends ReviewContext {
  /** ISO date. */
  readonly today: string;
  readonly usualSilence: number;
  readonly isQuiet: boolean;
  readonly stagesByPipeline: ReadonlyMap<string, readonly StageMeaning[]>;
}

function readSituation(deal: SnapshotDeal, signals: readonly SnapshotSignal[], account: Account): Situation {
  const { now, baselines, settings, isQuiet, today, timeZone } = account;
  const stays = staysOf(deal, now);
  const pipeline = baselines?.pipelines.find(({ pipelineId }) => pipelineId === deal.pipelineId);
  const { cycle = null } = pipeline ?? {};
  const lastAt = Math.max(deal.createdAt, deal.lastActivityAt ?? 0, signals[0]?.sentAt ?? 0);
  const hasNextActivity = deal.nextActivityAt !== null && deal.nextActivityAt > now;
  return {
    deal,
    signals,
    now,
    age: wholeDays(now - deal.createdAt),
    daysInStage: enteredAtOf(deal) === null ? null : daysInStage(stays, deal.stageId),
    stageRange: rangeOf(baselines, deal.pipelineId, deal.stageId, settings.health.stageDays),
    cycle: cycle && cycle.n >= enoughStays ? cycle : null,
    daysWithoutActivity: wholeDays(now - lastAt),
    usualSilence: account.usualSilence,
    daysPastClose: deal.closeAt === null ? null : daysBetween(instantToDay(deal.closeAt, timeZone), today),
    pushes: countPushes(deal.closeDates).times,
    amountLost: amountLost(deal),
    hasMovedBack: hasMovedBack(deal, stays, account),
    hasNextActivity,
    isPaused: hasNextActivity || isQuiet || deal.status === 'paused',
  };
}

/** Twelve quiet months would say nothing. */
function isQuietMonth(quietMonths: readonly number[], now: number, timeZone: string): boolean {
  const month = Number(instantToDay(now, timeZone).slice(5, 7));
  return quietMonths.length < 12 && quietMonths.includes(month);
}

function amountLost({ amount, amounts }: SnapshotDeal): number {
  if (amount === null || amount <= 0) return 0;
  const highest = settledChanges(amounts).reduce((most, { value }) => Math.max(most, value ?? 0), amount);
  return 1 - amount / highest;
}

function hasMovedBack(
  { pipelineId }: SnapshotDeal,
  stays: readonly Stay[],
  { stagesByPipeline, now }: Account,
): boolean {
  const meanings = stagesByPipeline.get(pipelineId);
  return meanings !== undefined && readMovedBack(stays, meanings, now) !== null;
}
