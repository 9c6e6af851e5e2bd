import { PageLink } from '@hubspot/ui-extensions/pages';
import { usePageWords } from '#shared/usePageContext.ts';
import { nameToTab } from '../../settings/frame/tabs.ts';
import { Settings } from '../../settings/Settings.tsx';
import { usePageData } from '../data/page-data.ts';
import { usePlace } from '../data/usePlace.ts';
import { paths } from '../frame/routes.ts';

/** The settings, which HubSpot shows in its own settings as well. An address may name the tab: `?section=money`. */
export function SettingsPage() {
  const { stages } = usePageWords().settings;
  const { renew } = usePageData();
  const { params } = usePlace();
  return (
    <Settings
      tab={nameToTab(params['section'])}
      toFunnelMap={<PageLink to={paths.funnel}>{stages.toMap}</PageLink>}
      onSaved={renew}
    />
  );
}
