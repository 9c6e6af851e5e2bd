import { readAsk } from './codec/ask-rows.ts';
import { readDeal } from './codec/deal-rows.ts';
import { unseal } from './codec/envelope.ts';
import { readCounts, readQuality } from './codec/quality-rows.ts';
import { createReader, type Reader } from './codec/reader.ts';
import { readSignal } from './codec/signal-rows.ts';
import { snapshotForm } from './encode.ts';
import type { Snapshot } from './snapshot.ts';

/** The snapshot that a text holds; null where it is cut, mixed with another, or of another version of the app. */
export function decodeSnapshot(text: string): Snapshot | null {
  const rows = unseal(snapshotForm, text);
  return rows === null ? null : orNull(() => readSnapshot(createReader(rows)));
}

/** A text whose sum is right and whose rows are not was written by another version that forgot to say so. */
export function orNull<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readSnapshot(reader: Reader): Snapshot {
  const takenAt = reader.decimal();
  const currency = reader.word();
  const timeZone = reader.word();
  const rates = readCounts(reader);
  const quality = readQuality(reader);
  const deals = reader.list(() => readDeal(reader));
  const signals = reader.list(() => readSignal(reader, takenAt));
  const asks = reader.list(() => readAsk(reader, takenAt));
  if (!reader.isAtEnd()) throw new RangeError('something follows the snapshot');
  return { takenAt, currency, timeZone, rates, deals, signals, asks, quality };
}
