/** Runs in a Web Worker: provides the globals that a bundle made by HubSpot's builder reads, then runs it. */
import { createRemoteRoot, type RemoteChannel } from '@remote-ui/core';
import * as RemoteUI from '@remote-ui/react';
import { createEndpoint, retain, type MessageEndpoint } from '@remote-ui/rpc';
import * as React from 'react';
import { CardBoundary, toFailure } from './card-boundary.ts';
import { unwrap } from './outcome.ts';
import { createLocationStore } from './page-location.ts';
import { portalDate } from './portal-date.ts';
import type { CardHost, CardStart, WorkerApi } from './protocol.ts';
import { workerGlobals } from './worker-globals.ts';

type ExtendCallback = (api: unknown) => React.ReactElement;
type WorkerScope = MessageEndpoint & EventTarget & { importScripts(url: string): void };

const scope = self as unknown as WorkerScope;
const location = createLocationStore();
const api: WorkerApi = { run, moved: location.move };
createEndpoint<object>(scope).expose({ run: api.run, moved: api.moved });

async function run(start: CardStart, channel: RemoteChannel, host: CardHost): Promise<void> {
  retain(channel);
  retain(host);
  reportUncaught(host);
  location.move(start.location);
  const extensionApi = {
    context: start.context,
    actions: host.actions,
    runServerlessFunction: legacyRunner(host),
  };
  const extended: ExtendCallback[] = [];
  const globals = workerGlobals({ context: start.context, host, location, api: extensionApi });
  Object.assign(scope, { React, RemoteUI, Date: portalDate(start.clockAheadMs) }, globals, {
    // HubSpot's own template calls `extend` above the card's definition, so it renders once the script has run.
    extend_V2: (callback: ExtendCallback) => extended.push(callback),
  });
  try {
    scope.importScripts(start.scriptUrl);
    if (extended.length === 0) throw new Error('The bundle never called hubspot.extend()');
    for (const callback of extended) render(callback, extensionApi, start, channel, host);
  } catch (error) {
    host.failed(toFailure(error));
  }
}

function render(
  callback: ExtendCallback,
  extensionApi: unknown,
  start: CardStart,
  channel: RemoteChannel,
  host: CardHost,
) {
  const root = createRemoteRoot(channel, { strict: true, components: [...start.wireNames] as never });
  const Extension = () => callback(extensionApi);
  const onError = (error: unknown) => host.failed(toFailure(error));
  RemoteUI.createRoot(root as never).render(
    React.createElement(CardBoundary, { onError }, React.createElement(Extension)),
  );
  void root.mount();
}

function legacyRunner(host: CardHost) {
  return async ({
    name,
    ...options
  }: {
    name: string;
    parameters?: unknown;
    propertiesToSend?: string[];
  }) => {
    try {
      return { status: 'SUCCESS', response: unwrap(await host.serverless(name, options)) };
    } catch (error) {
      return { status: 'ERROR', message: toFailure(error).message };
    }
  };
}

function reportUncaught(host: CardHost) {
  scope.addEventListener('error', (event) => host.failed(toFailure((event as ErrorEvent).error ?? event)));
  scope.addEventListener('unhandledrejection', (event) =>
    host.log('error', `Unhandled rejection: ${toFailure((event as PromiseRejectionEvent).reason).message}`),
  );
}
