import { Button, Flex, Icon, Text } from '@hubspot/ui-extensions';
import type { Decision } from '#core/signals/signal.ts';
import type { SignalGroupView } from '#core/views/signals-view.ts';
import { useDecisionsOfCard } from '../data/decisions.ts';
import { groupToHeadline } from '../data/signal-list.ts';
import { useWords } from '../data/useCardContext.ts';
import { FailureAlert } from '../card/FailureAlert.tsx';
import { DealLink } from './DealLink.tsx';

interface DecidedLineProps {
  readonly group: SignalGroupView;
  readonly decision: Decision;
  readonly text: string;
  /** `Undo` right after the decision, `Reopen` later. */
  readonly isRecent?: boolean;
}

/** What was decided about a group, with the way back. */
export function DecidedLine({ group, decision, text, isRecent = false }: DecidedLineProps) {
  const words = useWords();
  const { busy, decide, failure } = useDecisionsOfCard();
  if (decision.state === 'open') return null;
  const headline = groupToHeadline(group);
  return (
    <Flex direction="column" gap="xs">
      <Flex direction="row" wrap gap="sm" align="center">
        {decision.state === 'accepted' && <Icon name="success" color="success" />}
        {isRecent && headline && (
          <Text inline format={{ fontWeight: 'demibold' }}>
            {words.kinds[headline.kind].label}
          </Text>
        )}
        <Text inline>{text}</Text>
        {decision.state === 'accepted' && (
          <DealLink dealId={decision.dealId}>{words.actions.openDeal}</DealLink>
        )}
        <Button
          size="xs"
          variant="transparent"
          disabled={busy}
          onClick={() => void decide(group, { action: 'reopen' })}
        >
          {isRecent ? words.actions.undo : words.actions.reopen}
        </Button>
      </Flex>
      {failure?.emailId === group.emailId && <FailureAlert failure={failure.failure} />}
    </Flex>
  );
}
