import { seal, unseal } from './codec/envelope.ts';
import { readQuality, writeQuality } from './codec/quality-rows.ts';
import { createReader, type Reader } from './codec/reader.ts';
import { createWriter } from './codec/writer.ts';
import { orNull } from './decode.ts';
import { longestChunk } from './encode.ts';
import type { HistoryPoint } from './snapshot.ts';

const historyForm = 'history-1';

/** Two years and a few weeks: what a year is compared with the one before needs. */
export const mostWeeks = 110;

/** The history with a newer point: of a week the last one stays. Oldest first. */
export function withPoint(history: readonly HistoryPoint[], point: HistoryPoint): readonly HistoryPoint[] {
  const others = history.filter(({ week }) => week !== point.week);
  return [...others, withWarningsOnly(point)]
    .sort((a, b) => (a.week < b.week ? -1 : a.week > b.week ? 1 : 0))
    .slice(-mostWeeks);
}

/** Rules that warn of nothing are not named. */
function withWarningsOnly(point: HistoryPoint): HistoryPoint {
  const warnings = Object.entries(point.quality.warnings).filter(([, count]) => count > 0);
  return { ...point, quality: { ...point.quality, warnings: Object.fromEntries(warnings) } };
}

/** A text that fits into one note: of a history that does not, the oldest points are left out. */
export function encodeHistory(history: readonly HistoryPoint[]): string {
  let points = history;
  let text = toText(points);
  while (text.length > longestChunk) {
    points = points.slice(Math.ceil(points.length / 8));
    text = toText(points);
  }
  return text;
}

function toText(points: readonly HistoryPoint[]): string {
  const writer = createWriter();
  writer.count(points.length);
  for (const point of points) {
    writer.word(point.week);
    for (const value of valuesOf(point)) writer.decimal(value);
    writeQuality(writer, point.quality);
  }
  return seal(historyForm, writer.toText());
}

function valuesOf(point: HistoryPoint): readonly number[] {
  return [point.takenAt, point.invisible, point.invisibleCount, point.openDeals, point.openAmount];
}

/** Null where the text is none, or one of another version of the app. */
export function decodeHistory(text: string): readonly HistoryPoint[] | null {
  const rows = unseal(historyForm, text);
  return rows === null ? null : orNull(() => readPoints(createReader(rows)));
}

function readPoints(reader: Reader): readonly HistoryPoint[] {
  return reader.list(() => {
    const week = reader.word();
    const takenAt = reader.decimal();
    const invisible = reader.decimal();
    const invisibleCount = reader.decimal();
    const openDeals = reader.decimal();
    const openAmount = reader.decimal();
    return { week, takenAt, invisible, invisibleCount, openDeals, openAmount, quality: readQuality(reader) };
  });
}
