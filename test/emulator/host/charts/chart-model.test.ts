import type { ChartProps } from '@hubspot/ui-extensions';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toChartModel } from '#emulator/host/components/charts/chart-model.ts';

const rows = [
  { month: 'Jan', won: 12, kind: 'new' },
  { month: 'Feb', won: 19, kind: 'new' },
  { month: 'Jan', won: 5, kind: 'more' },
];
const x = { field: 'month', fieldType: 'category' } as const;
const y = { field: 'won', fieldType: 'linear', label: 'Won' } as const;

const modelOf = (data: ChartProps['data'], axes: Partial<ChartProps['axes']> = {}) =>
  toChartModel({ data, axes: { x, y, ...axes } });

describe('a chart’s rows', () => {
  it('become one series where no field groups them', () => {
    const { categories, series } = modelOf(rows);
    expect(categories).toEqual(['Jan', 'Feb']);
    expect(series).toMatchObject([{ name: 'Won', values: [17, 19] }]);
  });

  it('become a series per group, with gaps where a group has no row', () => {
    const options = { groupFieldByColor: 'kind', colors: { more: 'green' } } as const;
    const { series } = modelOf(rows, { options });
    expect(series.map((each) => [each.name, each.values])).toEqual([
      ['new', [12, 19]],
      ['more', [5, null]],
    ]);
    expect(series[1]?.color).toBe('#a2d28f');
  });

  it('reach as high as their sum when stacked', () => {
    const options = { groupFieldByColor: 'kind', stacking: true };
    const tall = rows.map((row) => ({ ...row, won: row.won * 10 }));
    const { series, ticks } = modelOf(tall, { options });
    expect(series[1]?.starts).toEqual([120, 190]);
    expect(ticks.at(-1)).toBe(200);
  });

  it('stack what is negative below zero', () => {
    const losses = [
      { month: 'Jan', won: 30, kind: 'a' },
      { month: 'Jan', won: -20, kind: 'b' },
      { month: 'Jan', won: -15, kind: 'c' },
    ];
    const { series, ticks } = modelOf(losses, { options: { groupFieldByColor: 'kind', stacking: true } });
    expect(series.map(({ starts }) => starts)).toEqual([[0], [0], [-20]]);
    expect([ticks[0], ticks.at(-1)]).toEqual([-40, 40]);
  });

  it('leave a gap, not a zero, where a value is null, missing or no number', () => {
    const holes = [
      { month: 'Jan', won: null },
      { month: 'Feb' },
      { month: 'Mar', won: 'n/a' },
      { month: 'Apr', won: '7.5' },
    ] as unknown as typeof rows;
    expect(modelOf(holes).series[0]?.values).toEqual([null, null, null, 7.5]);
  });

  it('have one whole bar for each category where the categories have the colours', () => {
    const { series, isStacked } = modelOf(rows, { options: { groupFieldByColor: 'month' } });
    expect(isStacked).toBe(true);
    expect(series.map(({ values }) => values)).toEqual([
      [17, null],
      [null, 19],
    ]);
  });

  it('take their words from the property labels', () => {
    const data = {
      data: rows,
      options: { propertyLabels: { month: { Jan: 'January' }, kind: { new: 'New' } } },
    };
    const { categories, series } = modelOf(data, { options: { groupFieldByColor: 'kind' } });
    expect(categories).toEqual(['January', 'Feb']);
    expect(series[0]?.name).toBe('New');
  });

  it('give out the chart’s own colours first, then HubSpot’s', () => {
    const axes = { x, y, options: { groupFieldByColor: 'kind' } };
    const { series } = toChartModel({ data: rows, axes, options: { colorList: ['blue'] } });
    expect(series.map(({ color }) => color)).toEqual(['#81c1fd', '#fea58e']);
  });

  it('stand at their distance in time on an axis of dates', () => {
    const days = [0, 1, 4].map((day) => ({ day: Date.UTC(2026, 0, 1 + day, 12), won: day }));
    const { places, categories } = modelOf(days, { x: { field: 'day', fieldType: 'datetime' } });
    expect(places).toEqual([0, 0.25, 1]);
    expect(categories[2]).toMatch(/Jan 5/);
  });

  it('stand in equal bands where dates are out of order', () => {
    const days = [4, 0].map((day) => ({ day: `2026-01-0${day + 1}`, won: day }));
    expect(modelOf(days, { x: { field: 'day', fieldType: 'datetime' } }).places).toBeNull();
  });

  it('are within their axis, whatever they are', () => {
    const cell = fc.record({
      month: fc.constantFrom('a', 'b', 'c'),
      kind: fc.constantFrom('x', 'y'),
      won: fc.integer({ min: -1e6, max: 1e6 }),
    });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), fc.boolean(), (data, stacking) => {
        const { series, ticks } = modelOf(data, { options: { groupFieldByColor: 'kind', stacking } });
        const ends = series.flatMap((each) =>
          each.values.map((value, at) => (each.starts[at] ?? 0) + (value ?? 0)),
        );
        expect(Math.min(0, ...ends)).toBeGreaterThanOrEqual(ticks[0] ?? 0);
        expect(Math.max(0, ...ends)).toBeLessThanOrEqual(ticks.at(-1) ?? 0);
      }),
    );
  });
});
