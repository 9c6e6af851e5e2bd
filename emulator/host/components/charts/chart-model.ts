import type { ChartDataRow, ChartProps } from '@hubspot/ui-extensions';
import { seriesColor } from './chart-colors.ts';
import { axisTicks } from './chart-scale.ts';

export interface ChartSeries {
  readonly name: string;
  readonly color: string;
  /** One value for each category; null where the data has none. */
  readonly values: readonly (number | null)[];
  /** Where each value starts: 0, or in a stack the end of what lies below it. */
  readonly starts: readonly number[];
}

export interface ChartModel {
  readonly categories: readonly string[];
  /** Where each category lies between the first (0) and the last (1); null where they stand in equal bands. */
  readonly places: readonly number[] | null;
  readonly series: readonly ChartSeries[];
  readonly isStacked: boolean;
  /** Round numbers from the bottom of the value axis to its top. */
  readonly ticks: readonly number[];
}

/** Turns HubSpot's rows and axes into series over categories, in the order of the rows. */
export function toChartModel(props: ChartProps, locale = 'en'): ChartModel {
  const rows = Array.isArray(props.data) ? props.data : props.data.data;
  const labels = (Array.isArray(props.data) ? undefined : props.data.options?.propertyLabels) ?? {};
  const { x, y, options } = props.axes;
  const groupField = options?.groupFieldByColor;
  const keys = [...new Set(rows.map((row) => String(row[x.field])))];
  const groups = groupField ? [...new Set(rows.map((row) => String(row[groupField])))] : [null];
  const sums = sumByGroup(rows, props);
  // A chart whose categories have a colour each has one bar in each of them.
  const isStacked = (options?.stacking ?? false) || groupField === x.field;
  const plain = groups.map((group, index) => ({
    name: group === null ? (y.label ?? y.field) : (labels[groupField ?? '']?.[group] ?? group),
    color: seriesColor(group ?? y.field, index, props),
    values: keys.map((key) => sums.get(cellKey(group, key)) ?? null),
  }));
  const series = isStacked ? stack(plain) : plain.map((each) => ({ ...each, starts: keys.map(() => 0) }));
  return {
    categories: keys.map((key) => labels[x.field]?.[key] ?? categoryText(key, x.fieldType, locale)),
    places: x.fieldType === 'category' ? null : toPlaces(keys, x.fieldType),
    series,
    isStacked,
    ticks: axisTicks(
      series.flatMap((each) => each.values.map((value, at) => (each.starts[at] ?? 0) + (value ?? 0))),
    ),
  };
}

const cellKey = (group: string | null, key: string) => JSON.stringify([group, key]);

/** Rows of the same category and group add up; a row without a number counts for nothing. */
function sumByGroup(
  rows: readonly ChartDataRow[],
  { axes: { x, y, options } }: ChartProps,
): Map<string, number> {
  const sums = new Map<string, number>();
  const groupField = options?.groupFieldByColor;
  for (const row of rows) {
    const value = toNumber(row[y.field]);
    if (value === null) continue;
    const cell = cellKey(groupField ? String(row[groupField]) : null, String(row[x.field]));
    sums.set(cell, (sums.get(cell) ?? 0) + value);
  }
  return sums;
}

/** Functions may hand over null where HubSpot's type knows numbers and texts only. */
function toNumber(value: number | string | null | undefined): number | null {
  if (value === null || value === undefined || value === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** What is positive piles up from zero, what is negative down from it. */
function stack(series: readonly Omit<ChartSeries, 'starts'>[]): ChartSeries[] {
  const above: number[] = [];
  const below: number[] = [];
  return series.map((each) => ({
    ...each,
    starts: each.values.map((value, at) => {
      const pile = (value ?? 0) < 0 ? below : above;
      const start = pile[at] ?? 0;
      pile[at] = start + (value ?? 0);
      return start;
    }),
  }));
}

type FieldType = ChartProps['axes']['x']['fieldType'];

const toTime = (key: string): number => (/^-?\d+$/.test(key) ? Number(key) : Date.parse(key));

function categoryText(key: string, type: FieldType, locale: string): string {
  if (type !== 'datetime') return key;
  const time = toTime(key);
  const format = { day: 'numeric', month: 'short', year: '2-digit' } as const;
  return Number.isFinite(time) ? new Intl.DateTimeFormat(locale, format).format(time) : key;
}

/** Places in proportion to time or number; null where the keys are neither, or out of order. */
function toPlaces(keys: readonly string[], type: FieldType): readonly number[] | null {
  const numbers = keys.map((key) => (type === 'datetime' ? toTime(key) : Number(key)));
  const first = numbers[0] ?? 0;
  const span = (numbers.at(-1) ?? 0) - first;
  const isOrdered = numbers.every((each, at) => Number.isFinite(each) && each >= (numbers[at - 1] ?? each));
  return isOrdered && span > 0 ? numbers.map((each) => (each - first) / span) : null;
}
