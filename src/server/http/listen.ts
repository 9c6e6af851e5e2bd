import { serve } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Drain } from './drain.ts';
import type { ServerApp } from './server-env.ts';

export interface ListeningServer {
  readonly port: number;
  /**
   * Takes nothing new, answers what is under way, and ends after `shutdownMs` at the latest. Calling it
   * again waits for the same end.
   */
  close(): Promise<void>;
}

export interface ListenOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly shutdownMs: number;
  readonly drain: Drain;
}

/**
 * A client that sends slowly, or nothing, holds a connection no longer than this. Milliseconds; HubSpot
 * waits 5 s.
 */
const timeouts = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 2_000 };
const largestHeaders = 16_384;
/** Longer than the idle time of common proxies, so that none sends into a connection that is being closed. */
const keepAliveMs = 65_000;

/** Rejects where the port is taken. */
export function listen(app: ServerApp, options: ListenOptions): Promise<ListeningServer> {
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: app.fetch,
        hostname: options.host,
        port: options.port,
        serverOptions: { ...timeouts, maxHeaderSize: largestHeaders, keepAliveTimeout: keepAliveMs },
      },
      ({ port }: AddressInfo) => resolve({ port, close: createClose(server as Server, options) }),
    );
    server.once('error', reject);
  });
}

function createClose(server: Server, { drain, shutdownMs }: ListenOptions): () => Promise<void> {
  let ending: Promise<void> | null = null;
  return () => {
    ending ??= new Promise((resolve) => {
      drain.begin();
      const timer = setTimeout(() => server.closeAllConnections(), shutdownMs);
      server.close(() => {
        clearTimeout(timer);
        resolve();
      });
    });
    return ending;
  };
}
