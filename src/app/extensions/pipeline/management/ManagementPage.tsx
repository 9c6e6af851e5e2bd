import { LoadingSpinner } from '@hubspot/ui-extensions';
import { usePageData } from '../data/page-data.ts';
import { usePageWords } from '../data/usePageContext.ts';
import { PageFailure } from '../frame/PageFailure.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { useManagement } from './useManagement.ts';

/** Who is told, when, and against which targets: read, changed and saved in one place. */
export function ManagementPage() {
  const words = usePageWords().management;
  const { renew } = usePageData();
  const { state, retry } = useManagement();
  if (state.status === 'loading') return <LoadingSpinner label={words.loading} showLabel layout="centered" />;
  if (state.status === 'failed') return <PageFailure failure={state.failure} onRetry={retry} />;
  return <SettingsForm view={state.view} onSaved={renew} />;
}
