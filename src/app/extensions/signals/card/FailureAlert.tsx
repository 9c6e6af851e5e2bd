import { Alert, Text } from '@hubspot/ui-extensions';
import type { Failure } from '#core/views/signals-view.ts';
import { useWords } from '../data/useCardContext.ts';

/** What went wrong with one action and what to do; the rest of the card stays usable. */
export function FailureAlert({ failure }: { readonly failure: Failure }) {
  const { card, failures } = useWords();
  const { title, remedy } = failures[failure.code];
  return (
    <Alert title={title} variant={failure.code === 'changed-meanwhile' ? 'info' : 'warning'}>
      {failure.detail && <Text>{failure.detail}</Text>}
      <Text>{remedy}</Text>
      {failure.correlationId && <Text variant="microcopy">{card.reference(failure.correlationId)}</Text>}
    </Alert>
  );
}
