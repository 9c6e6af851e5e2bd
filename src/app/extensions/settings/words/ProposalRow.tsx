import { AutoGrid, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { WordProposal } from '#core/account-words/proposal.ts';
import { usePageWords } from '#shared/usePageContext.ts';

interface ProposalRowProps {
  readonly proposal: WordProposal;
  readonly onAccept: () => void;
  readonly onDismiss: () => void;
}

/** A proposed word, what it would be taken for, and where it was found. */
export function ProposalRow({ proposal, onAccept, onDismiss }: ProposalRowProps) {
  const words = usePageWords().settingsWords.proposals;
  const { found, list, word } = proposal;
  const sources = found.map(({ source, count }) => words.sources[source](count));
  return (
    <AutoGrid columnWidth={300} gap="xs">
      <Flex direction="column" gap="flush">
        <Text>
          <Text inline format={{ fontWeight: 'demibold' }}>
            {word}
          </Text>{' '}
          {words.as[list]}
        </Text>
        <Text variant="microcopy">{sources.join(', ')}</Text>
      </Flex>
      <Flex direction="row" gap="xs" align="center">
        <Button size="xs" variant="secondary" onClick={onAccept}>
          {words.accept}
        </Button>
        <Button size="xs" variant="transparent" onClick={onDismiss}>
          {words.dismiss}
        </Button>
      </Flex>
    </AutoGrid>
  );
}
