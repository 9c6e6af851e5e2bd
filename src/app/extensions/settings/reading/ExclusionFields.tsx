import { Alert, AutoGrid, Button, Flex, Text } from '@hubspot/ui-extensions';
import { suggestedPrivateMarkers, type ReadingSettings } from '#core/settings/reading.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useSettingsForm } from '../form/settings-form.ts';
import { Section } from '../people/Section.tsx';
import { isSameEntry } from './entries.ts';
import { ReadingList } from './ReadingList.tsx';

/** Whose mail is left alone, and how people mark their own as private. */
export function ExclusionFields() {
  const words = usePageWords().settingsReading;
  const { reading } = useSettingsForm().draft;
  const contradiction = findOwnExcluded(reading);
  return (
    <Section title={words.excluded.title} hint={words.excluded.hint}>
      <AutoGrid columnWidth={400} flexible gap="md">
        <ReadingList list="excludedDomains" />
        <ReadingList list="excludedAddresses" />
        <ReadingList list="excludedMailboxes" />
        <Flex direction="column" gap="xs">
          <ReadingList list="privateMarkers" />
          <UsualMarkers />
        </Flex>
      </AutoGrid>
      {contradiction !== null && (
        <Alert title={words.excluded.everythingTitle} variant="warning">
          {words.excluded.everything(contradiction)}
        </Alert>
      )}
      <Text variant="microcopy">{words.excluded.cost}</Text>
    </Section>
  );
}

/** Offered as long as one of them is missing. */
function UsualMarkers() {
  const words = usePageWords().settingsReading;
  const { draft, change } = useSettingsForm();
  const { privateMarkers } = draft.reading;
  const missing = suggestedPrivateMarkers.filter(
    (marker) => !privateMarkers.some((each) => isSameEntry(each, marker)),
  );
  if (missing.length === 0) return null;
  return (
    <Flex direction="row" gap="xs" align="center" wrap>
      <Button
        size="xs"
        variant="transparent"
        onClick={() => change('reading', { privateMarkers: [...privateMarkers, ...missing] })}
      >
        {words.usualMarkers}
      </Button>
      <Text variant="microcopy">{missing.join('  ')}</Text>
    </Flex>
  );
}

/** A domain of ours that is excluded too, by itself or as part of one that is. */
function findOwnExcluded({ ourDomains, excludedDomains }: ReadingSettings): string | null {
  const found = ourDomains.find((ours) =>
    excludedDomains.some((excluded) => ours === excluded || ours.endsWith(`.${excluded}`)),
  );
  return found ?? null;
}
