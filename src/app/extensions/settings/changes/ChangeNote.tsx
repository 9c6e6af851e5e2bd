import { Alert } from '@hubspot/ui-extensions';
import { NotAllowed } from '#shared/NotAllowed.tsx';
import { usePageWords } from '#shared/usePageContext.ts';
import { useFailureText } from '../frame/useFailureText.ts';
import type { ChangeOutcome } from './useChanges.ts';

/** What came of the last thing that was asked for; mistakes of a text stand with the text. */
export function ChangeNote({ outcome }: { readonly outcome: ChangeOutcome }) {
  const { management, settings } = usePageWords();
  const words = settings.changes;
  const failureText = useFailureText();
  switch (outcome.kind) {
    case 'none':
    case 'refused':
      return null;
    case 'undone':
      return <Alert title={words.undone} variant="success" />;
    case 'taken':
      return <Alert title={words.take.done} variant="success" />;
    case 'same':
      return <Alert title={words.take.same} variant="info" />;
    case 'overtaken':
      return (
        <Alert title={words.overtakenTitle} variant="info">
          {words.overtaken}
        </Alert>
      );
    case 'failed':
      if (outcome.failure.code === 'not-allowed') return <NotAllowed onEntered={outcome.retry} />;
      return (
        <Alert title={management.save.notSaved} variant="warning">
          {failureText(outcome.failure)}
        </Alert>
      );
  }
}
