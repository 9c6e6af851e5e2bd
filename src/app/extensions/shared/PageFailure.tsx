import type { Failure } from '#core/views/signals-view.ts';
import { NotAllowed } from './NotAllowed.tsx';
import { FailureState } from './FailureState.tsx';
import { usePageWords } from './usePageContext.ts';
import { PageSetUp } from './PageSetUp.tsx';

interface PageFailureProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** A view could not be read: set the app up where that is what is missing, else say what happened and try again. */
export function PageFailure({ failure, onRetry }: PageFailureProps) {
  const { failures, frame } = usePageWords();
  if (failure.code === 'not-set-up') return <PageSetUp onDone={onRetry} />;
  if (failure.code === 'not-allowed') return <NotAllowed onEntered={onRetry} />;
  const words = { failures, retry: frame.retry, reference: frame.reference };
  return <FailureState failure={failure} words={words} onRetry={onRetry} />;
}
