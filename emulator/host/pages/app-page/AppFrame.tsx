import type { PagesContext, SettingsContext } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { MetaExtension } from '../../api/meta.ts';
import { PageHeaderSlot } from '../../runtime/app-pages.ts';
import { Extension } from '../../runtime/Extension.tsx';
import type { PageLocation } from '../../runtime/protocol.ts';
import { useExtensionServices } from '../extension/useExtensionServices.ts';
import { useSession } from '../session.tsx';

interface AppFrameProps {
  readonly extension: MetaExtension;
  readonly title: string;
  readonly context: PagesContext | SettingsContext;
  readonly location: PageLocation;
}

/** HubSpot's bar with the app's name and the actions of its header, and below it what a bundle of the app shows. */
export function AppFrame({ extension, title, context, location }: AppFrameProps) {
  const session = useSession();
  const services = useExtensionServices();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  return (
    <section className="app-page" data-location={context.location}>
      <header className="app-page-bar">
        <span className="brand-mark" aria-hidden="true" />
        <span className="app-page-name">{title}</span>
        <div className="app-page-actions" ref={setSlot} />
      </header>
      <div className="app-page-body">
        <PageHeaderSlot.Provider value={slot}>
          <Extension
            // Another reader or language is another context: HubSpot starts the bundle anew.
            key={`${session.user.id}/${session.language}`}
            scriptUrl={`/portal/${context.location}/${extension.uid}.js`}
            context={context}
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
