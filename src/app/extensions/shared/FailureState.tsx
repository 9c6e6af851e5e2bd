import { Button, ErrorState, Text } from '@hubspot/ui-extensions';
import type { Failure, FailureCode } from '#core/views/signals-view.ts';

/** What stands in both dictionaries, so that cards and page say the same of the same failure. */
export interface FailureWords {
  readonly failures: Readonly<Record<FailureCode, { readonly title: string; readonly remedy: string }>>;
  readonly retry: string;
  readonly reference: (correlationId: string) => string;
}

const locked: readonly FailureCode[] = ['missing-scope', 'not-allowed'];

interface FailureStateProps {
  readonly failure: Failure;
  readonly words: FailureWords;
  readonly onRetry: () => void;
}

/** A surface could not be read: what happened, what to do, and a button where trying again helps. */
export function FailureState({ failure, words, onRetry }: FailureStateProps) {
  const { title, remedy } = words.failures[failure.code];
  return (
    <ErrorState title={title} type={locked.includes(failure.code) ? 'lock' : 'error'}>
      <Text>{remedy}</Text>
      {failure.correlationId && <Text variant="microcopy">{words.reference(failure.correlationId)}</Text>}
      {failure.retryable && (
        <Button variant="secondary" size="sm" onClick={onRetry}>
          {words.retry}
        </Button>
      )}
    </ErrorState>
  );
}
