import { AutoGrid, BarChart, Flex, Text } from '@hubspot/ui-extensions';
import type { FilterOptions } from '#core/views/pipeline-page-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { FigureGrid } from '../figures/FigureGrid.tsx';
import { ViewFrame } from '../frame/ViewFrame.tsx';
import type { BodyOf } from '../frame/ViewFrame.tsx';
import { EmptyView } from './EmptyView.tsx';
import { pipelineLabel, stageLabel } from './stage-label.ts';
import { StageTables } from './StageTables.tsx';
import { useRequest } from './useRequest.ts';

/** The open pipeline by stage, and where deals stay for longer than usual. */
export function StagesPage() {
  return (
    <ViewFrame request={useRequest('stages')}>
      {(body, { currency, options }) => <Stages body={body} currency={currency} options={options} />}
    </ViewFrame>
  );
}

interface StagesProps {
  readonly body: BodyOf<'stages'>;
  readonly currency: string;
  readonly options: FilterOptions;
}

function Stages({ body, currency, options }: StagesProps) {
  const words = usePageWords().views.stages;
  const { figures, pipelineId, rows } = body;
  if (pipelineId === null || rows.length === 0) {
    return (
      <>
        <FigureGrid figures={figures} currency={currency} />
        <EmptyView title={words.emptyTitle} text={words.empty} imageName="deals" />
      </>
    );
  }
  return (
    <Flex direction="column" gap="lg">
      <FigureGrid figures={figures} currency={currency} />
      <Text>{words.intro(pipelineLabel(options, pipelineId))}</Text>
      <StageChart rows={rows} options={options} />
      <AutoGrid columnWidth={440} flexible gap="lg">
        <StageTables rows={rows} currency={currency} options={options} />
      </AutoGrid>
    </Flex>
  );
}

function StageChart({
  rows,
  options,
}: {
  readonly rows: BodyOf<'stages'>['rows'];
  readonly options: FilterOptions;
}) {
  const { stages: words, table } = usePageWords().views;
  return (
    <BarChart
      data={rows.flatMap(({ amount, stageId, weighted }) => {
        const stage = stageLabel(options, stageId);
        return [
          { stage, part: words.weighted, amount: Math.round(weighted) },
          { stage, part: words.rest, amount: Math.round(Math.max(0, amount - weighted)) },
        ];
      })}
      axes={{
        x: { field: 'stage', fieldType: 'category', label: words.stage },
        y: { field: 'amount', fieldType: 'linear', label: table.amount },
        options: {
          groupFieldByColor: 'part',
          stacking: true,
          colors: { [words.weighted]: 'darkBlue', [words.rest]: 'blue' },
        },
      }}
      options={{ title: words.chart, showLegend: true, showTooltips: true }}
    />
  );
}
