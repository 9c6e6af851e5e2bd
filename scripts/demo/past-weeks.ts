import type { Portal } from '#emulator/portal.contract.ts';
import { toHistoryPoint } from '#core/metrics/history-point.ts';
import { withPoint } from '#core/snapshot/history.ts';
import type { HistoryPoint, Snapshot, SnapshotDeal } from '#core/snapshot/snapshot.ts';
import { createCrm } from '#crm/gateway.ts';
import { createCrmAccountNotes } from '#store/account-notes-crm.ts';
import { readSnapshot, writeHistory } from '#store/snapshot-notes.ts';

const weekMs = 7 * 86_400_000;
/** Half a year: enough to compare a quarter with the one before. */
const weeks = 26;

/**
 * Gives the demo account the past that a trend is drawn from: a point for each week of the last half year, as the app
 * would have kept it. Returns the number of weeks; 0 without a snapshot.
 */
export async function addPastWeeks(portal: Portal): Promise<number> {
  const crm = createCrm({
    accessToken: portal.accessToken,
    basePath: portal.url,
    portalId: portal.portalId,
    now: () => portal.clock.now(),
  });
  const notes = createCrmAccountNotes(crm.noteRows);
  const { snapshot, history } = await readSnapshot(notes);
  if (!snapshot) return 0;
  const past = Array.from({ length: weeks }, (_, index) => pastPoint(snapshot, index + 1));
  // What the app has kept itself stands above what is added here.
  await writeHistory(notes, [...past, ...history].reduce(withPoint, []));
  return past.length;
}

/**
 * The account so many weeks before its snapshot. Open deals are those of then, by their history. What was invisible and
 * what was warned of then has left no trace where somebody dealt with it since: that part is made up, for a team that
 * gets a little better from week to week.
 */
export function pastPoint(snapshot: Snapshot, weeksAgo: number): HistoryPoint {
  const takenAt = snapshot.takenAt - weeksAgo * weekMs;
  const deals = snapshot.deals
    .filter(({ createdAt }) => createdAt <= takenAt)
    .map((deal) => dealAt(deal, takenAt));
  const point = toHistoryPoint({ ...snapshot, takenAt, deals });
  const more = 1 + 0.02 * weeksAgo + 0.05 * Math.sin(1.7 * weeksAgo);
  const { warnings } = point.quality;
  return {
    ...point,
    invisible: Math.round(point.invisible * more),
    invisibleCount: Math.round(point.invisibleCount * more),
    quality: {
      ...point.quality,
      warnings: Object.fromEntries(
        Object.entries(warnings).map(([id, count]) => [id, Math.round(count * (1 + 0.015 * weeksAgo))]),
      ),
    },
  };
}

function dealAt(deal: SnapshotDeal, at: number): SnapshotDeal {
  const amount =
    deal.amounts.length === 0
      ? deal.amount
      : (deal.amounts.findLast((change) => change.at <= at)?.value ?? null);
  const isClosed = deal.isClosed && closedAt(deal) <= at;
  return { ...deal, amount, isClosed, isWon: deal.isWon && isClosed };
}

function closedAt({ stages, stageId, closeAt }: SnapshotDeal): number {
  const last = stages.at(-1);
  return last?.stageId === stageId ? last.at : (closeAt ?? -Infinity);
}
