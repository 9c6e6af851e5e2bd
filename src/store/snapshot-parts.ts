import { chunk } from '#core/collections.ts';
import { sumOf } from '#core/snapshot/codec/envelope.ts';
import { decodeSnapshot } from '#core/snapshot/decode.ts';
import { encodeSnapshot, toChunks } from '#core/snapshot/encode.ts';
import type { Snapshot, SnapshotDeal } from '#core/snapshot/snapshot.ts';
import type { AccountNotes } from './account-notes.ts';

/** Rows that a walk has gathered so far, kept between its steps: a snapshot of nothing else. */
export type SnapshotRows = Pick<Snapshot, 'deals' | 'signals' | 'asks'>;

/** A part as a walk remembers it: which notes hold it, and by which sum to know it. */
export interface SnapshotPart {
  /** The number of its first note. */
  readonly first: number;
  readonly notes: number;
  readonly sum: string;
}

/** Notes that one read takes. */
const readSize = 100;

/** Writes a part behind the others, over what a killed step left there. 1 call for each note, mostly one. */
export async function writePart(
  notes: AccountNotes,
  rows: SnapshotRows,
  parts: readonly SnapshotPart[],
): Promise<SnapshotPart> {
  const text = encodeSnapshot({ ...emptyFrame, ...rows });
  const chunks = toChunks(text);
  const last = parts.at(-1);
  const first = last ? last.first + last.notes : 0;
  await Promise.all(chunks.map((piece, at) => notes.write(partKey(first + at), piece)));
  return { first, notes: chunks.length, sum: sumOf(text) };
}

/**
 * The rows of parts, 1 call per 100 notes; null where one is not as it was written.
 * @param keptDeal what to keep of a deal; by default all of it
 */
export async function readParts(
  notes: AccountNotes,
  parts: readonly SnapshotPart[],
  keptDeal: (deal: SnapshotDeal) => SnapshotDeal = (deal) => deal,
): Promise<SnapshotRows | null> {
  const keys = parts.flatMap((part) => keysOf(part));
  const reads = await Promise.all(chunk(keys, readSize).map((some) => notes.read(some)));
  const found = new Map(reads.flatMap((read) => [...read]));
  const rows: { -readonly [Name in keyof SnapshotRows]: SnapshotRows[Name][number][] } = {
    ...{ deals: [], signals: [], asks: [] },
  };
  for (const part of parts) {
    const text = keysOf(part)
      .map((key) => found.get(key))
      .join('');
    const decoded = sumOf(text) === part.sum ? decodeSnapshot(text) : null;
    if (!decoded) return null;
    for (const deal of decoded.deals) rows.deals.push(keptDeal(deal));
    for (const signal of decoded.signals) rows.signals.push(signal);
    for (const ask of decoded.asks) rows.asks.push(ask);
  }
  return rows;
}

/** A part is encoded like a whole snapshot. */
const emptyFrame: Snapshot = {
  ...{ takenAt: 0, currency: '', timeZone: '', rates: {}, deals: [], signals: [], asks: [] },
  quality: { deals: 0, contacts: 0, companies: 0, warnings: {} },
};

const partKey = (number: number): string => `snapshot-part:${number}`;

function keysOf({ first, notes }: SnapshotPart): string[] {
  return Array.from({ length: notes }, (_, at) => partKey(first + at));
}
