import { Flex, Heading, Text, Tile } from '@hubspot/ui-extensions';
import type { DealHealth } from '#core/health/health.ts';
import type { DealSignalsView } from '#core/views/signals-view.ts';
import { useCardContext, useWords } from '../data/useCardContext.ts';
import { WarningBody } from '../warnings/WarningBody.tsx';
import { warningToWords } from '../warnings/warning-words.ts';
import type { NextAction, NextPlan } from './choose-next.ts';
import { WarningTask } from './WarningTask.tsx';
import { PlannedStep } from './PlannedStep.tsx';
import { ProposedMove } from './ProposedMove.tsx';

interface NextStepProps {
  readonly view: DealSignalsView;
  readonly health: DealHealth;
  readonly plan: NextPlan;
}

/** The one thing to do now, with the card's one primary button; nothing where nothing is to be done. */
export function NextStep({ view, health, plan }: NextStepProps) {
  const words = useWords();
  const { isSidebar } = useCardContext();
  if (!plan.first) return null;
  return (
    <Tile compact={isSidebar}>
      <Flex direction="column" gap="sm">
        <Heading>{words.dealCard.next.title}</Heading>
        <FirstThing view={view} health={health} first={plan.first} />
        {plan.then && (
          <Text variant="microcopy">{words.dealCard.next.then(words.playbook.action(plan.then))}</Text>
        )}
      </Flex>
    </Tile>
  );
}

interface FirstThingProps extends Omit<NextStepProps, 'plan'> {
  readonly first: NextAction;
}

function FirstThing({ view, health, first }: FirstThingProps) {
  const words = useWords();
  switch (first.kind) {
    case 'proposal':
      return <ProposedMove proposal={first.proposal} health={health} now={view.readAt} />;
    case 'step':
      return <PlannedStep step={first.step} view={view} />;
    case 'warning':
      return (
        <Flex direction="column" gap="xs">
          <Text format={{ fontWeight: 'demibold' }}>{warningToWords(words, first.warning).title}</Text>
          <WarningBody warning={first.warning} isPrimary />
          {first.warning.repairs.length === 0 && <WarningTask warning={first.warning} view={view} />}
        </Flex>
      );
  }
}
