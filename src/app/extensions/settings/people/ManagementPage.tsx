import { LoadingSpinner } from '@hubspot/ui-extensions';
import { usePageWords } from '#shared/usePageContext.ts';
import { PageFailure } from '#shared/PageFailure.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { useManagement } from './useManagement.ts';

interface ManagementPageProps {
  /** Figures that were computed with the settings before are to be read again. */
  readonly onSaved: () => void;
}

/** Who is told, when, and against which targets: read, changed and saved in one place. */
export function ManagementPage({ onSaved }: ManagementPageProps) {
  const words = usePageWords().management;
  const { state, retry } = useManagement();
  if (state.status === 'loading') return <LoadingSpinner label={words.loading} showLabel layout="centered" />;
  if (state.status === 'failed') return <PageFailure failure={state.failure} onRetry={retry} />;
  return <SettingsForm view={state.view} onSaved={onSaved} />;
}
