import { AutoGrid, Flex, Heading, Text, Tile } from '@hubspot/ui-extensions';
import { EntryFold } from './EntryFold.tsx';
import type { GuideChapter, GuideEntry } from './guide-entry.ts';

/** A part of the guide: what is short stands open, what is one of many is folded. */
export function Chapter({ chapter }: { readonly chapter: GuideChapter }) {
  return (
    <Flex direction="column" gap="md">
      {chapter.intro !== null && <Text>{chapter.intro}</Text>}
      {chapter.groups.map(({ entries, id, title }) => (
        <Flex key={id} direction="column" gap="xs">
          {title !== null && <Heading>{title}</Heading>}
          <AutoGrid columnWidth={300} flexible gap="sm">
            {entries.map((entry) =>
              chapter.id === 'how' ? (
                <Paragraph key={entry.id} entry={entry} />
              ) : (
                <EntryFold key={entry.id} entry={entry} isOpen={false} />
              ),
            )}
          </AutoGrid>
        </Flex>
      ))}
    </Flex>
  );
}

function Paragraph({ entry }: { readonly entry: GuideEntry }) {
  return (
    <Tile>
      <Flex direction="column" gap="xs">
        <Heading>{entry.title}</Heading>
        <Text>{entry.text}</Text>
      </Flex>
    </Tile>
  );
}
