import { describe, expect, it } from 'vitest';
import { roundTop, toChartModel } from '#emulator/host/components/chart-model.ts';

const rows = [
  { month: 'Jan', won: 12, kind: 'new' },
  { month: 'Feb', won: 19, kind: 'new' },
  { month: 'Jan', won: 5, kind: 'more' },
];
const x = { field: 'month', fieldType: 'category' } as const;
const y = { field: 'won', fieldType: 'linear', label: 'Won' } as const;

describe('a chart’s rows', () => {
  it('become one series where no field groups them', () => {
    const { categories, series } = toChartModel({ data: rows, axes: { x, y } });
    expect(categories).toEqual(['Jan', 'Feb']);
    expect(series).toMatchObject([{ name: 'Won', values: [17, 19] }]);
  });

  it('become a series per group, with gaps where a group has no row', () => {
    const options = { groupFieldByColor: 'kind', colors: { more: 'green' } } as const;
    const { series } = toChartModel({ data: rows, axes: { x, y, options } });
    expect(series.map((each) => [each.name, each.values])).toEqual([
      ['new', [12, 19]],
      ['more', [5, null]],
    ]);
    expect(series[1]?.color).toBe('#a2d28f');
  });

  it('are as high as their sum when stacked', () => {
    const options = { groupFieldByColor: 'kind', stacking: true };
    const tall = rows.map((row) => ({ ...row, won: row.won * 10 }));
    expect(toChartModel({ data: tall, axes: { x, y, options } }).top).toBe(200);
  });

  it.each([
    [0, 1],
    [19, 20],
    [27, 40],
    [81, 100],
    [0.3, 0.4],
  ])('of at most %d have an axis up to %d', (value, top) => {
    expect(roundTop(value)).toBeCloseTo(top);
  });
});
