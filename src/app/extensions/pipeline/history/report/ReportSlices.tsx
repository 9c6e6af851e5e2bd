import {
  AutoGrid,
  Flex,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from '@hubspot/ui-extensions';
import { unknownKey } from '#core/views/page-filters.ts';
import type { HistoryReport } from '#core/views/history-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { SliceChart } from '../../charts/SliceChart.tsx';
import { industryLabel } from './slice-words.ts';

/** What had no deal, by kind of signal and by industry: a picture and its numbers each. */
export function ReportSlices({ report }: { readonly report: HistoryReport }) {
  const words = usePageWords();
  const { industries, kinds, table } = words.history.report;
  const { byIndustry, byKind, currency } = report;
  return (
    <AutoGrid columnWidth={420} flexible gap="lg">
      <Flex direction="column" gap="sm">
        <SliceChart
          title={kinds}
          by="kind"
          slices={byKind.map(({ kind, ...sums }) => ({ key: kind, ...sums }))}
          options={noOptions}
        />
        <SumTable
          title={table.kind}
          currency={currency}
          rows={byKind.map(({ kind, ...sums }) => ({ label: words.kinds[kind].label, ...sums }))}
        />
      </Flex>
      <Flex direction="column" gap="sm">
        <SliceChart
          title={industries}
          by="industry"
          slices={byIndustry.map(({ industry, ...sums }) => ({ key: industry || unknownKey, ...sums }))}
          options={noOptions}
        />
        <SumTable
          title={table.industry}
          currency={currency}
          rows={byIndustry.map(({ industry, ...sums }) => ({
            label: industryLabel(words, industry),
            ...sums,
          }))}
        />
      </Flex>
    </AutoGrid>
  );
}

/** The report names no teams. */
const noOptions = { teams: [] };

/** More of them stand in the copied text. */
const mostRows = 12;

interface SumTableProps {
  readonly title: string;
  readonly currency: string;
  readonly rows: readonly { readonly label: string; readonly count: number; readonly value: number }[];
}

function SumTable({ title, currency, rows }: SumTableProps) {
  const { figures, history } = usePageWords();
  const words = history.report.table;
  return (
    <Table density="compact" flush>
      <TableHead>
        <TableRow>
          <TableHeader>{title}</TableHeader>
          <TableHeader align="right">{words.count}</TableHeader>
          <TableHeader align="right">{words.value}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.slice(0, mostRows).map(({ label, count, value }) => (
          <TableRow key={label}>
            <TableCell>{label}</TableCell>
            <TableCell align="right">{figures.count(count)}</TableCell>
            <TableCell align="right">{figures.money(Math.round(value), currency)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
