import { LoadingSpinner, Text } from '@hubspot/ui-extensions';
import type { DealSignalsView } from '#core/views/signals-view.ts';
import { useWords } from '../data/useCardContext.ts';

interface LearningNoteProps {
  readonly knowledge: DealSignalsView['knowledge'];
  readonly isLearning: boolean;
}

/** Says where usual times come from while nothing was learned from the account's own deals. */
export function LearningNote({ knowledge, isLearning }: LearningNoteProps) {
  const words = useWords().dealCard;
  if (knowledge.learnedAt !== null) return null;
  if (isLearning) return <LoadingSpinner label={words.learning} showLabel size="xs" />;
  return <Text variant="microcopy">{words.notLearned}</Text>;
}
