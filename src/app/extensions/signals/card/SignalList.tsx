import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import type { DealOption, SignalGroupView } from '#core/views/signals-view.ts';
import { useDecisionsOfCard } from '../data/decisions.ts';
import { arrangeSignals } from '../data/signal-list.ts';
import { useCardContext, useWords } from '../data/useCardContext.ts';
import type { GroupAction } from '../group/group-actions.ts';
import { asksForDecision } from '../group/group-actions.ts';
import { SignalGroup } from '../group/SignalGroup.tsx';

interface SignalListProps {
  /** Ranked. */
  readonly groups: readonly SignalGroupView[];
  readonly now: number;
  readonly openDeals: readonly DealOption[];
  readonly actionsOf: (group: SignalGroupView) => readonly GroupAction[];
  /** Another part of the card has its one primary button. */
  readonly isSecondary?: boolean;
}

const shownAtMost = { tab: 3, sidebar: 2 };

/** The strongest signals first; the others and the decided ones folded, or left to the tab. */
export function SignalList({ groups, now, openDeals, actionsOf, isSecondary = false }: SignalListProps) {
  const words = useWords().card;
  const { isSidebar } = useCardContext();
  const { openForm, recent } = useDecisionsOfCard();
  const atMost = isSidebar ? shownAtMost.sidebar : shownAtMost.tab;
  const { decided, folded, shown } = arrangeSignals(groups, recent, now, atMost);
  const first = isSecondary ? null : shown.find(asksForDecision);
  const draw = (group: SignalGroupView) => (
    <SignalGroup
      key={group.emailId}
      group={group}
      now={now}
      actions={actionsOf(group)}
      openDeals={openDeals}
      isPrimary={openForm === null && group === first}
    />
  );
  return (
    <Flex direction="column" gap="sm">
      {shown.map(draw)}
      {isSidebar && folded.length > 0 && <Text variant="microcopy">{words.moreInTab(folded.length)}</Text>}
      {!isSidebar && <Fold title={words.moreSignals(folded.length)} groups={folded} draw={draw} />}
      {!isSidebar && <Fold title={words.decidedSignals(decided.length)} groups={decided} draw={draw} />}
    </Flex>
  );
}

interface FoldProps {
  readonly title: string;
  readonly groups: readonly SignalGroupView[];
  readonly draw: (group: SignalGroupView) => React.JSX.Element;
}

function Fold({ title, groups, draw }: FoldProps) {
  if (groups.length === 0) return null;
  return (
    <Accordion title={title} size="sm">
      <Flex direction="column" gap="sm">
        {groups.map(draw)}
      </Flex>
    </Accordion>
  );
}
