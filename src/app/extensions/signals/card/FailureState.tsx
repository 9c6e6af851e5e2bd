import { Button, ErrorState, Text } from '@hubspot/ui-extensions';
import type { Failure } from '#core/views/signals-view.ts';
import { useWords } from '../data/useCardContext.ts';

interface FailureStateProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** The card could not be read: what happened, what to do, and a button where trying again helps. */
export function FailureState({ failure, onRetry }: FailureStateProps) {
  const { actions, card, failures } = useWords();
  const { title, remedy } = failures[failure.code];
  return (
    <ErrorState title={title} type={failure.code === 'missing-scope' ? 'lock' : 'error'}>
      <Text>{remedy}</Text>
      {failure.correlationId && <Text variant="microcopy">{card.reference(failure.correlationId)}</Text>}
      {failure.retryable && (
        <Button variant="secondary" size="sm" onClick={onRetry}>
          {actions.retry}
        </Button>
      )}
    </ErrorState>
  );
}
