import { AutoGrid, Flex, Text } from '@hubspot/ui-extensions';
import type { MetricId } from '#core/views/figure.ts';
import type { FilterOptions } from '#core/views/pipeline-page-view.ts';
import { SliceTable } from '../charts/SliceTable.tsx';
import { TrendChart } from '../charts/TrendChart.tsx';
import { usePageWords } from '#shared/usePageContext.ts';
import { enoughForShare } from '../figures/enough.ts';
import { FigureGrid } from '../figures/FigureGrid.tsx';
import { ViewFrame } from '../frame/ViewFrame.tsx';
import type { BodyOf } from '../frame/ViewFrame.tsx';
import { EmptyView } from './EmptyView.tsx';
import { ForecastChart } from './ForecastChart.tsx';
import { ForecastTable } from './ForecastTable.tsx';
import { Section } from './Section.tsx';
import { useRequest } from './useRequest.ts';

/** What the period brought, what it is likely to bring, and how far past forecasts could be trusted. */
export function PerformancePage() {
  return (
    <ViewFrame request={useRequest('performance')}>
      {(body, { currency, options }) => <Performance body={body} currency={currency} options={options} />}
    </ViewFrame>
  );
}

interface PerformanceProps {
  readonly body: BodyOf<'performance'>;
  readonly currency: string;
  readonly options: FilterOptions;
}

/** Figures that look forward; the others tell what the period brought. */
const ahead: readonly MetricId[] = ['forecast', 'forecast-accuracy', 'coverage', 'velocity'];

function Performance({ body, currency, options }: PerformanceProps) {
  const words = usePageWords().views.performance;
  const { figures, forecasts, winRates } = body;
  return (
    <Flex direction="column" gap="lg">
      <Text>{words.intro}</Text>
      <Section title={words.results}>
        <FigureGrid figures={figures.filter(({ id }) => !ahead.includes(id))} currency={currency} />
      </Section>
      <TrendChart title={words.winRates} points={winRates} unit="share" step="month" />
      <WinRates body={body} options={options} />
      <Section title={words.ahead}>
        <FigureGrid figures={figures.filter(({ id }) => ahead.includes(id))} currency={currency} />
      </Section>
      {forecasts.length === 0 ? (
        <EmptyView title={words.emptyTitle} text={words.empty} />
      ) : (
        <AutoGrid columnWidth={420} flexible gap="lg">
          <ForecastChart forecasts={forecasts} />
          <ForecastTable forecasts={forecasts} currency={currency} />
        </AutoGrid>
      )}
    </Flex>
  );
}

function WinRates({ body, options }: Pick<PerformanceProps, 'body' | 'options'>) {
  const { figures, views } = usePageWords();
  const words = views.performance;
  const divided = body.winRateBySegment.filter(({ slices }) => slices.length > 1);
  if (divided.length === 0) return null;
  // A table without a single rate says nothing.
  const segments = divided.filter(({ slices }) => slices.some(({ value }) => value !== null));
  const isThin = divided.some(({ slices }) => slices.some(({ value }) => value === null));
  return (
    <Section title={words.winRateBySegment}>
      {isThin && (
        <Text variant="microcopy">
          {segments.length === 0 ? words.noWinRates(enoughForShare) : words.fewWinRates(enoughForShare)}
        </Text>
      )}
      {segments.length > 0 && (
        <AutoGrid columnWidth={320} flexible gap="lg">
          {segments.map(({ by, slices }) => (
            <SliceTable
              key={by}
              by={by}
              slices={slices}
              countLabel={words.closed}
              valueLabel={words.winRate}
              valueToText={figures.percent}
              options={options}
            />
          ))}
        </AutoGrid>
      )}
    </Section>
  );
}
