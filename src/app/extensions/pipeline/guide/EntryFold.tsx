import { Accordion, DescriptionList, DescriptionListItem, Flex, Text } from '@hubspot/ui-extensions';
import type { GuideEntry } from './guide-entry.ts';

interface EntryFoldProps {
  readonly entry: GuideEntry;
  readonly isOpen: boolean;
}

/** One explanation under its title. */
export function EntryFold({ entry, isOpen }: EntryFoldProps) {
  const { lines, text, title } = entry;
  return (
    <Accordion title={title} size="sm" defaultOpen={isOpen}>
      <Flex direction="column" gap="sm">
        {text !== '' && <Text>{text}</Text>}
        {lines.length > 0 && (
          <DescriptionList direction="column">
            {lines.map((line) => (
              <DescriptionListItem key={line.label} label={line.label}>
                <Text>{line.text}</Text>
              </DescriptionListItem>
            ))}
          </DescriptionList>
        )}
      </Flex>
    </Accordion>
  );
}
