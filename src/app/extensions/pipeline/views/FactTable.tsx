import {
  Flex,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import type { FactRow } from '#core/views/page-parts.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { RecordsLink } from '../records/RecordsLink.tsx';

/** Each fact with how often it was stated, and a link to the records that lack it. */
export function FactTable({ rows }: { readonly rows: readonly FactRow[] }) {
  const { figures, segments, views } = usePageWords();
  const words = views.facts;
  return (
    <Table density="compact" flush>
      <TableHead>
        <TableRow>
          <TableHeader>{words.field}</TableHeader>
          <TableHeader align="right">{words.entered}</TableHeader>
          <TableHeader align="right">{words.different}</TableHeader>
          <TableHeader align="right">{words.missing}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ different, entered, field, missing, records, stated }) => (
          <TableRow key={field}>
            <TableCell>
              <Flex direction="column">
                {missing > 0 ? (
                  <RecordsLink query={records}>{segments.facts[field]}</RecordsLink>
                ) : (
                  <Text>{segments.facts[field]}</Text>
                )}
                <Text variant="microcopy">{words.stated(stated)}</Text>
              </Flex>
            </TableCell>
            <TableCell align="right">{figures.count(entered)}</TableCell>
            <TableCell align="right">{figures.count(different)}</TableCell>
            <TableCell align="right">
              <Flex direction="column" align="end">
                <Text>{figures.count(missing)}</Text>
                <Text variant="microcopy">{figures.percent(missing / stated)}</Text>
              </Flex>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
