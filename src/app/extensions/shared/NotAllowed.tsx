import { Alert } from '@hubspot/ui-extensions';
import { AccessCodePanel } from './AccessCodePanel.tsx';
import { edition } from './edition.ts';
import { usePageWords } from './usePageContext.ts';

/**
 * What stands where a request was refused. In the private edition it asks for the access code, then goes on with
 * `onEntered`; in the marketplace edition nobody can enter anything: it says who may.
 */
export function NotAllowed({ onEntered }: { readonly onEntered: () => void }) {
  const { title, remedy } = usePageWords().failures['not-allowed'];
  if (edition === 'private') return <AccessCodePanel onEntered={onEntered} />;
  return (
    <Alert title={title} variant="info">
      {remedy}
    </Alert>
  );
}
