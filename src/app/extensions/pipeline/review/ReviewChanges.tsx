import { Flex, Heading, Statistics, StatisticsItem, Text } from '@hubspot/ui-extensions';
import type { ReviewChanges as Changes } from '#core/views/review-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';

interface ReviewChangesProps {
  readonly changes: Changes;
  readonly currency: string;
}

/** What became of the pipeline since the last review, above everything else. */
export function ReviewChanges({ changes, currency }: ReviewChangesProps) {
  const { changes: words } = usePageWords().review;
  const { added, won, lost, followed } = changes;
  const some = ({ count, amount }: typeof added) => words.some(count, amount, currency);
  const moves = [
    [words.movedOn, changes.movedOn],
    [words.movedBack, changes.movedBack],
    [words.pushed, changes.closeDatesPushed],
  ] as const;
  return (
    <Flex direction="column" gap="sm">
      <Heading>{words.title(changes.since)}</Heading>
      <Statistics>
        <StatisticsItem label={words.open} number={words.fromTo(changes.openBefore, changes.openNow)} />
        <StatisticsItem label={words.added} number={some(added)} />
        <StatisticsItem label={words.won} number={some(won)} />
        <StatisticsItem label={words.lost} number={some(lost)} />
      </Statistics>
      <Text variant="microcopy">{moves.map(([label, count]) => words.move(label, count)).join(' · ')}</Text>
      {followed.of > 0 && <Text>{words.followed(followed.done, followed.of)}</Text>}
    </Flex>
  );
}
