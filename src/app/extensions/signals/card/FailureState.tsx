import type { Failure } from '#core/views/signals-view.ts';
import { FailureState as SharedFailureState } from '#shared/FailureState.tsx';
import { useWords } from '../data/useCardContext.ts';

interface FailureStateProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** The card could not be read. */
export function FailureState({ failure, onRetry }: FailureStateProps) {
  const { actions, card, failures } = useWords();
  const words = { failures, retry: actions.retry, reference: card.reference };
  return <SharedFailureState failure={failure} words={words} onRetry={onRetry} />;
}
