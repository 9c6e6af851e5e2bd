import { Alert } from '@hubspot/ui-extensions';
import type { Failure } from '#core/views/signals-view.ts';
import { NotAllowed } from './NotAllowed.tsx';
import { usePageWords } from './usePageContext.ts';

interface ActionFailureProps {
  readonly failure: Failure;
  /** Does once more what was refused for want of the access code. */
  readonly onEntered: () => void;
}

/** Something that somebody asked for failed, on a page that goes on showing what it has. */
export function ActionFailure({ failure: { code }, onEntered }: ActionFailureProps) {
  const { title, remedy } = usePageWords().failures[code];
  if (code === 'not-allowed') return <NotAllowed onEntered={onEntered} />;
  return (
    <Alert title={title} variant="warning">
      {remedy}
    </Alert>
  );
}
