import { Flex, Text } from '@hubspot/ui-extensions';
import { usePageWords } from '#shared/usePageContext.ts';
import { Section } from '../people/Section.tsx';
import { ExclusionFields } from './ExclusionFields.tsx';
import { LanguageFields } from './LanguageFields.tsx';
import { ReadingList } from './ReadingList.tsx';

/** What is read of the account's mail, and what is left alone. */
export function ReadingSection() {
  const words = usePageWords().settingsReading;
  return (
    <Flex direction="column" gap="md">
      <Text>{words.intro}</Text>
      <Section title={words.ours.title} hint={words.ours.hint}>
        <ReadingList list="ourDomains" />
      </Section>
      <ExclusionFields />
      <LanguageFields />
    </Flex>
  );
}
