import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@hubspot/ui-extensions';
import type { Slice } from '#core/views/page-parts.ts';
import type { FilterOptions } from '#core/views/pipeline-page-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { RecordsLink } from '../records/RecordsLink.tsx';
import { sliceLabel } from './slice-label.ts';
import type { Breakdown } from './slice-label.ts';

interface SliceTableProps {
  readonly by: Breakdown;
  readonly slices: readonly Slice[];
  /** What `value` is, and how it reads. */
  readonly valueLabel: string;
  readonly countLabel: string;
  readonly valueToText: (value: number) => string;
  readonly options: FilterOptions;
}

/** A breakdown with a link from each of its slices to the records in it. */
export function SliceTable(props: SliceTableProps) {
  const { by, countLabel, options, slices, valueLabel, valueToText } = props;
  const words = usePageWords();
  return (
    <Table density="compact" flush>
      <TableHead>
        <TableRow>
          <TableHeader>{words.segments.dimensions[by]}</TableHeader>
          <TableHeader align="right">{countLabel}</TableHeader>
          <TableHeader align="right">{valueLabel}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {slices.map(({ count, key, records, value }) => (
          <TableRow key={key}>
            <TableCell>
              <RecordsLink query={records}>{sliceLabel(by, key, words, options)}</RecordsLink>
            </TableCell>
            <TableCell align="right">{words.figures.count(count)}</TableCell>
            <TableCell align="right">{value === null ? words.figures.none : valueToText(value)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
