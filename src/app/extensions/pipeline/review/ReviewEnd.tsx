import { Button, Flex, Heading, Text, Tile } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import type { ReviewView } from '#core/views/review-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { CrmRecordLink } from '../records/CrmRecordLink.tsx';
import { countDecisions, toClosing, type Decided } from './review-queue.ts';

interface ReviewEndProps {
  readonly view: ReviewView;
  readonly decided: Decided;
  readonly onOpenAgain: () => void;
  readonly children: ReactNode;
}

/** What the review came to, and what is left to do on the records. */
export function ReviewEnd({ view, decided, onOpenAgain, children }: ReviewEndProps) {
  const { end, facts } = usePageWords().review;
  const { currency, items, total } = view;
  const closing = toClosing(items, decided);
  const left = total - items.length;
  return (
    <Tile>
      <Flex direction="column" gap="sm">
        <Heading>{end.title}</Heading>
        {children}
        <Text>{end.outcome(countDecisions(items, decided))}</Text>
        {closing.amount > 0 && (
          <Text format={{ fontWeight: 'bold' }}>{end.less(closing.amount, currency)}</Text>
        )}
        {closing.deals.length > 0 && (
          <Flex direction="column" gap="xs">
            <Text>{end.closing}</Text>
            {closing.deals.map(({ dealId, name }) => (
              <CrmRecordLink key={dealId} type="deal" id={dealId}>
                {name ?? facts.gone}
              </CrmRecordLink>
            ))}
          </Flex>
        )}
        {left > 0 && (
          <Flex direction="row" wrap gap="sm" align="center">
            <Text inline>{end.moreLeft(left)}</Text>
            <Button onClick={onOpenAgain}>{end.goOn}</Button>
          </Flex>
        )}
      </Flex>
    </Tile>
  );
}
