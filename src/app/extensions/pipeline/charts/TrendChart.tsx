import { LineChart } from '@hubspot/ui-extensions';
import type { TrendPoint } from '#core/views/page-parts.ts';
import { usePageWords } from '#shared/usePageContext.ts';

interface TrendChartProps {
  readonly title: string;
  readonly points: readonly TrendPoint[];
  readonly unit: 'money' | 'share' | 'number';
  readonly step?: 'week' | 'month';
}

/** A figure over time; fewer than two known points draw no line. */
export function TrendChart({ title, points, unit, step = 'week' }: TrendChartProps) {
  const { figures, views } = usePageWords();
  const known = points.flatMap(({ at, value }) => (value === null ? [] : [{ at, value }]));
  if (known.length < 2) return null;
  const { count, share, value: money } = views.table;
  const label = { money, share: `${share} (%)`, number: count }[unit];
  return (
    <LineChart
      data={known.map(({ at, value }) => ({
        at: step === 'week' ? figures.shortDay(at) : figures.shortMonth(at),
        value: unit === 'share' ? Math.round(value * 1000) / 10 : roundTo(value, unit),
      }))}
      axes={{
        x: { field: 'at', fieldType: 'category', label: views.table[step] },
        y: { field: 'value', fieldType: 'linear', label },
      }}
      options={{ title, showTooltips: true, colorList: ['darkBlue'] }}
    />
  );
}

export function hasTrend(points: readonly TrendPoint[]): boolean {
  return points.filter(({ value }) => value !== null).length >= 2;
}

function roundTo(value: number, unit: 'money' | 'number'): number {
  return unit === 'money' ? Math.round(value) : Math.round(value * 10) / 10;
}
