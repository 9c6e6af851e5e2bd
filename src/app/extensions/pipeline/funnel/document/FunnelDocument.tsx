import { Divider, Flex, Heading, List, Text, useExtensionContext } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { Language } from '#core/wording/languages.ts';
import { pageDictionaryFor } from '#core/wording/page-dictionary.ts';
import { useFindings, useFunnel } from '../draft/funnel-context.ts';
import { DocumentBar } from './DocumentBar.tsx';
import { DocumentPhase } from './DocumentPhase.tsx';
import { writeFunnelDocument } from './funnel-document.ts';

/** The map to hand round, in a language of choice. */
export function FunnelDocument({ language }: { readonly language: Language }) {
  const { isDirty, tracks, view } = useFunnel();
  const { problems } = useFindings();
  const { id } = useExtensionContext<'pages'>().portal;
  const [at] = useState(() => Date.now());
  const content = writeFunnelDocument(
    {
      tracks,
      problems,
      reality: view?.reality ?? [],
      isProposal: view?.isProposal ?? false,
      hasUnsaved: isDirty,
      at,
      account: String(id),
    },
    pageDictionaryFor(language, view?.timeZone),
  );
  return (
    <Flex direction="column" gap="md">
      <DocumentBar content={content} language={language} />
      <Divider />
      <Flex direction="column" gap="flush">
        <Heading>{content.title}</Heading>
        <Text>{content.subtitle}</Text>
        {content.notes.map((note) => (
          <Text key={note} variant="microcopy">
            {note}
          </Text>
        ))}
      </Flex>
      {content.phases.map((phase) => (
        <DocumentPhase key={phase.title} phase={phase} noStep={content.noStep} />
      ))}
      {[content.handovers, content.openPoints].map(({ title, lines }) => (
        <Flex key={title} direction="column" gap="xs">
          <Divider />
          <Heading>{title}</Heading>
          <List>
            {lines.map((line) => (
              <Text key={line}>{line}</Text>
            ))}
          </List>
        </Flex>
      ))}
    </Flex>
  );
}
