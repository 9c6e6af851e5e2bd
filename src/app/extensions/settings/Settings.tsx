import { LoadingSpinner } from '@hubspot/ui-extensions';
import { PageFailure } from '#shared/PageFailure.tsx';
import { usePageWords } from '#shared/usePageContext.ts';
import type { SettingsProps } from './frame/settings-props.ts';
import { SettingsTabs } from './frame/SettingsTabs.tsx';
import { useOpened } from './frame/useOpened.ts';

/** Everything that an admin decides, on the app's page and in HubSpot's own settings alike. */
export function Settings(props: SettingsProps) {
  const words = usePageWords().management;
  const { state, retry } = useOpened('account-settings');
  if (state.status === 'loading') return <LoadingSpinner label={words.loading} showLabel layout="centered" />;
  if (state.status === 'failed') return <PageFailure failure={state.failure} onRetry={retry} />;
  return <SettingsTabs opened={state.view} {...props} />;
}
