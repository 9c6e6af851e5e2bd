import type { CrmContext } from '@hubspot/ui-extensions';
import type { RemoteReceiver } from '@remote-ui/core';
import { RemoteRenderer } from '@remote-ui/react/host';
import { useEffect, useState } from 'react';
import { createCardController } from '../components/registry.ts';
import { CardBoundary, toFailure } from './card-boundary.ts';
import { createCardHost, type CardServices } from './card-host.ts';
import { startCard } from './card-session.ts';
import { createOverlayStore, OverlayContext } from './overlays.tsx';
import type { CardFailure } from './protocol.ts';

interface CardFrameProps {
  readonly title: string;
  readonly scriptUrl: string;
  readonly context: CrmContext;
  readonly services: CardServices;
  readonly failureTitle: string;
}

const controller = createCardController();

/** A card of an app on a record page: its title bar, and the bundle's component tree or why there is none. */
export function CardFrame({ title, scriptUrl, context, services, failureTitle }: CardFrameProps) {
  const [receiver, setReceiver] = useState<RemoteReceiver | null>(null);
  const [failure, setFailure] = useState<CardFailure | null>(null);
  const [overlays] = useState(createOverlayStore);
  useEffect(() => {
    const cleanups: (() => void)[] = [];
    const onFailed = (reason: CardFailure) => setFailure((first) => first ?? reason);
    const host = createCardHost({ services, overlays, onFailed, keep: (cleanup) => cleanups.push(cleanup) });
    const session = startCard({ scriptUrl, context }, host);
    setReceiver(session.receiver);
    return () => {
      for (const cleanup of cleanups) cleanup();
      session.stop();
    };
    // A frame runs one card: whoever changes the context gives the frame another key.
  }, []);
  return (
    <section className="card-frame" data-location={context.location}>
      <header>
        <h2>{title}</h2>
      </header>
      <div className="card-body">
        {failure ? <FailureBox title={failureTitle} failure={failure} /> : null}
        {receiver && !failure ? (
          <OverlayContext.Provider value={overlays}>
            <CardBoundary onError={(error) => setFailure(toFailure(error))}>
              <RemoteRenderer receiver={receiver} controller={controller} />
            </CardBoundary>
          </OverlayContext.Provider>
        ) : null}
      </div>
    </section>
  );
}

function FailureBox({ title, failure }: { title: string; failure: CardFailure }) {
  return (
    <div className="card-failure" role="alert">
      <strong>{title}</strong>
      <p>{failure.message}</p>
      {failure.stack ? (
        <details>
          <summary>Stack</summary>
          <pre>{failure.stack}</pre>
        </details>
      ) : null}
    </div>
  );
}
