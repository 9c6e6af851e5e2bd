import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { WordProposal } from '#core/account-words/proposal.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useSettingsForm } from '../form/settings-form.ts';
import { Section } from '../people/Section.tsx';
import { openProposals, takeOver } from './proposals.ts';
import { ProposalRow } from './ProposalRow.tsx';

const shownAtOnce = 8;

/** Words from the account's products and deals: taken over one by one or all, or put aside for now. */
export function WordProposals() {
  const words = usePageWords().settingsWords.proposals;
  const { draft, view, change } = useSettingsForm();
  const { dictionary } = draft.detection;
  const [aside, setAside] = useState<readonly string[]>([]);
  const [isFull, setFull] = useState(false);
  const open = openProposals(view.proposals, dictionary, aside);
  const accept = (proposals: readonly WordProposal[]) => {
    const next = takeOver(proposals, dictionary);
    setFull(openProposals(proposals, next, []).length > 0);
    change('detection', { dictionary: next });
  };
  if (open.length === 0 && aside.length === 0)
    return <Text variant="microcopy">{`${words.noneTitle}. ${words.none}`}</Text>;
  return (
    <Section title={words.title(open.length)} hint={words.hint}>
      {isFull && <Text format={{ fontWeight: 'demibold' }}>{words.full}</Text>}
      <OpenProposals
        proposals={open}
        onAccept={accept}
        onDismiss={({ word }) => setAside([...aside, word])}
      />
      {aside.length > 0 && (
        <Flex direction="row" gap="sm" align="center" wrap>
          <Text variant="microcopy">{words.dismissed(aside.length)}</Text>
          <Button size="xs" variant="transparent" onClick={() => setAside([])}>
            {words.showAgain}
          </Button>
        </Flex>
      )}
    </Section>
  );
}

interface OpenProposalsProps {
  readonly proposals: readonly WordProposal[];
  readonly onAccept: (proposals: readonly WordProposal[]) => void;
  readonly onDismiss: (proposal: WordProposal) => void;
}

function OpenProposals({ proposals, onAccept, onDismiss }: OpenProposalsProps) {
  const words = usePageWords().settingsWords.proposals;
  const [shown, setShown] = useState(shownAtOnce);
  const rest = proposals.length - shown;
  return (
    <Flex direction="column" gap="sm">
      {proposals.slice(0, shown).map((proposal) => (
        <ProposalRow
          key={`${proposal.list} ${proposal.word}`}
          proposal={proposal}
          onAccept={() => onAccept([proposal])}
          onDismiss={() => onDismiss(proposal)}
        />
      ))}
      <Flex direction="row" gap="sm" wrap>
        {proposals.length > 1 && (
          <Button size="sm" variant="secondary" onClick={() => onAccept(proposals)}>
            {words.acceptAll(proposals.length)}
          </Button>
        )}
        {rest > 0 && (
          <Button size="sm" variant="transparent" onClick={() => setShown(proposals.length)}>
            {words.showMore(rest)}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}
