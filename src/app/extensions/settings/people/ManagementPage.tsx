import { LoadingSpinner } from '@hubspot/ui-extensions';
import { usePageWords } from '#shared/usePageContext.ts';
import { PageFailure } from '#shared/PageFailure.tsx';
import { useOpened } from '../frame/useOpened.ts';
import { SettingsForm } from './SettingsForm.tsx';
import type { Neighbour } from './useDraft.ts';

/** Who is told, when, and against which targets: read, changed and saved in one place. */
export function ManagementPage(neighbour: Neighbour) {
  const words = usePageWords().management;
  const { state, retry } = useOpened('management-settings');
  if (state.status === 'loading') return <LoadingSpinner label={words.loading} showLabel layout="centered" />;
  if (state.status === 'failed') return <PageFailure failure={state.failure} onRetry={retry} />;
  return <SettingsForm view={state.view} {...neighbour} />;
}
