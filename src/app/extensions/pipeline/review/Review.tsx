import { Flex } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { ReviewView } from '#core/views/review-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { EmptyView } from '../views/EmptyView.tsx';
import { DealInReview } from './DealInReview.tsx';
import { LastDecision } from './LastDecision.tsx';
import { RestList } from './RestList.tsx';
import { putOff, toQueue } from './review-queue.ts';
import { ReviewChanges } from './ReviewChanges.tsx';
import { ReviewEnd } from './ReviewEnd.tsx';
import { ReviewProgress } from './ReviewProgress.tsx';
import { useDecided } from './useReview.ts';
import { useSettled } from './useSettled.ts';

interface ReviewProps {
  readonly view: ReviewView;
  readonly onOpenAgain: () => void;
}

/** What changed, and the deals to decide. */
export function Review({ view, onOpenAgain }: ReviewProps) {
  const { empty } = usePageWords().review;
  return (
    <Flex direction="column" gap="md">
      {view.changes && <ReviewChanges changes={view.changes} currency={view.currency} />}
      {view.items.length === 0 ? (
        <EmptyView title={empty.title} text={empty.text} imageName="target" />
      ) : (
        <Worklist view={view} onOpenAgain={onOpenAgain} />
      )}
    </Flex>
  );
}

/** How far the review is, and the deal to decide; the next one takes its place. */
function Worklist({ view, onOpenAgain }: ReviewProps) {
  const { decided, decide, failure, settled } = useDecided(view.week, view.decided);
  const [later, setLater] = useState<readonly string[]>([]);
  const [last, setLast] = useState<string | null>(null);
  const { items, currency } = view;
  const { current, rest, done } = toQueue(items, decided, later);
  const isSettled = useSettled(current?.dealId);
  const choose: typeof decide = (dealId, decision) => {
    setLast(decision ? dealId : null);
    decide(dealId, decision);
  };
  const lastItem = items.find(({ dealId }) => dealId === last);
  const lastDecision = <LastDecision item={lastItem} decided={decided} onChoose={choose} />;
  return (
    <>
      <ReviewProgress view={view} done={done.length} failure={failure} />
      {current ? (
        <DealInReview
          item={current}
          currency={currency}
          isOnly={rest.length === 0}
          onChoose={(dealId, decision) => isSettled() && choose(dealId, decision)}
          onLater={(dealId) => setLater(putOff(later, dealId))}
        >
          {lastDecision}
        </DealInReview>
      ) : (
        <ReviewEnd view={view} decided={decided} onOpenAgain={() => void settled().then(onOpenAgain)}>
          {lastDecision}
        </ReviewEnd>
      )}
      <RestList rest={rest} done={done} decided={decided} currency={currency} onChoose={choose} />
    </>
  );
}
