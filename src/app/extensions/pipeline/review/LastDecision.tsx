import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { ReviewItem } from '#core/views/review-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import type { Decided } from './review-queue.ts';
import type { Decide } from './useReview.ts';

interface LastDecisionProps {
  readonly item: ReviewItem | undefined;
  readonly decided: Decided;
  readonly onChoose: Decide;
}

/** What was just decided, and the way back; before that, what a decision does. */
export function LastDecision({ item, decided, onChoose }: LastDecisionProps) {
  const words = usePageWords().review;
  const decision = item && decided[item.dealId];
  if (!item || !decision) return <Text variant="microcopy">{words.noted}</Text>;
  return (
    <Flex direction="row" wrap gap="sm" align="center">
      <Text inline variant="microcopy">
        {words.done(decision, item.name ?? words.facts.gone)}
      </Text>
      <Button size="xs" variant="transparent" onClick={() => onChoose(item.dealId, null)}>
        {words.undo}
      </Button>
    </Flex>
  );
}
