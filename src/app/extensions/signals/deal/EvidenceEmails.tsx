import { Flex } from '@hubspot/ui-extensions';
import type { SignalGroupView } from '#core/views/signals-view.ts';
import { groupToHeadline } from '../data/signal-list.ts';
import { useWords } from '../data/useCardContext.ts';
import { Fold } from '../preferences/Fold.tsx';
import { SignalGroup } from '../group/SignalGroup.tsx';

interface EvidenceEmailsProps {
  readonly groups: readonly SignalGroupView[];
  readonly now: number;
}

/** The emails behind the checklist, folded. */
export function EvidenceEmails({ groups, now }: EvidenceEmailsProps) {
  const words = useWords().deal;
  const emails = groups.filter(groupToHeadline);
  if (emails.length === 0) return null;
  return (
    <Fold id="evidence-emails" title={words.evidenceEmails(emails.length)}>
      <Flex direction="column" gap="sm">
        {emails.map((group) => (
          <SignalGroup
            key={group.emailId}
            group={group}
            now={now}
            actions={['dismiss']}
            openDeals={[]}
            isPrimary={false}
          />
        ))}
      </Flex>
    </Fold>
  );
}
