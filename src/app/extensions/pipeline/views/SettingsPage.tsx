import { ManagementPage } from '../../settings/people/ManagementPage.tsx';
import { usePageData } from '../data/page-data.ts';

/** The settings, which HubSpot shows in its own settings as well. */
export function SettingsPage() {
  const { renew } = usePageData();
  return <ManagementPage onSaved={renew} />;
}
