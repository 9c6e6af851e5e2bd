/** One measured figure beside its limit. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The most that is allowed; infinite where the figure is only told. */
  readonly limit: number;
  readonly ok: boolean;
}

export function row(name: string, value: number, unit: string, limit: number): Row {
  return { name, value: Math.round(value * 1000) / 1000, unit, limit, ok: value <= limit };
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** Nearest rank; NaN for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
