import { wholeDays } from '#core/health/days.ts';
import { daysInStage, readStays, type Stay } from '#core/health/stays.ts';
import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';

/**
 * The stages that a deal went through, as its health sees them: slips of under an hour are left out, the last one that is
 * known lasts until now.
 */
export function staysOf({ stages }: Pick<SnapshotDeal, 'stages'>, now: number): readonly Stay[] {
  const last = stages.at(-1);
  if (!last) return [];
  const changes = stages.map(({ stageId, at }) => ({ value: stageId, at }));
  return readStays({ stageId: last.stageId, stageEnteredAt: last.at, history: { stages: changes } }, now);
}

/** When the deal came into its present stage; null where nobody knows. */
export function enteredAtOf({ stageId, stages }: SnapshotDeal): number | null {
  const last = stages.at(-1);
  return last?.stageId === stageId ? last.at : null;
}

/** Whether the whole days in the present stage, all visits added up, are more than so many; not where nobody knows. */
export function isHereLonger(deal: SnapshotDeal, days: number, now: number): boolean {
  const since = enteredAtOf(deal);
  if (since === null) return false;
  if (wholeDays(now - since) > days) return true;
  // Most deals are in their stage for the first time: then the last visit is all of it.
  const isOnlyVisit =
    deal.stages.findIndex(({ stageId }) => stageId === deal.stageId) === deal.stages.length - 1;
  return !isOnlyVisit && (daysInStage(staysOf(deal, now), deal.stageId) ?? 0) > days;
}
