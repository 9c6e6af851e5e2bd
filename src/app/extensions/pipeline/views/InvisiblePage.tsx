import { Flex, Text } from '@hubspot/ui-extensions';
import type { FilterOptions } from '#core/views/pipeline-page-view.ts';
import { TrendChart } from '../charts/TrendChart.tsx';
import { usePageWords } from '#shared/usePageContext.ts';
import { FigureGrid } from '../figures/FigureGrid.tsx';
import { ViewFrame } from '../frame/ViewFrame.tsx';
import type { BodyOf } from '../frame/ViewFrame.tsx';
import { EmptyView } from './EmptyView.tsx';
import { InvisibleBreakdown } from './InvisibleBreakdown.tsx';
import { useRequest } from './useRequest.ts';

/** The invisible pipeline by kind, age, segment and how it was estimated. */
export function InvisiblePage() {
  return (
    <ViewFrame request={useRequest('invisible')}>
      {(body, { currency, options }) => <Invisible body={body} currency={currency} options={options} />}
    </ViewFrame>
  );
}

interface InvisibleProps {
  readonly body: BodyOf<'invisible'>;
  readonly currency: string;
  readonly options: FilterOptions;
}

function Invisible({ body, currency, options }: InvisibleProps) {
  const words = usePageWords().views.invisible;
  if (body.byKind.length === 0) {
    return (
      <>
        <FigureGrid figures={body.figures} currency={currency} />
        <EmptyView title={words.emptyTitle} text={words.empty} imageName="successfullyConnectedEmail" />
      </>
    );
  }
  return (
    <Flex direction="column" gap="lg">
      <Text>{words.intro}</Text>
      <FigureGrid figures={body.figures} currency={currency} />
      <InvisibleBreakdown body={body} currency={currency} options={options} />
      <TrendChart title={words.trend} points={body.trend} unit="money" />
    </Flex>
  );
}
