import { Button, EmptyState, Flex, Heading, Text } from '@hubspot/ui-extensions';
import { usePageWords } from '#shared/usePageContext.ts';
import { EntryFold } from './EntryFold.tsx';
import { countEntries, searchChapters } from './guide-chapters.ts';
import type { GuideChapter } from './guide-entry.ts';

/** Matches up to which each stands open: nobody has to unfold what they looked for. */
const mostOpen = 4;

interface FoundChaptersProps {
  readonly chapters: readonly GuideChapter[];
  readonly typed: string;
  readonly onClear: () => void;
}

/** What explains the words that somebody looks for, from all parts of the guide. */
export function FoundChapters({ chapters, typed, onClear }: FoundChaptersProps) {
  const words = usePageWords().guide;
  const found = searchChapters(chapters, typed);
  const count = countEntries(found);
  const clear = (
    <Button variant="transparent" size="sm" onClick={onClear}>
      {words.clear}
    </Button>
  );
  if (count === 0) {
    return (
      <EmptyState title={words.nothing} layout="vertical" imageName="voteAndSearch" imageWidth={140} flush>
        <Text>{words.nothingHint}</Text>
        {clear}
      </EmptyState>
    );
  }
  const isOpen = count <= mostOpen;
  return (
    <Flex direction="column" gap="md">
      <Flex direction="row" gap="sm" align="center" wrap>
        <Text format={{ fontWeight: 'demibold' }}>{words.found(count)}</Text>
        {clear}
      </Flex>
      {found.map(({ groups, id }) => (
        <Flex key={id} direction="column" gap="xs">
          <Heading>{words.parts[id]}</Heading>
          {groups.flatMap(({ entries }) =>
            entries.map((entry) => <EntryFold key={`${entry.id}-${isOpen}`} entry={entry} isOpen={isOpen} />),
          )}
        </Flex>
      ))}
    </Flex>
  );
}
