import { dayMs, quantile, roundTo } from '#core/baselines/day-range.ts';
import { toShare } from '#core/baselines/stage-outcomes.ts';
import type { Stay } from '#core/health/stays.ts';
import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';
import type { StageRow, StayDays } from '#core/views/page-parts.ts';
import type { MetricContext } from '../context.ts';
import { isWithin } from '../filters.ts';
import { addMoney, noMoney, toMoney } from '../money.ts';
import type { StageInfo } from '../stage-directory.ts';
import { enough } from '../thresholds.ts';
import { staysOf } from './deal-stays.ts';
import { weightedAmount } from './open-deals.ts';
import { createStuckTest, limitOf } from './stuck-deals.ts';

/** One stage while the deals of its pipeline pass by. */
interface StageTally {
  readonly info: StageInfo;
  open: number;
  stuck: number;
  readonly amounts: ReturnType<typeof noMoney>;
  readonly weights: ReturnType<typeof noMoney>;
  readonly days: number[];
  readonly daysBefore: number[];
  left: number;
  wentOn: number;
}

/** The open stages of one pipeline, first to last: what stands in each, how long it took, how many went on. */
export function countStages(context: MetricContext, pipelineId: string) {
  const { now, period, previous, stages } = context;
  const tallies = new Map(stages.openStages(pipelineId).map((info) => [info.stageId, toTally(info)]));
  const isStuck = createStuckTest(context);
  return {
    add(deal: SnapshotDeal): void {
      if (deal.pipelineId !== pipelineId) return;
      if (!deal.isClosed) addOpen(deal);
      addStays(staysOf(deal, now));
    },
    rows: () => [...tallies.values()].map((tally) => toRow(tally, context)),
  };

  function addOpen(deal: SnapshotDeal): void {
    const tally = tallies.get(deal.stageId);
    if (!tally) return;
    tally.open += 1;
    if (isStuck(deal)) tally.stuck += 1;
    addMoney(tally.amounts, deal.amount);
    addMoney(tally.weights, weightedAmount(deal, context));
  }

  function addStays(stays: readonly Stay[]): void {
    const wentOn = new Map<StageTally, boolean | null>();
    for (const [index, { stageId, from, to }] of stays.entries()) {
      const next = stays[index + 1];
      const tally = next && tallies.get(stageId);
      if (!tally) continue;
      if (isWithin(to, previous)) tally.daysBefore.push((to - from) / dayMs);
      if (!isWithin(to, period)) continue;
      tally.days.push((to - from) / dayMs);
      wentOn.set(tally, isForward(tally.info, stages.find(pipelineId, next.stageId)));
    }
    for (const [tally, isOn] of wentOn) {
      if (isOn === null) continue;
      tally.left += 1;
      if (isOn) tally.wentOn += 1;
    }
  }
}

/** Whether a move leads to a later stage or to won; null where it leads to no stage of this pipeline. */
function isForward(from: StageInfo, to: StageInfo | undefined): boolean | null {
  if (!to || to.pipelineId !== from.pipelineId) return null;
  return to.order < 0 ? to.probability >= 1 : to.order > from.order;
}

function toTally(info: StageInfo): StageTally {
  const counts = { open: 0, stuck: 0, left: 0, wentOn: 0 };
  return { info, ...counts, amounts: noMoney(), weights: noMoney(), days: [], daysBefore: [] };
}

function toRow(tally: StageTally, context: MetricContext): StageRow {
  const { pipelineId, stageId, probability } = tally.info;
  const hasBaseline = limitOf(pipelineId, stageId, context) !== Infinity;
  const conversion = tally.left < enough.values ? null : toShare(tally.wentOn, tally.left);
  return {
    pipelineId,
    stageId,
    probability,
    open: tally.open,
    amount: toMoney(tally.amounts.cents),
    weighted: toMoney(tally.weights.cents),
    stuck: hasBaseline ? tally.stuck : null,
    days: toStayDays(tally.days),
    previousDays: toStayDays(tally.daysBefore),
    conversion: conversion && { rate: conversion.value, n: conversion.n },
    records: { list: 'open-deals', stageId },
    stuckRecords: { list: 'stuck-deals', stageId },
  };
}

function toStayDays(days: readonly number[]): StayDays | null {
  if (days.length < enough.values) return null;
  const sorted = [...days].sort((a, b) => a - b);
  return {
    median: roundTo(quantile(sorted, 0.5), 2),
    p90: roundTo(quantile(sorted, 0.9), 2),
    n: sorted.length,
  };
}
