import { LoadingSpinner } from '@hubspot/ui-extensions';
import { PageFailure } from '#shared/PageFailure.tsx';
import { usePageWords } from '#shared/usePageContext.ts';
import { useOpened } from '../frame/useOpened.ts';
import { AccessForm } from './AccessForm.tsx';

/** Who are admins of the app and who sees which records: for admins alone to read, change and save. */
export function AccessPage() {
  const words = usePageWords().settingsAccess;
  const { state, retry } = useOpened('access');
  if (state.status === 'loading') return <LoadingSpinner label={words.loading} showLabel layout="centered" />;
  if (state.status === 'failed') return <PageFailure failure={state.failure} onRetry={retry} />;
  return <AccessForm opened={state.view} />;
}
