import { Flex, Text } from '@hubspot/ui-extensions';
import type { Figure } from '#core/views/figure.ts';
import { hasTrend, TrendChart } from '../charts/TrendChart.tsx';
import { usePageWords } from '#shared/usePageContext.ts';
import { FigureGrid } from '../figures/FigureGrid.tsx';
import { ViewFrame } from '../frame/ViewFrame.tsx';
import type { BodyOf } from '../frame/ViewFrame.tsx';
import { RecordsLink } from '../records/RecordsLink.tsx';
import { EmptyView } from './EmptyView.tsx';
import { useRequest } from './useRequest.ts';

/** Buyers' messages that ask for something: what was answered in time, and what still waits. */
export function AnswersPage() {
  return (
    <ViewFrame request={useRequest('answers')}>
      {(body, { currency }) => <AnswersView body={body} currency={currency} />}
    </ViewFrame>
  );
}

interface AnswersViewProps {
  readonly body: BodyOf<'answers'>;
  readonly currency: string;
}

function AnswersView({ body, currency }: AnswersViewProps) {
  const words = usePageWords().views.answers;
  const { figures, trend } = body;
  const hours = termOf(figures, 'deadline-hours');
  const waiting = figures.find(({ id }) => id === 'waiting-count');
  const isEmpty = (termOf(figures, 'asked') ?? 0) === 0 && !waiting?.value && !hasTrend(trend);
  return (
    <Flex direction="column" gap="lg">
      <Flex direction="column" gap="xs">
        <Text>{words.intro}</Text>
        {hours !== null && <Text variant="microcopy">{words.deadline(hours)}</Text>}
      </Flex>
      <FigureGrid figures={figures} currency={currency} />
      {waiting?.records && waiting.value !== null && waiting.value > 0 && (
        <RecordsLink query={waiting.records}>{words.see}</RecordsLink>
      )}
      {isEmpty && <EmptyView title={words.emptyTitle} text={words.empty} imageName="emailConfirmation" />}
      <TrendChart title={words.trend} points={trend} unit="share" />
    </Flex>
  );
}

function termOf(figures: readonly Figure[], id: 'asked' | 'deadline-hours'): number | null {
  return figures.flatMap(({ terms }) => terms).find((term) => term.id === id)?.value ?? null;
}
