import type { QualityCounts } from '../snapshot.ts';
import type { Reader } from './reader.ts';
import type { Writer } from './writer.ts';

export function writeQuality(writer: Writer, { deals, contacts, companies, warnings }: QualityCounts): void {
  for (const total of [deals, contacts, companies]) writer.decimal(total);
  writeCounts(writer, warnings);
}

export function readQuality(reader: Reader): QualityCounts {
  const deals = reader.decimal();
  const contacts = reader.decimal();
  const companies = reader.decimal();
  return { deals, contacts, companies, warnings: readCounts(reader) };
}

/** Numbers by name. */
export function writeCounts(writer: Writer, counts: Readonly<Record<string, number>>): void {
  const entries = Object.entries(counts);
  writer.count(entries.length);
  for (const [name, value] of entries) {
    writer.word(name);
    writer.decimal(value);
  }
}

export function readCounts(reader: Reader): Readonly<Record<string, number>> {
  return Object.fromEntries(reader.list((): [string, number] => [reader.word(), reader.decimal()]));
}
