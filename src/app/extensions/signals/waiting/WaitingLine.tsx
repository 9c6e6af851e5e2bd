import { Flex, Tag, Text } from '@hubspot/ui-extensions';
import type { WaitingView } from '#core/views/waiting-view.ts';
import { useWords } from '../data/useCardContext.ts';
import { EmailLink } from './EmailLink.tsx';

interface WaitingLineProps {
  readonly waiting: WaitingView;
  readonly now: number;
}

/** One conversation: who waits, since when, and the way to the email. */
export function WaitingLine({ waiting, now }: WaitingLineProps) {
  const { waiting: words, group } = useWords();
  const { contactId, contactName, emailId, askedAt, workingHours, deadlineHours, isLate, quote } = waiting;
  return (
    <Flex direction="column" gap="flush">
      <Flex direction="row" align="center" gap="xs" wrap>
        <Text inline>{words.since(contactName ?? words.somebody, askedAt, now)}</Text>
        {isLate && (
          <Tag variant="warning" inline>
            {words.late(deadlineHours)}
          </Tag>
        )}
      </Flex>
      <Text variant="microcopy">
        {words.hours(workingHours)}
        {waiting.count > 1 && ` · ${words.emails(waiting.count)}`}
        {' · '}
        <EmailLink contactId={contactId} emailId={emailId}>
          {words.open}
        </EmailLink>
      </Text>
      {quote !== null && <Text>{`${group.openQuote}${quote}${group.closeQuote}`}</Text>}
    </Flex>
  );
}
