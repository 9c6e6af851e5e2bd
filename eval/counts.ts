/** True positives, false positives and false negatives of one question. */
export interface Counts {
  hit: number;
  wrong: number;
  missed: number;
}

export const noCounts = (): Counts => ({ hit: 0, wrong: 0, missed: 0 });

export function count(counts: Counts, expected: boolean, found: boolean): void {
  if (expected && found) counts.hit += 1;
  else if (found) counts.wrong += 1;
  else if (expected) counts.missed += 1;
}

export function precision({ hit, wrong }: Counts): number {
  return hit + wrong === 0 ? 0 : hit / (hit + wrong);
}

export function recall({ hit, missed }: Counts): number {
  return hit + missed === 0 ? 0 : hit / (hit + missed);
}

export function f1({ hit, wrong, missed }: Counts): number {
  return hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong + missed);
}

export function macroF1(all: readonly Counts[]): number {
  return all.reduce((sum, counts) => sum + f1(counts), 0) / Math.max(1, all.length);
}

/** One line of a table: name, n, precision, recall, F1. */
export function toRow(name: string, counts: Counts): string {
  const figures = [precision(counts), recall(counts), f1(counts)].map((value) => value.toFixed(2)).join('  ');
  return `${name.padEnd(34)} n ${String(counts.hit + counts.missed).padStart(4)}   ${figures}\n`;
}
