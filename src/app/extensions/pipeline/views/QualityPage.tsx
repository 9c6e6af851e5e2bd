import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import { TrendChart } from '../charts/TrendChart.tsx';
import { usePageWords } from '#shared/usePageContext.ts';
import { FigureGrid } from '../figures/FigureGrid.tsx';
import { ViewFrame } from '../frame/ViewFrame.tsx';
import type { BodyOf } from '../frame/ViewFrame.tsx';
import { EmptyView } from './EmptyView.tsx';
import { RuleTable } from './RuleTable.tsx';
import { useRequest } from './useRequest.ts';

/** Warnings that are listed at once; the others are folded. */
const shownAtOnce = 10;

/** What the records lack or contradict, by rule, and whether it gets better. */
export function QualityPage() {
  return (
    <ViewFrame request={useRequest('quality')}>
      {(body, { currency }) => <Quality body={body} currency={currency} />}
    </ViewFrame>
  );
}

interface QualityProps {
  readonly body: BodyOf<'quality'>;
  readonly currency: string;
}

function Quality({ body, currency }: QualityProps) {
  const words = usePageWords().views.quality;
  const { figures, rows, trend } = body;
  const folded = rows.slice(shownAtOnce);
  const hasBefore = rows.some(({ before }) => before !== null);
  return (
    <Flex direction="column" gap="lg">
      <Text>{words.intro}</Text>
      <FigureGrid figures={figures} currency={currency} />
      {rows.length === 0 ? (
        <EmptyView title={words.emptyTitle} text={words.empty} imageName="target" />
      ) : (
        <RuleTable rows={rows.slice(0, shownAtOnce)} hasBefore={hasBefore} />
      )}
      {folded.length > 0 && (
        <Accordion title={words.more(folded.length)} size="sm">
          <RuleTable rows={folded} hasBefore={hasBefore} />
        </Accordion>
      )}
      <TrendChart title={words.trend} points={trend} unit="number" />
    </Flex>
  );
}
