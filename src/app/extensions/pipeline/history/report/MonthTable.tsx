import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@hubspot/ui-extensions';
import type { HistoryReport } from '#core/views/history-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { monthToDay } from './totals.ts';

/** The months as numbers, the newest first. */
export function MonthTable({ report: { currency, months } }: { readonly report: HistoryReport }) {
  const { figures, history } = usePageWords();
  const words = history.report.table;
  const money = (amount: number) => figures.money(Math.round(amount), currency);
  return (
    <Table density="compact" flush>
      <TableHead>
        <TableRow>
          <TableHeader>{words.month}</TableHeader>
          <TableHeader align="right">{words.covered}</TableHeader>
          <TableHeader align="right">{words.invisible}</TableHeader>
          <TableHeader align="right">{words.value}</TableHeader>
          <TableHeader align="right">{words.silent}</TableHeader>
          <TableHeader align="right">{words.silentValue}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {[...months].reverse().map((each) => (
          <TableRow key={each.month}>
            <TableCell>{figures.shortMonth(monthToDay(each.month))}</TableCell>
            <TableCell align="right">{figures.count(each.covered)}</TableCell>
            <TableCell align="right">{figures.count(each.invisible)}</TableCell>
            <TableCell align="right">{money(each.invisibleValue)}</TableCell>
            <TableCell align="right">{figures.count(each.silent)}</TableCell>
            <TableCell align="right">{money(each.silentValue)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
