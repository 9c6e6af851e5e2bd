import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import type { SignalGroupView } from '#core/views/signals-view.ts';
import { groupToSignals } from '../data/signal-list.ts';
import { useWords } from '../data/useCardContext.ts';
import { AccountDecisionsNote } from './AccountDecisionsNote.tsx';
import { QuoteText } from './QuoteText.tsx';
import { SourceNote } from './SourceNote.tsx';

/** The other sentences of the email that prove something, each under what it proves. */
export function ProofsFold({ group }: { readonly group: SignalGroupView }) {
  const words = useWords();
  const [headline, ...others] = groupToSignals(group);
  const proofs = others.filter((signal) => signal.quote !== headline?.quote);
  if (proofs.length === 0) return null;
  return (
    <Accordion title={words.group.moreProofs(proofs.length)} size="xs">
      <Flex direction="column" gap="sm">
        {proofs.map((signal) => (
          <Flex key={signal.key} direction="column" gap="flush">
            <Text variant="microcopy" format={{ fontWeight: 'demibold' }}>
              {words.kinds[signal.kind].label}
            </Text>
            <QuoteText signal={signal} />
            <SourceNote signal={signal} />
            <AccountDecisionsNote signal={signal} />
          </Flex>
        ))}
      </Flex>
    </Accordion>
  );
}
