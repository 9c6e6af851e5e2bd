import { writeAsk } from './codec/ask-rows.ts';
import { writeDeal } from './codec/deal-rows.ts';
import { seal } from './codec/envelope.ts';
import { writeCounts, writeQuality } from './codec/quality-rows.ts';
import { writeSignal } from './codec/signal-rows.ts';
import { createWriter } from './codec/writer.ts';
import type { Snapshot } from './snapshot.ts';

/** The form and its version: a text of another one is no snapshot to this app. */
export const snapshotForm = 'snapshot-1';

/** Most characters of one piece: it has to fit into a note of the account. */
export const longestChunk = 58_000;

/**
 * A snapshot as one text of plain characters, some 85 of them for a deal and 40 for a signal. Times are kept to the
 * minute before, but when it was taken; every other value comes back as it was.
 */
export function encodeSnapshot(snapshot: Snapshot): string {
  const writer = createWriter();
  const { takenAt, deals, signals, asks } = snapshot;
  writer.decimal(takenAt);
  writer.word(snapshot.currency);
  writer.word(snapshot.timeZone);
  writeCounts(writer, snapshot.rates);
  writeQuality(writer, snapshot.quality);
  writer.count(deals.length);
  for (const deal of deals) writeDeal(writer, deal);
  writer.count(signals.length);
  for (const signal of signals) writeSignal(writer, signal, takenAt);
  writer.count(asks.length);
  for (const ask of asks) writeAsk(writer, ask, takenAt);
  return seal(snapshotForm, writer.toText());
}

/** A text in pieces that notes can hold; joined in their order they are the text again. */
export function toChunks(text: string): readonly string[] {
  const count = Math.ceil(text.length / longestChunk);
  return Array.from({ length: count }, (_, at) => text.slice(at * longestChunk, (at + 1) * longestChunk));
}
