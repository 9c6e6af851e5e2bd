import { AutoGrid, Flex, Text } from '@hubspot/ui-extensions';
import { PageHeader } from '@hubspot/ui-extensions/pages';
import type { PipelinePageView } from '#core/views/pipeline-page-view.ts';
import { SliceChart } from '../charts/SliceChart.tsx';
import { hasTrend, TrendChart } from '../charts/TrendChart.tsx';
import { usePageWords } from '#shared/usePageContext.ts';
import { usePlace } from '../data/usePlace.ts';
import { FigureGrid } from '../figures/FigureGrid.tsx';
import { paths } from '../frame/routes.ts';
import { ViewFrame } from '../frame/ViewFrame.tsx';
import type { BodyOf } from '../frame/ViewFrame.tsx';
import { Section } from '../views/Section.tsx';
import { useRequest } from '../views/useRequest.ts';
import { AttentionList } from './AttentionList.tsx';
import { Headline } from './Headline.tsx';

/** The first screen: what is invisible, six figures, and where to look first. */
export function OverviewPage() {
  return (
    <ViewFrame request={useRequest('overview')}>
      {(body, view) => <Overview body={body} view={view} />}
    </ViewFrame>
  );
}

interface OverviewProps {
  readonly body: BodyOf<'overview'>;
  readonly view: PipelinePageView;
}

function Overview({ body, view: { currency, options } }: OverviewProps) {
  const words = usePageWords().overview;
  const { attention, figures } = body;
  return (
    <Flex direction="column" gap="lg">
      <ReviewAction />
      <Headline figures={figures} currency={currency} />
      <FigureGrid figures={figures} currency={currency} />
      {attention.length > 0 && (
        <Section title={words.lookFirst}>
          <AttentionList items={attention} currency={currency} options={options} />
        </Section>
      )}
      <OverviewCharts body={body} options={options} />
    </Flex>
  );
}

/** What to do with all this, in the header of the page: its one primary button. */
function ReviewAction() {
  const words = usePageWords().overview;
  const { filterParams } = usePlace();
  return (
    <PageHeader>
      <PageHeader.PrimaryAction>
        <PageHeader.PageLink to={paths.review} params={filterParams}>
          {words.startReview}
        </PageHeader.PageLink>
      </PageHeader.PrimaryAction>
    </PageHeader>
  );
}

interface OverviewChartsProps extends Pick<OverviewProps, 'body'> {
  readonly options: PipelinePageView['options'];
}

function OverviewCharts({ body: { invisibleByKind, invisibleTrend }, options }: OverviewChartsProps) {
  const words = usePageWords().overview;
  if (invisibleByKind.length === 0) return null;
  return (
    <AutoGrid columnWidth={420} flexible gap="lg">
      <SliceChart title={words.byKind} by="kind" slices={invisibleByKind} options={options} />
      {hasTrend(invisibleTrend) ? (
        <TrendChart title={words.trend} points={invisibleTrend} unit="money" />
      ) : (
        <Text variant="microcopy">{words.trendSoon}</Text>
      )}
    </AutoGrid>
  );
}
