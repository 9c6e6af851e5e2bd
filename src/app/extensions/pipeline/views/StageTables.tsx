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
import type { StageRow } from '#core/views/page-parts.ts';
import type { FilterOptions } from '#core/views/pipeline-page-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { RecordsLink } from '../records/RecordsLink.tsx';
import { stageLabel } from './stage-label.ts';

interface StageTablesProps {
  readonly rows: readonly StageRow[];
  readonly currency: string;
  readonly options: FilterOptions;
}

/** What stands in each stage, and how long deals stay in it: two narrow tables instead of a wide one. */
export function StageTables(props: StageTablesProps) {
  return (
    <>
      <StandingTable {...props} />
      <PaceTable {...props} />
    </>
  );
}

function StandingTable({ currency, options, rows }: StageTablesProps) {
  const { figures, views } = usePageWords();
  const words = views.stages;
  return (
    <Table density="compact" flush>
      <TableHead>
        <TableRow>
          <TableHeader>{words.stage}</TableHeader>
          <TableHeader align="right">{words.open}</TableHeader>
          <TableHeader align="right">{views.table.amount}</TableHeader>
          <TableHeader align="right">{words.stuck}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ amount, open, probability, records, stageId, stuck, stuckRecords }) => (
          <TableRow key={stageId}>
            <TableCell>
              <Flex direction="column">
                <RecordsLink query={records}>{stageLabel(options, stageId)}</RecordsLink>
                <Text variant="microcopy">{`${words.probability} ${figures.percent(probability)}`}</Text>
              </Flex>
            </TableCell>
            <TableCell align="right">{figures.count(open)}</TableCell>
            <TableCell align="right">{figures.money(Math.round(amount), currency)}</TableCell>
            <TableCell align="right">
              {stuck ? (
                <RecordsLink query={stuckRecords}>{figures.count(stuck)}</RecordsLink>
              ) : (
                (stuck ?? figures.none)
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function PaceTable({ options, rows }: StageTablesProps) {
  const { figures, views } = usePageWords();
  const words = views.stages;
  const days = (value: number | undefined) =>
    value === undefined ? figures.none : figures.days(Math.round(value));
  return (
    <Table density="compact" flush>
      <TableHead>
        <TableRow>
          <TableHeader>{words.stage}</TableHeader>
          <TableHeader align="right">{words.median}</TableHeader>
          <TableHeader align="right">{words.p90}</TableHeader>
          <TableHeader align="right">{words.conversion}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ conversion, days: stay, previousDays, stageId }) => (
          <TableRow key={stageId}>
            <TableCell>{stageLabel(options, stageId)}</TableCell>
            <TableCell align="right">
              <Flex direction="column" align="end">
                <Text>{days(stay?.median)}</Text>
                {stay === null && <Text variant="microcopy">{words.fewStays}</Text>}
                {stay && previousDays && (
                  <Text variant="microcopy">{`${words.before} ${days(previousDays.median)}`}</Text>
                )}
              </Flex>
            </TableCell>
            <TableCell align="right">{days(stay?.p90)}</TableCell>
            <TableCell align="right">
              {conversion === null ? figures.none : figures.percent(conversion.rate)}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
