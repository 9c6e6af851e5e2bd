import type { Change, DealDetails } from '#core/deals/deal-details.ts';
import { dayMs, settledChanges } from './days.ts';
import type { HealthFinding } from './health.ts';
import type { StageMeaning } from './stage-role.ts';
import type { Stay } from './stays.ts';

/** Days for which a move backwards is news. */
const movedBackDays = 60;

/** Times that a close date may move later before it says something. */
const fewestPushes = 3;

/** Days over which amounts are compared, and the share that the highest must have lost. */
const amountDays = 90;
const shrunkShare = 0.1;

type FindingOf<Kind extends HealthFinding['kind']> = Extract<HealthFinding, { kind: Kind }>;

/** Stage moved backwards, close date pushed, amount down. */
export function readMovement(
  deal: DealDetails,
  stays: readonly Stay[],
  stages: readonly StageMeaning[],
  now: number,
): readonly HealthFinding[] {
  const findings = [
    readShrunk(deal, now),
    readMovedBack(stays, stages, now),
    readPushes(deal.history.closeDates),
  ];
  return findings.filter((finding) => finding !== null);
}

/**
 * The last move to an earlier open stage of the pipeline within 60 days that the deal has not made good since.
 * Reopening a closed deal is none.
 */
export function readMovedBack(
  stays: readonly Stay[],
  stages: readonly StageMeaning[],
  now: number,
): FindingOf<'moved-back'> | null {
  const order = new Map(stages.map(({ stage }, index) => [stage.id, index]));
  const orderOf = (stay: Stay | undefined) => order.get(stay?.stageId ?? '');
  const present = orderOf(stays.at(-1));
  for (let index = stays.length - 1; index > 0; index -= 1) {
    const from = stays[index - 1];
    const to = stays[index];
    if (!from || !to || now - to.from > movedBackDays * dayMs) return null;
    const fromOrder = orderOf(from);
    const toOrder = orderOf(to);
    if (fromOrder === undefined || toOrder === undefined || toOrder >= fromOrder) continue;
    if (present === undefined || present >= fromOrder) return null;
    return { kind: 'moved-back', fromStageId: from.stageId, toStageId: to.stageId, at: to.from };
  }
  return null;
}

/** A close date that moved later at least three times; see `countPushes`. */
export function readPushes(closeDates: readonly Change<number | null>[]): FindingOf<'pushed'> | null {
  const { times, days } = countPushes(closeDates);
  return times >= fewestPushes ? { kind: 'pushed', times, days } : null;
}

/**
 * How often a close date moved later by a day or more, and by how many days in all. A slip that was mended within an
 * hour does not count, nor does a date that was emptied in between.
 */
export function countPushes(closeDates: readonly Change<number | null>[]): {
  readonly times: number;
  readonly days: number;
} {
  const dates = settledChanges(closeDates).flatMap(({ value }) => value ?? []);
  // Rounded: a day of the change of the clocks has 23 hours.
  const moves = dates.map((date, index) => Math.round((date - (dates[index - 1] ?? date)) / dayMs));
  const later = moves.filter((days) => days >= 1);
  return { times: later.length, days: later.reduce((sum, days) => sum + days, 0) };
}

/**
 * An amount at least a tenth below its highest of the last 90 days. Null and 0 are no amounts, and amounts of two
 * currencies cannot be compared: a change of currency within the window says nothing.
 */
export function readShrunk(deal: DealDetails, now: number): FindingOf<'shrunk'> | null {
  const to = deal.amount;
  if (to === null || to <= 0) return null;
  const start = now - amountDays * dayMs;
  if (hasOtherCurrency(deal, start)) return null;
  const changes = settledChanges(deal.history.amounts);
  const inWindow = changes.filter((_, index) => (changes[index + 1]?.at ?? now) >= start);
  const from = inWindow.reduce((highest, { value }) => Math.max(highest, value ?? 0), 0);
  if (to > from * (1 - shrunkShare)) return null;
  return { kind: 'shrunk', from, to, currency: deal.currency, at: inWindow.at(-1)?.at ?? now };
}

function hasOtherCurrency(deal: DealDetails, start: number): boolean {
  const changes = settledChanges(deal.history.currencies ?? []);
  return changes.some(
    ({ value }, index) => value !== deal.currency && (changes[index + 1]?.at ?? Infinity) >= start,
  );
}
