import type { ChartColor, ChartProps } from '@hubspot/ui-extensions';

/** HubSpot's chart colours by name. */
export const chartColors: Readonly<Record<ChartColor, string>> = {
  orange: '#fea58e',
  aqua: '#51d3d9',
  purple: '#9784c2',
  yellow: '#f5c26b',
  pink: '#ea90b1',
  blue: '#81c1fd',
  green: '#a2d28f',
  darkOrange: '#e06f53',
  darkAqua: '#3fb3b8',
  darkPurple: '#6a5a91',
  darkYellow: '#dba347',
  darkPink: '#c15f85',
  darkBlue: '#4a8fd0',
  darkGreen: '#6fa35a',
};

export interface ChartSeries {
  readonly name: string;
  readonly color: string;
  /** One value for each category; null where the data has none. */
  readonly values: readonly (number | null)[];
}

export interface ChartModel {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly stacked: boolean;
  /** A round number at or above the highest value. */
  readonly top: number;
}

/** Turns HubSpot's rows and axes into series over categories, in the order of the rows. */
export function toChartModel(props: ChartProps): ChartModel {
  const rows = Array.isArray(props.data) ? props.data : props.data.data;
  const labels = Array.isArray(props.data) ? undefined : props.data.options?.propertyLabels;
  const { x, y, options } = props.axes;
  const groupField = options?.groupFieldByColor;
  const keys = [...new Set(rows.map((row) => String(row[x.field])))];
  const groups = groupField ? [...new Set(rows.map((row) => String(row[groupField])))] : [y.label ?? y.field];
  const series = groups.map((group, index) => ({
    name: (groupField && labels?.[groupField]?.[group]) || group,
    color: seriesColor(group, index, props),
    values: keys.map((key) => {
      const matching = rows.filter(
        (row) => String(row[x.field]) === key && (!groupField || String(row[groupField]) === group),
      );
      return matching.length === 0 ? null : matching.reduce((sum, row) => sum + Number(row[y.field] ?? 0), 0);
    }),
  }));
  const stacked = options?.stacking ?? false;
  return {
    categories: keys.map((key) => labels?.[x.field]?.[key] ?? key),
    series,
    stacked,
    top: roundTop(highest(series, keys.length, stacked)),
  };
}

function seriesColor(group: string, index: number, props: ChartProps): string {
  const named = props.axes.options?.colors?.[group];
  const order = [...(props.options?.colorList ?? []), ...(Object.keys(chartColors) as ChartColor[])];
  const distinct = [...new Set(order)];
  return chartColors[named ?? distinct[index % distinct.length] ?? 'orange'];
}

function highest(series: readonly ChartSeries[], count: number, stacked: boolean): number {
  const columns = Array.from({ length: count }, (_, index) => series.map((each) => each.values[index] ?? 0));
  return Math.max(
    0,
    ...columns.map((values) => (stacked ? values.reduce((a, b) => a + b, 0) : Math.max(...values))),
  );
}

/** 1, 2, 4 or 8 times a power of ten, so that the quarters of the axis are plain numbers too. */
export function roundTop(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 4, 8].find((each) => each * power >= value) ?? 10;
  return step * power;
}
