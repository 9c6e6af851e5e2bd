import { Button, Flex, Heading, List, Text, Tile } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import type { ReviewItem } from '#core/views/review-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { CrmRecordLink } from '../records/CrmRecordLink.tsx';
import { itemToFacts } from './item-text.ts';
import { useReasonText } from './useReasonText.ts';
import { toChoices } from './review-queue.ts';
import type { Decide } from './useReview.ts';

interface DealInReviewProps {
  readonly item: ReviewItem;
  readonly currency: string;
  /** No other deal is left to put it behind. */
  readonly isOnly: boolean;
  readonly onChoose: Decide;
  readonly onLater: (dealId: string) => void;
  /** What stands below the buttons. */
  readonly children: ReactNode;
}

/**
 * One deal, large: what is proposed and why, and what the buyer wrote. The buttons come before what differs in length, so
 * that they stand in the same place for the next deal.
 */
export function DealInReview(props: DealInReviewProps) {
  const { item, currency, isOnly, onChoose, onLater, children } = props;
  const words = usePageWords().review;
  const toText = useReasonText();
  const { dealId, earlier, evidence, name, reasons, verdict } = item;
  return (
    <Tile>
      <Flex direction="column" gap="md">
        <Flex direction="column" gap="flush">
          <Heading>
            <CrmRecordLink type="deal" id={dealId}>
              {name ?? words.facts.gone}
            </CrmRecordLink>
          </Heading>
          <Text variant="microcopy">{itemToFacts(words, item, currency)}</Text>
        </Flex>
        <Flex direction="column" gap="flush">
          <Text format={{ fontWeight: 'bold' }}>{words.verdicts[verdict].title}</Text>
          <Text>{words.verdicts[verdict].meaning}</Text>
        </Flex>
        <Flex direction="column" gap="xs">
          <Choices item={item} isOnly={isOnly} onChoose={onChoose} onLater={onLater} />
          {children}
        </Flex>
        <Flex direction="column" gap="flush">
          <Text format={{ fontWeight: 'demibold' }}>{words.reasonsTitle}</Text>
          <List variant="unordered">{reasons.map(toText)}</List>
        </Flex>
        {evidence.length > 0 && (
          <Flex direction="column" gap="xs">
            <Text format={{ fontWeight: 'demibold' }}>{words.quotesTitle}</Text>
            {evidence.map(({ at, quote, signalKind }) => (
              <Text key={`${at} ${signalKind}`}>{words.quote(quote, at)}</Text>
            ))}
          </Flex>
        )}
        {earlier && <Text variant="microcopy">{words.earlier(earlier.decision, earlier.at)}</Text>}
      </Flex>
    </Tile>
  );
}

type ChoicesProps = Pick<DealInReviewProps, 'item' | 'isOnly' | 'onChoose' | 'onLater'>;

/** The same buttons stay from deal to deal, and the keyboard's focus with them: Enter follows each proposal. */
function Choices({ item, isOnly, onChoose, onLater }: ChoicesProps) {
  const words = usePageWords().review;
  const { dealId, verdict } = item;
  return (
    <Flex direction="row" wrap gap="sm">
      {toChoices(verdict).map((decision, place) => (
        <Button
          key={place}
          variant={place === 0 ? 'primary' : 'secondary'}
          onClick={() => onChoose(dealId, decision)}
        >
          {words.decisions[decision]}
        </Button>
      ))}
      <Button variant="transparent" disabled={isOnly} onClick={() => onLater(dealId)}>
        {words.later}
      </Button>
    </Flex>
  );
}
