import { roundTo } from '#core/baselines/day-range.ts';
import { median } from '#core/value/median.ts';
import type { Figure, FormulaTerm, MetricId, MissingReason, TermId } from '#core/views/figure.ts';
import type { RecordQuery } from '#core/views/record-query.ts';
import { enough } from './thresholds.ts';
import { unitByMetric, unitByTerm } from './units.ts';

/** A number, or why there is none. */
export type Outcome =
  | { readonly value: number; readonly missing: null }
  | { readonly value: null; readonly missing: MissingReason };

export const known = (value: number): Outcome => ({ value, missing: null });
export const withheld = (missing: MissingReason): Outcome => ({ value: null, missing });

/** A number that only may be missing because nothing has it. */
export const knownOr = (value: number | null, missing: MissingReason): Outcome =>
  value === null ? withheld(missing) : known(value);

/** `part ÷ whole` to the ten-thousandth; withheld where the whole is under `least`. */
export function shareOf(part: number, whole: number, least: number = enough.share): Outcome {
  if (whole === 0) return withheld('nothing');
  return whole < least ? withheld('too-few') : known(roundTo(part / whole, 4));
}

/** The median to the hundredth; withheld where there are under `least` values. */
export function medianOf(values: readonly number[], least: number = enough.values): Outcome {
  const middle = median(values);
  if (middle === null) return withheld('nothing');
  return values.length < least ? withheld('too-few') : known(roundTo(middle, 2));
}

/** What a figure has beside its value. */
export interface FigureParts {
  readonly n: number;
  readonly terms: readonly FormulaTerm[];
  readonly previous?: number | null;
  readonly benchmark?: number;
  readonly records?: RecordQuery;
}

export function toFigure(
  id: MetricId,
  { value, missing }: Outcome,
  { n, terms, previous = null, benchmark, records }: FigureParts,
): Figure {
  return {
    id,
    unit: unitByMetric[id],
    value,
    missing,
    n,
    terms,
    previous,
    benchmark: benchmark ?? null,
    records: records ?? null,
  };
}

export function term(id: TermId, value: number | null): FormulaTerm {
  return { id, value, unit: unitByTerm[id] };
}
