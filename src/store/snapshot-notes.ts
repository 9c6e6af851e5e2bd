import * as z from 'zod/mini';
import { chunk } from '#core/collections.ts';
import { sumOf } from '#core/snapshot/codec/envelope.ts';
import { decodeSnapshot } from '#core/snapshot/decode.ts';
import { toChunks } from '#core/snapshot/encode.ts';
import { decodeHistory, encodeHistory } from '#core/snapshot/history.ts';
import type { HistoryPoint, Snapshot } from '#core/snapshot/snapshot.ts';
import type { AccountNotes } from './account-notes.ts';

/** The note that says where the snapshot lies. */
export const snapshotKey = 'snapshot';

/** The note that holds one point for each week. */
export const historyKey = 'snapshot-history';

/** Notes that are written at the same time. */
const atOnce = 8;

const schema = z.object({
  /** Two places, used in turn: while one is written, the other is read. */
  place: z.enum(['a', 'b']),
  chunks: z.int().check(z.nonnegative()),
  /** Of the whole text. */
  sum: z.string(),
  takenAt: z.number(),
});

/** Which snapshot holds, and where it lies. */
export type SnapshotIndex = z.infer<typeof schema>;

/** Keeps what was decoded, so that a process that stays need not read the same snapshot twice. */
export interface SnapshotMemory {
  /** Null where another one is kept. @param sum of its text */
  recall(sum: string): Snapshot | null;
  keep(sum: string, snapshot: Snapshot): void;
}

export interface KeptSnapshot {
  /** Null where nobody has taken one, and where it cannot be read as a whole. */
  readonly snapshot: Snapshot | null;
  /** Oldest first. */
  readonly history: readonly HistoryPoint[];
  /** The other notes that were asked for. */
  readonly notes: ReadonlyMap<string, unknown>;
}

/** The index from the value of its note; null when it is none, or one of another version of the app. */
export function toSnapshotIndex(value: unknown): SnapshotIndex | null {
  return schema.safeParse(value).data ?? null;
}

/**
 * The account's snapshot with its history, and other notes with the same call: 2 calls, 1 where the memory has it. A
 * snapshot is read as a whole or not at all: should two new ones have been written meanwhile, its sum tells.
 */
export async function readSnapshot(
  notes: AccountNotes,
  otherKeys: readonly string[] = [],
  memory: SnapshotMemory | null = null,
): Promise<KeptSnapshot> {
  const found = await notes.read([snapshotKey, historyKey, ...otherKeys]);
  const index = toSnapshotIndex(found.get(snapshotKey));
  const snapshot = index && (memory?.recall(index.sum) ?? (await readChunks(notes, index, memory)));
  return { snapshot, history: toHistory(found.get(historyKey)), notes: found };
}

async function readChunks(
  notes: AccountNotes,
  index: SnapshotIndex,
  memory: SnapshotMemory | null,
): Promise<Snapshot | null> {
  const keys = chunkKeys(index.place, index.chunks);
  const chunks = await notes.read(keys);
  const text = keys.map((key) => textOf(chunks.get(key))).join('');
  const snapshot = sumOf(text) === index.sum ? decodeSnapshot(text) : null;
  if (snapshot) memory?.keep(index.sum, snapshot);
  return snapshot;
}

/**
 * Writes a snapshot beside the one that holds, then says that it holds: 1 call for each piece and 1 more. Whoever reads
 * meanwhile gets the old one, and a writer that is killed leaves it.
 * @param previous the index that was read before; null where there is none
 */
export async function writeSnapshot(
  notes: AccountNotes,
  { text, takenAt }: { readonly text: string; readonly takenAt: number },
  previous: SnapshotIndex | null,
): Promise<SnapshotIndex> {
  const place = previous?.place === 'a' ? 'b' : 'a';
  const chunks = toChunks(text);
  const keys = chunkKeys(place, chunks.length);
  const writes = chunks.map((piece, at) => ({ key: keys[at] ?? '', piece }));
  for (const group of chunk(writes, atOnce))
    await Promise.all(group.map(({ key, piece }) => notes.write(key, piece)));
  const index = { place, chunks: chunks.length, sum: sumOf(text), takenAt } as const;
  await notes.write(snapshotKey, index);
  return index;
}

/** Keeps the history. 1 call. */
export async function writeHistory(notes: AccountNotes, history: readonly HistoryPoint[]): Promise<void> {
  await notes.write(historyKey, encodeHistory(history));
}

/** The history from the value of its note; empty when it is none. */
export function toHistory(value: unknown): readonly HistoryPoint[] {
  return decodeHistory(textOf(value)) ?? [];
}

function chunkKeys(place: SnapshotIndex['place'], count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${snapshotKey}:${place}:${at}`);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
