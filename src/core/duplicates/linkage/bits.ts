import { countTogether, togetherKey, type Column } from './columns.ts';
import type { Chance, Field, Grade } from './model.ts';

/** How many bits the outcome of comparing one field is worth, for a population of records. */
export interface FieldBits {
  /** Both records have this value. */
  readonly same: (value: number) => number;
  /** Both have it, and they agree on the field that it lies within, as `group` there. */
  readonly sameWithin: (value: number, group: number) => number;
  /** The values compare as the grade of this index; they need not be equal for the first. */
  readonly graded: (grade: number, a: number, b: number) => number;
}

/**
 * @param others the column of the field that this one lies within, if it lies within one
 * @param scale records of the account for each record given
 */
export function createFieldBits<Item>(
  field: Field<Item>,
  column: Column,
  others: Column | null,
  scale: number,
): FieldBits {
  const { within, grades, chance } = field;
  const population = column.filled * scale;
  const agreement = grades[0];
  const sameBits = column.values.map((value, index) =>
    chance
      ? bitsOf(agreement.m, accident(column.counts[index] ?? 0, population, chance(value)))
      : base(agreement),
  );
  const same = (value: number) => sameBits[value] ?? 0;
  const together = others && countTogether(column, others);
  return {
    same,
    sameWithin: (value, group) => {
      if (!within || !together || !others) return same(value);
      const count = together.get(togetherKey(column, value, group)) ?? 0;
      const u = accident(count, others.counts[group] ?? 0, within.chance(column.values[value]));
      return Math.min(same(value), bitsOf(agreement.m, u));
    },
    graded: (grade, a, b) => {
      if (grade === 0) return Math.min(same(a), same(b));
      const outcome = grades[grade];
      if (!outcome) return 0;
      if (outcome.spellings === undefined) return base(outcome);
      const rarer = Math.min(column.counts[a] ?? 0, column.counts[b] ?? 0);
      const borne = Math.min(1, (outcome.spellings * (rarer - 1)) / population);
      return bitsOf(outcome.m, Math.max(outcome.u, borne));
    },
  };
}

/**
 * The share of other records with a value that `count` of `population` records have: the two that are compared are not
 * counted, and few records count little beside what is typical.
 */
export function accident(count: number, population: number, { typical, strength, rarest }: Chance): number {
  const others = Math.max(0, count - 2);
  return Math.min(
    1,
    Math.max(rarest, (others + typical * strength) / (Math.max(0, population - 2) + strength)),
  );
}

function base({ m, u }: Grade): number {
  return bitsOf(m, u);
}

function bitsOf(m: number, u: number): number {
  return Math.log2(m / u);
}
