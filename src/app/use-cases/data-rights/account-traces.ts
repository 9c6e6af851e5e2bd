import { chunk } from '#core/collections.ts';
import { weekOf } from '#core/periods/periods.ts';
import { withDecision, type RecordedDecision, type ReviewRecord } from '#core/review/record.ts';
import { encodeSnapshot } from '#core/snapshot/encode.ts';
import type { Snapshot } from '#core/snapshot/snapshot.ts';
import { addDays } from '#core/wording/calendar.ts';
import { readSnapshot, snapshotKey, toSnapshotIndex, writeSnapshot } from '#store/snapshot-notes.ts';
import type { UseCaseContext } from '../context.ts';
import { reviewKey, toReviewRecord } from '../review/review-notes.ts';
import { toWalkState, walkKey } from '../snapshot/walk-state.ts';

/** Weeks of reviews that are looked at: longer than the usual retention keeps them. */
const weeks = 200;

/** Notes of one read. */
const readSize = 100;

/** The account's notes that name deals and contacts by their ids. */
export interface AccountTraces {
  readonly reviews: readonly ReviewRecord[];
  readonly snapshot: Snapshot | null;
}

type Reader = Pick<UseCaseContext, 'notes' | 'cache' | 'now'>;

/** 2 calls for the reviews, 2 at most for the snapshot. */
export async function readTraces({ notes, cache, now }: Reader): Promise<AccountTraces> {
  const [{ snapshot }, ...found] = await Promise.all([
    readSnapshot(notes, [], cache.snapshots),
    ...chunk(weekKeys(now()), readSize).map((keys) => notes.read(keys)),
  ]);
  const reviews = found.flatMap((read) => [...read.values()].flatMap((value) => toReviewRecord(value) ?? []));
  return { reviews, snapshot };
}

/** From the week that has begun wherever it is latest. */
function weekKeys(now: number): readonly string[] {
  const latest = weekOf(now, 'Pacific/Kiritimati');
  return Array.from({ length: weeks }, (_, at) => reviewKey(addDays(latest, -7 * at)));
}

export interface DealDecision extends RecordedDecision {
  readonly week: string;
  readonly dealId: string;
}

/** What reviews decided about these deals. */
export function decisionsAbout(
  { reviews }: AccountTraces,
  dealIds: readonly string[],
): readonly DealDecision[] {
  return reviews.flatMap(({ week, decided }) =>
    dealIds.flatMap((dealId) => {
      const decision = decided[dealId];
      return decision ? [{ week, dealId, ...decision }] : [];
    }),
  );
}

/** The rows of the snapshot that name these contacts. */
export function rowsOf({ snapshot }: AccountTraces, contactIds: readonly string[]): readonly object[] {
  const wanted = new Set(contactIds);
  const isOf = ({ contactId }: { readonly contactId: string | null }) => wanted.has(contactId ?? '');
  return [...(snapshot?.signals ?? []).filter(isOf), ...(snapshot?.asks ?? []).filter(isOf)];
}

/**
 * Takes contacts out of the snapshot, and their deals out of the reviews: 1 call for each week that changes, 1 for each
 * piece of the snapshot and 2 more. While a new snapshot is taken the present one is left alone: it is replaced anyhow.
 * @returns entries that were removed
 */
export async function eraseTraces(
  contactIds: readonly string[],
  dealIds: readonly string[],
  context: Reader,
): Promise<number> {
  const traces = await readTraces(context);
  const decisions = decisionsAbout(traces, dealIds);
  for (const review of traces.reviews) {
    const own = decisions.filter(({ week }) => week === review.week);
    if (own.length > 0) await writeReview(review, own, context);
  }
  const rows = rowsOf(traces, contactIds);
  const isDone = rows.length > 0 && (await dropRows(traces.snapshot, contactIds, context));
  return decisions.length + (isDone ? rows.length : 0);
}

async function writeReview(
  review: ReviewRecord,
  own: readonly DealDecision[],
  { notes, now }: Reader,
): Promise<void> {
  const left = own.reduce<ReviewRecord>(
    (record, { dealId }) => withDecision(record, review.week, dealId, null, now()),
    review,
  );
  await notes.write(reviewKey(review.week), left);
}

async function dropRows(
  snapshot: Snapshot | null,
  contactIds: readonly string[],
  { notes, now }: Reader,
): Promise<boolean> {
  const found = await notes.read([snapshotKey, walkKey]);
  const walk = toWalkState(found.get(walkKey));
  if (!snapshot || (walk?.lease && walk.lease.until > now())) return false;
  const gone = new Set(contactIds);
  const isOther = ({ contactId }: { readonly contactId: string | null }) => !gone.has(contactId ?? '');
  const rest = {
    ...snapshot,
    signals: snapshot.signals.filter(isOther),
    asks: snapshot.asks.filter(isOther),
  };
  const text = encodeSnapshot(rest);
  await writeSnapshot(notes, { text, takenAt: rest.takenAt }, toSnapshotIndex(found.get(snapshotKey)));
  return true;
}
