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

/** Null where nothing was found: there is nothing to be right about. */
export function precision({ hit, wrong }: Counts): number | null {
  return hit + wrong === 0 ? null : hit / (hit + wrong);
}

/** Null where nothing was to be found. */
export function recall({ hit, missed }: Counts): number | null {
  return hit + missed === 0 ? null : hit / (hit + missed);
}

/** 2·hit / (2·hit + wrong + missed); null where nothing was expected and nothing found. */
export function f1({ hit, wrong, missed }: Counts): number | null {
  const all = 2 * hit + wrong + missed;
  return all === 0 ? null : (2 * hit) / all;
}

/** The mean F1 over the questions that have something to be found; null when none has. */
export function macroF1(all: readonly Counts[]): number | null {
  const asked = all.filter(({ hit, missed }) => hit + missed > 0);
  return asked.length === 0 ? null : asked.reduce((sum, each) => sum + (f1(each) ?? 0), 0) / asked.length;
}

/** Precision, recall and F1 of one question, with how often the answer was yes. */
export interface Scores {
  readonly n: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export function toScores(counts: Counts): Scores {
  return {
    n: counts.hit + counts.missed,
    precision: precision(counts),
    recall: recall(counts),
    f1: f1(counts),
  };
}

/** One line of a table: name, n, precision, recall, F1. */
export function toRow(name: string, counts: Counts): string {
  const figures = [precision(counts), recall(counts), f1(counts)].map((value) => (value ?? 0).toFixed(2));
  return `${name.padEnd(34)} n ${String(counts.hit + counts.missed).padStart(4)}   ${figures.join('  ')}\n`;
}
