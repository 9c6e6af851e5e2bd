import { BarChart, Flex, Text } from '@hubspot/ui-extensions';
import { usePageWords } from '#shared/usePageContext.ts';
import { FigureGrid } from '../figures/FigureGrid.tsx';
import { ViewFrame } from '../frame/ViewFrame.tsx';
import type { BodyOf } from '../frame/ViewFrame.tsx';
import { EmptyView } from './EmptyView.tsx';
import { FactTable } from './FactTable.tsx';
import { useRequest } from './useRequest.ts';

/** What buyers stated in their emails, and what of it no field holds. */
export function FactsPage() {
  return (
    <ViewFrame request={useRequest('facts')}>
      {(body, { currency }) => <Facts body={body} currency={currency} />}
    </ViewFrame>
  );
}

interface FactsProps {
  readonly body: BodyOf<'facts'>;
  readonly currency: string;
}

function Facts({ body, currency }: FactsProps) {
  const words = usePageWords().views.facts;
  const rows = body.rows.filter(({ stated }) => stated > 0);
  return (
    <Flex direction="column" gap="lg">
      <Text>{words.intro}</Text>
      <FigureGrid figures={body.figures} currency={currency} />
      {rows.length === 0 ? (
        <EmptyView title={words.emptyTitle} text={words.empty} />
      ) : (
        <>
          <FactChart rows={rows} />
          <FactTable rows={rows} />
        </>
      )}
    </Flex>
  );
}

function FactChart({ rows }: Pick<BodyOf<'facts'>, 'rows'>) {
  const { segments, views } = usePageWords();
  const { facts: words, table } = views;
  const states = ['entered', 'different', 'missing'] as const;
  return (
    <BarChart
      data={rows.flatMap((row) =>
        states.map((state) => ({ field: segments.facts[row.field], state: words[state], count: row[state] })),
      )}
      axes={{
        x: { field: 'field', fieldType: 'category', label: words.field },
        y: { field: 'count', fieldType: 'linear', label: table.count },
        options: {
          groupFieldByColor: 'state',
          stacking: true,
          colors: {
            [words.entered]: 'green',
            [words.different]: 'yellow',
            [words.missing]: 'darkOrange',
          },
        },
      }}
      options={{ title: words.chart, showLegend: true, showTooltips: true }}
    />
  );
}
