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
import { usePageWords } from '#shared/usePageContext.ts';
import { FigureGrid } from '../figures/FigureGrid.tsx';
import { ViewFrame } from '../frame/ViewFrame.tsx';
import type { BodyOf } from '../frame/ViewFrame.tsx';
import { CrmRecordLink } from '../records/CrmRecordLink.tsx';
import { EmptyView } from './EmptyView.tsx';
import { useRequest } from './useRequest.ts';

/** Customers who may leave, with what they brought in a year. */
export function RiskPage() {
  return (
    <ViewFrame request={useRequest('risk')}>
      {(body, { currency }) => <Risk body={body} currency={currency} />}
    </ViewFrame>
  );
}

interface RiskProps {
  readonly body: BodyOf<'risk'>;
  readonly currency: string;
}

function Risk({ body, currency }: RiskProps) {
  const words = usePageWords().views.risk;
  if (body.rows.length === 0) {
    return <EmptyView title={words.emptyTitle} text={words.empty} imageName="customerSupport" />;
  }
  return (
    <Flex direction="column" gap="lg">
      <Text>{words.intro}</Text>
      <FigureGrid figures={body.figures} currency={currency} />
      <RiskTable body={body} currency={currency} />
    </Flex>
  );
}

function RiskTable({ body, currency }: RiskProps) {
  const { figures, views } = usePageWords();
  const words = views.risk;
  return (
    <Table density="compact" flush>
      <TableHead>
        <TableRow>
          <TableHeader>{words.customer}</TableHeader>
          <TableHeader align="right">{words.value}</TableHeader>
          <TableHeader align="right">{words.signals}</TableHeader>
          <TableHeader align="right">{words.expansion}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {body.rows.map(({ companyId, lastAt, name, openExpansion, signals, value }) => (
          <TableRow key={companyId}>
            <TableCell>
              <Flex direction="column">
                <CrmRecordLink type="company" id={companyId}>
                  {name ?? words.gone}
                </CrmRecordLink>
                <Text variant="microcopy">{words.last(lastAt)}</Text>
              </Flex>
            </TableCell>
            <TableCell align="right">
              {value === null ? figures.none : figures.money(Math.round(value), currency)}
            </TableCell>
            <TableCell align="right">{figures.count(signals)}</TableCell>
            <TableCell align="right">{figures.count(openExpansion)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
