import { createRemoteReceiver, type RemoteReceiver } from '@remote-ui/core';
import { createEndpoint, fromWebWorker } from '@remote-ui/rpc';
import { wireNames } from '../components/registry.ts';
import { toFailure } from './card-boundary.ts';
import type { CardHost, CardStart, PageLocation, WorkerApi } from './protocol.ts';

export interface CardSession {
  readonly receiver: RemoteReceiver;
  /** Tells an app page that its reader went elsewhere in it. */
  move(location: PageLocation): void;
  stop(): void;
}

/** Starts a bundle in a worker of its own; its component tree arrives at the receiver. */
export function startCard(start: Omit<CardStart, 'wireNames'>, host: CardHost): CardSession {
  const worker = new Worker('/portal/assets/worker.js', {
    name: start.context.extension?.cardTitle ?? 'card',
  });
  const endpoint = createEndpoint<WorkerApi>(fromWebWorker(worker));
  const receiver = createRemoteReceiver();
  worker.addEventListener('error', (event) => host.failed({ message: event.message, stack: null }));
  Promise.resolve(endpoint.call.run({ ...start, wireNames }, receiver.receive, host)).catch(
    (error: unknown) => host.failed(toFailure(error)),
  );
  return {
    receiver,
    move: (location) => void endpoint.call.moved(location),
    stop: () => endpoint.terminate(),
  };
}
