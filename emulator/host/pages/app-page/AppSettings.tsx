import { toSettingsContext } from '../extension/extension-context.ts';
import { useSession } from '../session.tsx';
import { AppFrame } from './AppFrame.tsx';

const nowhere = { path: '/', params: {} };

/** The app's settings, which HubSpot shows among those of the connected apps. */
export function AppSettings() {
  const session = useSession();
  const { meta, words } = session;
  if (!meta.settings) return <p className="notice">{words.noAppSettings}</p>;
  const { name } = meta.settings;
  return (
    <AppFrame
      extension={meta.settings}
      title={`${words.connectedApps} › ${name}`}
      context={toSettingsContext(session, name)}
      location={nowhere}
    />
  );
}
