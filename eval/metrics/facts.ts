import type { Facts } from '#core/detect/detection.ts';
import { noCounts, toScores, type Counts, type Scores } from '../counts.ts';
import type { Outcome } from '../judge.ts';

export const factFields = [
  'quantity',
  'unit',
  'amount',
  'currency',
  'date',
  'jobTitle',
  'phone',
  'company',
] as const satisfies readonly (keyof Facts)[];

export type FactField = (typeof factFields)[number];

/** Whether two values say the same: numbers and codes exactly, words without case, accents and punctuation. */
export function isSameFact(a: string | number, b: string | number): boolean {
  return a === b || (typeof a === 'string' && typeof b === 'string' && fold(a) === fold(b));
}

/** Hits, wrong values and misses of one message; a wrong value where another was stated is both. */
export function countFacts({ row, detection }: Outcome, fields: readonly FactField[] = factFields): Counts {
  const counts = noCounts();
  for (const field of fields) {
    const [expected, found] = [row.facts[field], detection.facts[field]];
    if (expected !== undefined && found !== undefined && isSameFact(expected, found)) counts.hit += 1;
    else {
      if (found !== undefined) counts.wrong += 1;
      if (expected !== undefined) counts.missed += 1;
    }
  }
  return counts;
}

export function factScores(outcomes: readonly Outcome[]): (Scores & { readonly field: FactField })[] {
  return factFields.map((field) => {
    const counts = noCounts();
    for (const outcome of outcomes) {
      const { hit, wrong, missed } = countFacts(outcome, [field]);
      counts.hit += hit;
      counts.wrong += wrong;
      counts.missed += missed;
    }
    return { field, ...toScores(counts) };
  });
}

function fold(value: string): string {
  return value
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]/gu, '');
}
