import { serve } from '@hono/node-server';
import type { HttpBindings } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

export type FetchHandler = (request: Request, http: HttpBindings) => Response | Promise<Response>;

/** Listens on 127.0.0.1 only; port 0 takes a free one. Rejects where the port is taken. */
export function startServer(fetch: FetchHandler, port: number): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const guarded: FetchHandler = (request, http) =>
      isLocal(request)
        ? fetch(request, http)
        : new Response('This portal answers on 127.0.0.1 only.', { status: 403 });
    const server = serve(
      { fetch: guarded as Parameters<typeof serve>[0]['fetch'], hostname: '127.0.0.1', port },
      ({ port: actual }: AddressInfo) =>
        resolve({ url: `http://127.0.0.1:${actual}`, close: () => closeServer(server as Server) }),
    );
    server.once('error', reject);
  });
}

/** A web page elsewhere cannot reach the portal under a name of its own that points here. */
function isLocal(request: Request): boolean {
  const { hostname } = new URL(request.url);
  return hostname === '127.0.0.1' || hostname === 'localhost';
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
