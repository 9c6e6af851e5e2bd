import type { PageLocation } from '../../runtime/protocol.ts';
import { toPageContext } from '../extension/extension-context.ts';
import { useSession } from '../session.tsx';
import { AppFrame } from './AppFrame.tsx';

/** The app's own page. */
export function AppPage({ location }: { location: PageLocation }) {
  const session = useSession();
  const { page } = session.meta;
  if (!page) return <p className="notice">{session.words.noAppPage}</p>;
  return (
    <AppFrame
      extension={page}
      title={page.name}
      context={toPageContext(session, page.name)}
      location={location}
    />
  );
}
