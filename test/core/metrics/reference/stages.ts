import { rangeOf } from '#core/baselines/stage-range.ts';
import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';
import type { StageRow, StayDays } from '#core/views/page-parts.ts';
import type { Period } from '#core/periods/period.ts';
import { openDeals } from './deals.ts';
import {
  day,
  dealsOf,
  findStage,
  quantileOf,
  round,
  stagesOf,
  total,
  weightedAmount,
  within,
  type World,
} from './world.ts';

const hour = 60 * 60 * 1000;

interface Stay {
  readonly stageId: string;
  readonly from: number;
  readonly to: number;
}

/** One stay for each stage in a row, without slips of under an hour; the last lasts until now. */
export function stays({ stages }: SnapshotDeal, now: number): Stay[] {
  const visits = stages.map(({ stageId, at }, index) => {
    const from = Math.min(at, now);
    const to = Math.max(from, Math.min(stages[index + 1]?.at ?? now, now));
    return { stageId, from, to, isLast: index === stages.length - 1 };
  });
  const joined: Stay[] = [];
  for (const { stageId, from, to } of visits.filter(
    (visit) => visit.isLast || visit.to - visit.from >= hour,
  )) {
    const before = joined.at(-1);
    if (before && before.stageId === stageId) joined.splice(-1, 1, { stageId, from: before.from, to });
    else joined.push({ stageId, from, to });
  }
  return joined;
}

const knowsPresentStage = ({ stages, stageId }: SnapshotDeal) => stages.at(-1)?.stageId === stageId;

function limitOf(pipelineId: string, stageId: string, { baselines, settings }: World): number | null {
  const range = rangeOf(baselines, pipelineId, stageId, settings.health.stageDays);
  return range.source === 'setting' ? null : Math.max(3, range.p75);
}

export function isStuck(deal: SnapshotDeal, world: World): boolean {
  const { now } = world;
  const limit = limitOf(deal.pipelineId, deal.stageId, world);
  const hasPlan =
    deal.status === 'paused' || (deal.nextActivityAt ?? 0) > now || (deal.snoozedUntil ?? 0) > now;
  if (deal.isClosed || limit === null || hasPlan || !knowsPresentStage(deal)) return false;
  const spent = stays(deal, now)
    .filter(({ stageId }) => stageId === deal.stageId)
    .reduce((sum, { from, to }) => sum + (to - from), 0);
  return Math.floor((spent + hour) / day) > limit;
}

export function busiest(world: World): string | null {
  const ids = (world.baselines?.directory.pipelines ?? []).map(({ id }) => id);
  const count = (id: string) => openDeals(world).filter(({ pipelineId }) => pipelineId === id).length;
  const most = Math.max(...ids.map(count));
  return ids.find((id) => count(id) === most) ?? null;
}

export function stageRows(world: World, pipelineId: string): StageRow[] {
  const rows = stagesOf(world).filter((stage) => stage.pipelineId === pipelineId && stage.place !== null);
  return rows
    .sort((a, b) => (a.place as number) - (b.place as number))
    .map(({ id, probability }) => {
      const here = openDeals(world).filter((deal) => deal.pipelineId === pipelineId && deal.stageId === id);
      return {
        pipelineId,
        stageId: id,
        probability,
        open: here.length,
        amount: total(here.map(({ amount }) => amount)),
        weighted: total(here.map((deal) => weightedAmount(deal, world))),
        stuck:
          limitOf(pipelineId, id, world) === null ? null : here.filter((deal) => isStuck(deal, world)).length,
        days: stayDays(id, pipelineId, world.period, world),
        previousDays: stayDays(id, pipelineId, world.previous, world),
        conversion: conversion(id, pipelineId, world),
        records: { list: 'open-deals', stageId: id },
        stuckRecords: { list: 'stuck-deals', stageId: id },
      };
    });
}

const ofPipeline = (world: World, pipelineId: string) =>
  dealsOf(world).filter((deal) => deal.pipelineId === pipelineId);

const ended = (deal: SnapshotDeal, now: number) => stays(deal, now).slice(0, -1);

function stayDays(stageId: string, pipelineId: string, period: Period, world: World): StayDays | null {
  const days = ofPipeline(world, pipelineId)
    .flatMap((deal) => ended(deal, world.now))
    .filter((stay) => stay.stageId === stageId && within(stay.to, period))
    .map(({ from, to }) => (to - from) / day);
  if (days.length < 5) return null;
  return { median: round(quantileOf(days, 0.5), 2), p90: round(quantileOf(days, 0.9), 2), n: days.length };
}

function conversion(stageId: string, pipelineId: string, world: World): StageRow['conversion'] {
  const place = findStage(pipelineId, stageId, world)?.place as number;
  const moves = ofPipeline(world, pipelineId).flatMap((deal) => {
    const all = stays(deal, world.now);
    const left = ended(deal, world.now).map((stay, index) => ({ stay, next: all[index + 1]?.stageId ?? '' }));
    const last = left.filter(({ stay }) => stay.stageId === stageId && within(stay.to, world.period)).at(-1);
    const to = last && findStage(pipelineId, last.next, world);
    return to && to.pipelineId === pipelineId ? [to] : [];
  });
  const forward = moves.filter((to) => (to.place === null ? to.probability >= 1 : to.place > place));
  return moves.length < 5 ? null : { rate: round(forward.length / moves.length, 4), n: moves.length };
}
