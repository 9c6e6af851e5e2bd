import type { Change, DealDetails, DealHistory } from '#core/deals/deal-details.ts';
import { correctionMs, wholeDays } from './days.ts';

/** A visit of a deal to a stage, in epoch milliseconds; the present one lasts until now. */
export interface Stay {
  readonly stageId: string;
  readonly from: number;
  readonly to: number;
}

/** What is known of a deal's way. */
export interface StageTrail extends Pick<DealDetails, 'stageId' | 'stageEnteredAt'> {
  readonly history: Pick<DealHistory, 'stages'>;
}

/**
 * The stages that a deal went through, oldest first, the present one last. Stays of under an hour are corrections and
 * left out. Without history HubSpot's own date of entry makes the only stay; without that, nothing is known: empty.
 */
export function readStays(deal: StageTrail, now: number): readonly Stay[] {
  const changes = stageChanges(deal, now);
  const stays: Stay[] = [];
  for (const [index, { value: stageId, at }] of changes.entries()) {
    const next = changes[index + 1];
    const from = Math.min(at, now);
    const to = Math.max(from, Math.min(next?.at ?? now, now));
    if (next && to - from < correctionMs) continue;
    const before = stays.at(-1);
    if (before?.stageId === stageId) stays[stays.length - 1] = { ...before, to };
    else stays.push({ stageId, from, to });
  }
  return stays;
}

/** The history, ended by the present stage where HubSpot's history lags behind. */
function stageChanges(deal: StageTrail, now: number): readonly Change<string>[] {
  const { stages } = deal.history;
  const last = stages.at(-1);
  if (last?.value === deal.stageId) return stages;
  if (!last && deal.stageEnteredAt === null) return [];
  return [...stages, { value: deal.stageId, at: deal.stageEnteredAt ?? now }];
}

/** Whole days in a stage, all visits added up; null where the deal never was there, or nobody knows. */
export function daysInStage(stays: readonly Stay[], stageId: string): number | null {
  const visits = stays.filter((stay) => stay.stageId === stageId);
  if (visits.length === 0) return null;
  return wholeDays(visits.reduce((sum, { from, to }) => sum + (to - from), 0));
}
