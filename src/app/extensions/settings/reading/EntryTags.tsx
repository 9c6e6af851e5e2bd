import { Button, Flex, Icon, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { usePageWords } from '#shared/usePageContext.ts';

/** Entries that are shown at once. */
const shownAtOnce = 20;

interface EntryTagsProps {
  readonly entries: readonly string[];
  readonly onRemove: (entry: string) => void;
}

/** The entries of a list, each a button that takes it away. */
export function EntryTags({ entries, onRemove }: EntryTagsProps) {
  const words = usePageWords().settingsReading.list;
  const [isWhole, setWhole] = useState(false);
  if (entries.length === 0) return <Text variant="microcopy">{words.empty}</Text>;
  const shown = isWhole ? entries : entries.slice(0, shownAtOnce);
  return (
    <Flex direction="row" gap="xs" align="center" wrap>
      {shown.map((entry) => (
        <Button key={entry} size="xs" variant="transparent" onClick={() => onRemove(entry)}>
          {entry} <Icon name="remove" size="sm" screenReaderText={words.remove(entry)} />
        </Button>
      ))}
      {entries.length > shownAtOnce && (
        <Button size="xs" variant="transparent" onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.showFewer : words.showAll(entries.length)}
        </Button>
      )}
    </Flex>
  );
}
