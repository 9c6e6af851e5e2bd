import { Flex, Tile } from '@hubspot/ui-extensions';
import type { DealOption, SignalGroupView } from '#core/views/signals-view.ts';
import { stateToWords } from '../data/decision-words.ts';
import { groupToHeadline, isUndecided } from '../data/signal-list.ts';
import { useCardContext, useWords } from '../data/useCardContext.ts';
import { GroupDecision } from '../forms/GroupDecision.tsx';
import { AccountDecisionsNote } from './AccountDecisionsNote.tsx';
import { Byline } from './Byline.tsx';
import { CoveringDeal } from './CoveringDeal.tsx';
import { DecidedLine } from './DecidedLine.tsx';
import { EstimateFold } from './EstimateFold.tsx';
import type { GroupAction } from './group-actions.ts';
import { GroupHeader } from './GroupHeader.tsx';
import { KindTags } from './KindTags.tsx';
import { ProofsFold } from './ProofsFold.tsx';
import { QuoteText } from './QuoteText.tsx';
import { SourceNote } from './SourceNote.tsx';

export interface SignalGroupProps {
  readonly group: SignalGroupView;
  /** When the view was read, for "2 days ago". */
  readonly now: number;
  readonly actions: readonly GroupAction[];
  readonly openDeals: readonly DealOption[];
  readonly isPrimary: boolean;
}

/** One email: what it says, what proves it, what it is worth, and what to do about it. */
export function SignalGroup({ group, now, actions, openDeals, isPrimary }: SignalGroupProps) {
  const words = useWords();
  const { dealId, isSidebar } = useCardContext();
  const headline = groupToHeadline(group);
  if (!headline) return null;
  const isOpen = isUndecided(group, now);
  return (
    <Tile compact={isSidebar}>
      <Flex direction="column" gap="sm">
        <GroupHeader group={group} kind={headline.kind} isUndecided={isOpen} />
        <Flex direction="column" gap="xs">
          <QuoteText signal={headline} />
          <Byline group={group} now={now} />
          <SourceNote signal={headline} />
          <AccountDecisionsNote signal={headline} />
        </Flex>
        <KindTags group={group} />
        {group.deal && group.coverage === 'covered' && group.deal.id !== dealId && (
          <CoveringDeal deal={group.deal} />
        )}
        {isOpen ? (
          <GroupDecision group={group} actions={actions} openDeals={openDeals} isPrimary={isPrimary} />
        ) : (
          <DecidedLine
            group={group}
            decision={group.decision}
            text={stateToWords(words, group.decision, group.deal?.name ?? null)}
          />
        )}
        {group.estimate && <EstimateFold estimate={group.estimate} />}
        <ProofsFold group={group} />
      </Flex>
    </Tile>
  );
}
