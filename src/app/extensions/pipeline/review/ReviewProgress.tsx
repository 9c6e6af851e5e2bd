import { Alert, ProgressBar, Text } from '@hubspot/ui-extensions';
import type { ReviewView } from '#core/views/review-view.ts';
import type { Failure } from '#core/views/signals-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';

interface ReviewProgressProps {
  readonly view: ReviewView;
  /** Deals of the list that are decided. */
  readonly done: number;
  /** Why the last decision could not be written. */
  readonly failure: Failure | null;
}

/** How far the review is, and of how many deals these are the ones. */
export function ReviewProgress({ view, done, failure }: ReviewProgressProps) {
  const { failures, review: words } = usePageWords();
  const listed = view.items.length;
  return (
    <>
      <ProgressBar
        title={words.week(view.week)}
        value={done}
        maxValue={listed}
        valueDescription={words.progress(done, listed)}
        variant="success"
      />
      {view.total > listed && <Text variant="microcopy">{words.more(listed, view.total)}</Text>}
      {failure && (
        <Alert title={failures[failure.code].title} variant="warning">
          {failures[failure.code].remedy}
        </Alert>
      )}
    </>
  );
}
