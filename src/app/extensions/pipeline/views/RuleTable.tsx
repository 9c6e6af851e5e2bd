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
import type { RuleRow } from '#core/views/page-parts.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { RecordsLink } from '../records/RecordsLink.tsx';
import { ruleTitle } from './rule-title.ts';

interface RuleTableProps {
  readonly rows: readonly RuleRow[];
  /** Some rule is known from four weeks ago. */
  readonly hasBefore: boolean;
}

/** How many records each rule warns of, now and, where that is known, four weeks ago. */
export function RuleTable({ rows, hasBefore }: RuleTableProps) {
  const dictionary = usePageWords();
  const { figures, views } = dictionary;
  const words = views.quality;
  return (
    <Table density="compact" flush>
      <TableHead>
        <TableRow>
          <TableHeader>{words.rule}</TableHeader>
          <TableHeader align="right">{words.now}</TableHeader>
          {hasBefore && <TableHeader align="right">{words.before}</TableHeader>}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ before, count, records, ruleId, subject }) => (
          <TableRow key={ruleId}>
            <TableCell>
              <Flex direction="column">
                {records ? (
                  <RecordsLink query={records}>{ruleTitle(dictionary, ruleId)}</RecordsLink>
                ) : (
                  <Text>{ruleTitle(dictionary, ruleId)}</Text>
                )}
                <Text variant="microcopy">{words.subjects[subject]}</Text>
              </Flex>
            </TableCell>
            <TableCell align="right">{figures.count(count)}</TableCell>
            {hasBefore && (
              <TableCell align="right">{before === null ? figures.none : figures.count(before)}</TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
