import { Divider, Flex, Text } from '@hubspot/ui-extensions';
import type { DealSignalsView } from '#core/views/signals-view.ts';
import { SignalList } from '../card/SignalList.tsx';
import { TotalsLine } from '../card/TotalsLine.tsx';
import { useDecisionsOfCard } from '../data/decisions.ts';
import { totalsAfter } from '../data/signal-list.ts';
import { useWords } from '../data/useCardContext.ts';
import { dealActions } from '../group/group-actions.ts';

interface AttachableSignalsProps {
  readonly view: DealSignalsView;
  /** Another part of the card has its one primary button. */
  readonly isSecondary: boolean;
}

/** Signals of the deal's contacts that no deal covers yet: they may belong to this one. */
export function AttachableSignals({ view, isSecondary }: AttachableSignalsProps) {
  const words = useWords().deal;
  const { recent } = useDecisionsOfCard();
  if (view.attachable.length === 0) return null;
  return (
    <>
      <Divider />
      <Flex direction="column" gap="xs">
        <Text format={{ fontWeight: 'demibold' }}>{words.attachableTitle}</Text>
        <TotalsLine totals={totalsAfter({ ...view, groups: view.attachable }, recent)} isQuiet />
      </Flex>
      <SignalList
        groups={view.attachable}
        now={view.readAt}
        openDeals={[]}
        actionsOf={() => dealActions(view.deal.isClosed)}
        isSecondary={isSecondary}
      />
    </>
  );
}
