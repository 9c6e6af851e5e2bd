import { Box, Flex, Heading, ScoreCircle, Tag, Text } from '@hubspot/ui-extensions';
import type { DealHealth } from '#core/health/health.ts';
import type { DealSignalsView } from '#core/views/signals-view.ts';
import { useWords } from '../data/useCardContext.ts';
import { dealToHeadline } from './headline.ts';
import { LearningNote } from './LearningNote.tsx';

interface HealthHeaderProps {
  readonly view: DealSignalsView;
  readonly health: DealHealth;
  readonly isLearning: boolean;
}

const variants = {
  moving: 'success',
  slow: 'warning',
  silent: 'warning',
  stalled: 'error',
  paused: 'info',
  closed: 'default',
} as const satisfies Record<DealHealth['status'], string>;

/** What a stranger reads first: does the deal move, how well, and why. */
export function HealthHeader({ view, health, isLearning }: HealthHeaderProps) {
  const words = useWords();
  const { reason, others } = dealToHeadline(words, view, health);
  return (
    <Flex direction="row" gap="md" align="start">
      {health.score !== null && <Score score={health.score} />}
      <Box flex={1}>
        <Flex direction="column" gap="xs">
          <Flex direction="row" gap="sm" wrap align="center">
            <Tag variant={variants[health.status]}>{words.health.statuses[health.status].label}</Tag>
            <WhereItStands deal={view.deal} />
          </Flex>
          <Heading>{reason}</Heading>
          {others.map((text) => (
            <Text key={text} variant="microcopy">
              {text}
            </Text>
          ))}
          <LearningNote knowledge={view.knowledge} isLearning={isLearning} />
        </Flex>
      </Box>
    </Flex>
  );
}

function Score({ score }: { readonly score: number }) {
  const words = useWords().dealCard;
  return (
    <Box flex="none">
      <Flex direction="column" align="center">
        <ScoreCircle score={score} />
        <Text variant="microcopy">{words.outOfHundred}</Text>
      </Flex>
    </Box>
  );
}

/** Stage and amount in one quiet line. */
export function WhereItStands({ deal }: Pick<DealSignalsView, 'deal'>) {
  const { deal: words, dealCard } = useWords();
  const amount = deal.amount === null ? dealCard.noAmount : words.money(deal.amount, deal.currency);
  return (
    <Text inline variant="microcopy">
      {[deal.stageLabel, amount].filter((part) => part !== null).join(' · ')}
    </Text>
  );
}
