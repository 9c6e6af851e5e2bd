import type { RemoteReceiver } from '@remote-ui/core';
import { RemoteRenderer } from '@remote-ui/react/host';
import { useEffect, useRef, useState } from 'react';
import { createCardController } from '../components/registry.ts';
import { AppPagesContext } from './app-pages.ts';
import { CardBoundary, toFailure } from './card-boundary.ts';
import { createCardHost, type CardServices } from './card-host.ts';
import { startCard, type CardSession } from './card-session.ts';
import { createOverlayStore, OverlayContext } from './overlays.tsx';
import type { CardFailure, CardStart } from './protocol.ts';

export interface ExtensionProps extends Omit<CardStart, 'wireNames'> {
  readonly services: CardServices;
  readonly failureTitle: string;
}

const controller = createCardController();

/** A bundle of the app at work: the tree of components that its worker sends, or why there is none. */
export function Extension({ services, failureTitle, ...start }: ExtensionProps) {
  const [receiver, setReceiver] = useState<RemoteReceiver | null>(null);
  const [failure, setFailure] = useState<CardFailure | null>(null);
  const [overlays] = useState(createOverlayStore);
  const session = useRef<CardSession | null>(null);
  useEffect(() => {
    const cleanups: (() => void)[] = [];
    const onFailed = (reason: CardFailure) => setFailure((first) => first ?? reason);
    const host = createCardHost({ services, overlays, onFailed, keep: (cleanup) => cleanups.push(cleanup) });
    session.current = startCard(start, host);
    setReceiver(session.current.receiver);
    return () => {
      for (const cleanup of cleanups) cleanup();
      session.current?.stop();
    };
    // One bundle for each mount: whoever changes the context gives another key.
  }, []);
  useMoves(session.current, start.location);
  if (failure) return <FailureBox title={failureTitle} failure={failure} />;
  if (!receiver) return null;
  return (
    <OverlayContext.Provider value={overlays}>
      <AppPagesContext.Provider value={services.pages}>
        <CardBoundary onError={(error) => setFailure(toFailure(error))}>
          <RemoteRenderer receiver={receiver} controller={controller} />
        </CardBoundary>
      </AppPagesContext.Provider>
    </OverlayContext.Provider>
  );
}

/** Tells the worker of each place after the first, which it starts with. */
function useMoves(session: CardSession | null, location: CardStart['location']) {
  const key = JSON.stringify(location);
  const told = useRef(key);
  useEffect(() => {
    if (told.current === key) return;
    told.current = key;
    session?.move(location);
  }, [key]);
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
