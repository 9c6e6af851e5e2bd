import { Flex, Text } from '@hubspot/ui-extensions';
import { usePageWords } from '#shared/usePageContext.ts';
import { Section } from '../people/Section.tsx';
import { DocumentSection } from './documents/DocumentSection.tsx';
import { PersonSection } from './person/PersonSection.tsx';
import { RetentionSection } from './retention/RetentionSection.tsx';

/** What is never kept, how long the rest is, what somebody may ask for, and what they are told. */
export function PrivacySection() {
  const { never } = usePageWords().privacy;
  return (
    <Flex direction="column" gap="md">
      <Section title={never.title}>
        <Text>{never.text}</Text>
      </Section>
      <RetentionSection />
      <PersonSection />
      <DocumentSection />
    </Flex>
  );
}
