import { Flex, Text } from '@hubspot/ui-extensions';
import type { WaitingView } from '#core/views/waiting-view.ts';
import { useCardContext, useWords } from '../data/useCardContext.ts';
import { WaitingLine } from './WaitingLine.tsx';

/** Lines at a time: the longest wait comes first, and a card is no mailbox. */
const shown = { tab: 5, sidebar: 2 };

interface WaitingListProps {
  readonly waiting: readonly WaitingView[];
  readonly now: number;
}

/** Who waits for an answer of ours; nothing where nobody does. */
export function WaitingList({ waiting, now }: WaitingListProps) {
  const words = useWords().waiting;
  const { isSidebar } = useCardContext();
  const most = isSidebar ? shown.sidebar : shown.tab;
  if (waiting.length === 0) return null;
  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{words.title(waiting.length)}</Text>
      {waiting.slice(0, most).map((one) => (
        <WaitingLine key={one.emailId} waiting={one} now={now} />
      ))}
      {waiting.length > most && <Text variant="microcopy">{words.more(waiting.length - most)}</Text>}
    </Flex>
  );
}
