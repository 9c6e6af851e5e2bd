/** What `Intl` writes around an amount: `€`, `CA$`, `£GB`, `CHF`. */
const currencyMark = /[A-Z]{0,3}\p{Sc}[A-Z]{0,3}|[A-Z]{3}/gu;

/**
 * Reads a number as people type it in French or English: spaces, either decimal mark, a currency beside it. NaN when
 * it is none.
 */
export function readNumber(text: string): number {
  const compact = text.replace(currencyMark, '').replace(/[\s\u00a0\u202f]/g, '');
  if (compact === '') return Number.NaN;
  const lastComma = compact.lastIndexOf(',');
  const lastDot = compact.lastIndexOf('.');
  const isCommaDecimal = lastComma > lastDot && (compact.length - lastComma !== 4 || lastDot >= 0);
  const plain = isCommaDecimal ? compact.replaceAll('.', '').replace(',', '.') : compact.replaceAll(',', '');
  return Number(plain);
}

export interface NumberBounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Digits after the decimal mark. */
  readonly precision?: number | undefined;
}

/** The nearest number within the bounds, rounded to the precision; NaN stays NaN. */
export function withinBounds(value: number, bounds: NumberBounds): number {
  const clamped = Math.min(Math.max(value, bounds.min ?? -Infinity), bounds.max ?? Infinity);
  return bounds.precision === undefined ? clamped : Number(clamped.toFixed(bounds.precision));
}
