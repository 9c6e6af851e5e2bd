import { dayMs } from '#core/baselines/day-range.ts';
import { kindToGroup } from '#core/signals/kind.ts';
import type { SnapshotSignal } from '#core/snapshot/snapshot.ts';
import type { ReviewReason } from '#core/views/review-view.ts';

export function toReason({ kind, sentAt }: SnapshotSignal): ReviewReason {
  return { kind: 'signal', signalKind: kind, at: sentAt };
}

export function isWithin({ sentAt }: SnapshotSignal, now: number, days: number, fromDays = 0): boolean {
  const ago = now - sentAt;
  return ago >= fromDays * dayMs && ago <= days * dayMs;
}

/** A buyer who wants something, or says how it will be bought. */
export function isForTheDeal({ kind }: SnapshotSignal): boolean {
  return kindToGroup(kind) !== 'risk' && kind !== 'competitor';
}
