import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@hubspot/ui-extensions';
import type { ForecastPoint } from '#core/views/page-parts.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { quarterToText } from './quarter-text.ts';

interface ForecastTableProps {
  readonly forecasts: readonly ForecastPoint[];
  readonly currency: string;
}

/** Past forecasts beside what was won, and how far off they were. */
export function ForecastTable({ forecasts, currency }: ForecastTableProps) {
  const { figures, views } = usePageWords();
  const { performance: words, table } = views;
  return (
    <Table density="compact" flush>
      <TableHead>
        <TableRow>
          <TableHeader>{table.period}</TableHeader>
          <TableHeader align="right">{words.forecast}</TableHeader>
          <TableHeader align="right">{words.actual}</TableHeader>
          <TableHeader align="right">{words.error}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {forecasts.map(({ actual, forecast, period }) => (
          <TableRow key={period.from}>
            <TableCell>{quarterToText(figures, period)}</TableCell>
            <TableCell align="right">{figures.money(Math.round(forecast), currency)}</TableCell>
            <TableCell align="right">{figures.money(Math.round(actual), currency)}</TableCell>
            <TableCell align="right">
              {actual === 0 ? figures.none : figures.percent(Math.abs(forecast - actual) / actual)}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
