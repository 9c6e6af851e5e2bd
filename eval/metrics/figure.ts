/**
 * A figure over many items that is a function of sums over them: so that a bootstrap draw needs no second look at any
 * item, only its row of numbers again.
 */
export interface Figure<Item> {
  readonly id: string;
  readonly title: string;
  readonly better: 'higher' | 'lower';
  /** What one item adds; the same length for each. */
  readonly count: (item: Item) => readonly number[];
  /** The figure from the sums; null where there was nothing to measure. */
  readonly value: (sums: readonly number[]) => number | null;
  /** Bounds that hold where the draws cannot tell, because they are all alike. */
  readonly bounds?: (sums: readonly number[]) => Partial<Pick<Measured, 'low' | 'high'>>;
}

/** A figure with the 95 % interval of its bootstrap; all null where it could not be measured. */
export interface Measured {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Part ÷ whole of two counts. */
export function share([part = 0, whole = 0]: readonly number[]): number | null {
  return whole === 0 ? null : part / whole;
}
