import { Alert } from '@hubspot/ui-extensions';
import { NotAllowed } from '#shared/NotAllowed.tsx';
import { usePageWords } from '#shared/usePageContext.ts';
import { useFailureText } from './useFailureText.ts';
import type { Outcome } from './outcome.ts';

interface OutcomeNoteProps {
  readonly outcome: Outcome;
  /** Saves once more. */
  readonly onRetry: () => void;
}

/** What became of the attempt to save; nothing before the first. */
export function OutcomeNote({ outcome, onRetry }: OutcomeNoteProps) {
  const words = usePageWords().management.save;
  const failureText = useFailureText();
  if (outcome.kind === 'saved') return <Alert title={words.saved} variant="success" />;
  if (outcome.kind === 'meanwhile')
    return (
      <Alert title={words.meanwhileTitle} variant="info">
        {words.meanwhile}
      </Alert>
    );
  if (outcome.kind !== 'failed') return null;
  if (outcome.failure.code === 'not-allowed') return <NotAllowed onEntered={onRetry} />;
  return (
    <Alert title={words.notSaved} variant="warning">
      {failureText(outcome.failure)}
    </Alert>
  );
}
