import { Divider, Flex } from '@hubspot/ui-extensions';
import { useDecisionsOfCard } from '../data/decisions.ts';
import { DecidedLine } from '../group/DecidedLine.tsx';

/** What was just decided, one line each, so that a slip is undone with one click. */
export function RecentDecisions() {
  const { recent } = useDecisionsOfCard();
  if (recent.length === 0) return null;
  return (
    <Flex direction="column" gap="xs">
      {recent.map(({ group, decision, text }) => (
        <DecidedLine key={group.emailId} group={group} decision={decision} text={text} isRecent />
      ))}
      <Divider />
    </Flex>
  );
}
