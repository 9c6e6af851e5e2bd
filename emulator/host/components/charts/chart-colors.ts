import type { ChartColor, ChartProps } from '@hubspot/ui-extensions';

/** HubSpot's chart colours by name, in the order in which it gives them out. */
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

const allColors = Object.keys(chartColors) as ChartColor[];

/** The colour of a group: named for it, else the next of the chart's own list, else the next of HubSpot's. */
export function seriesColor(group: string, index: number, { axes, options }: ChartProps): string {
  const order = [...new Set([...(options?.colorList ?? options?.colors ?? []), ...allColors])];
  const next = order[index % order.length] ?? 'orange';
  return chartColors[axes.options?.colors?.[group] ?? next];
}
