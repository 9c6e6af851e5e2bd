import { BarChart } from '@hubspot/ui-extensions';
import type { ForecastPoint } from '#core/views/page-parts.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { quarterToText } from './quarter-text.ts';

/** What was forecast at the start of each past quarter beside what was won in it. */
export function ForecastChart({ forecasts }: { readonly forecasts: readonly ForecastPoint[] }) {
  const { figures, views } = usePageWords();
  const { performance: words, table } = views;
  return (
    <BarChart
      data={forecasts.flatMap(({ actual, forecast, period }) => {
        const quarter = quarterToText(figures, period);
        return [
          { quarter, part: words.forecast, amount: Math.round(forecast) },
          { quarter, part: words.actual, amount: Math.round(actual) },
        ];
      })}
      axes={{
        x: { field: 'quarter', fieldType: 'category', label: table.period },
        y: { field: 'amount', fieldType: 'linear', label: table.amount },
        options: {
          groupFieldByColor: 'part',
          colors: { [words.forecast]: 'blue', [words.actual]: 'darkGreen' },
        },
      }}
      options={{ title: words.forecasts, showLegend: true, showTooltips: true }}
    />
  );
}
