import { useState } from 'react';
import { PageHeaderSlot } from '../../runtime/app-pages.ts';
import { Extension } from '../../runtime/Extension.tsx';
import type { PageLocation } from '../../runtime/protocol.ts';
import { toPageContext } from '../extension/extension-context.ts';
import { useExtensionServices } from '../extension/useExtensionServices.ts';
import { useSession } from '../session.tsx';

/** The app's own page: HubSpot's bar with the app's name and the actions of its header, and what the bundle shows. */
export function AppPage({ location }: { location: PageLocation }) {
  const session = useSession();
  const services = useExtensionServices();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const { page } = session.meta;
  if (!page) return <p className="notice">{session.words.noAppPage}</p>;
  return (
    <section className="app-page" data-location="pages">
      <header className="app-page-bar">
        <span className="brand-mark" aria-hidden="true" />
        <span className="app-page-name">{page.name}</span>
        <div className="app-page-actions" ref={setSlot} />
      </header>
      <div className="app-page-body">
        <PageHeaderSlot.Provider value={slot}>
          <Extension
            // Another reader or language is another context: HubSpot starts the page anew.
            key={`${session.user.id}/${session.language}`}
            scriptUrl={`/portal/pages/${page.uid}.js`}
            context={toPageContext(session, page.name)}
            location={location}
            clockAheadMs={session.clockAheadMs}
            services={services}
            failureTitle={session.words.pageFailed}
          />
        </PageHeaderSlot.Provider>
      </div>
    </section>
  );
}
