import { createRandom } from '#emulator/seeds/demo/random.ts';
import type { Figure, Measured } from './figure.ts';

export interface BootstrapOptions {
  readonly seed: number;
  readonly draws: number;
}

/**
 * Measures figures on the items, each with its percentile interval of 95 % (Efron 1979): items are drawn with
 * replacement, the same draws for every figure. Costs draws × items × numbers per item.
 */
export function measure<Item>(
  figures: readonly Figure<Item>[],
  items: readonly Item[],
  options: BootstrapOptions,
): ReadonlyMap<string, Measured> {
  const tables = figures.map((figure) => tabulate(figure, items));
  const drawn: number[][] = figures.map(() => []);
  for (const times of drawTimes(items.length, options)) {
    for (const [index, figure] of figures.entries()) {
      const value = figure.value(sumRows(tables[index] ?? emptyTable, times));
      if (value !== null) drawn[index]?.push(value);
    }
  }
  const once = new Uint16Array(items.length).fill(1);
  return new Map(
    figures.map((figure, index) => {
      const sums = sumRows(tables[index] ?? emptyTable, once);
      const bounds = { ...interval(drawn[index] ?? []), ...figure.bounds?.(sums) };
      return [figure.id, { value: figure.value(sums), ...bounds }];
    }),
  );
}

/** Rows of equal width, one after another. */
interface Table {
  readonly width: number;
  readonly cells: Float64Array;
}

const emptyTable: Table = { width: 0, cells: new Float64Array() };

function tabulate<Item>({ count }: Figure<Item>, items: readonly Item[]): Table {
  const rows = items.map(count);
  return { width: rows[0]?.length ?? 0, cells: Float64Array.from(rows.flat()) };
}

/** How often each item stands in a draw. */
function* drawTimes(size: number, { seed, draws }: BootstrapOptions): Generator<Uint16Array> {
  const random = createRandom(seed);
  for (let draw = 0; draw < draws; draw += 1) {
    const times = new Uint16Array(size);
    for (let i = 0; i < size; i += 1) {
      const index = Math.floor(random.next() * size);
      times[index] = (times[index] ?? 0) + 1;
    }
    yield times;
  }
}

function sumRows({ width, cells }: Table, times: Uint16Array): number[] {
  const sums = new Array<number>(width).fill(0);
  for (let row = 0; row < times.length; row += 1) {
    const weight = times[row] ?? 0;
    if (weight === 0) continue;
    const start = row * width;
    for (let column = 0; column < width; column += 1) {
      sums[column] = (sums[column] ?? 0) + weight * (cells[start + column] ?? 0);
    }
  }
  return sums;
}

/** The 2.5th and 97.5th percentile, nearest rank. */
function interval(values: readonly number[]): Pick<Measured, 'low' | 'high'> {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number): number | null =>
    sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? null;
  return { low: at(0.025), high: at(0.975) };
}
