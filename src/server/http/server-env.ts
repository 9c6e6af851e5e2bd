import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';

/** What each request carries through the server. */
export interface ServerEnv {
  /** Node's own request, absent where a test calls the app without a socket. */
  Bindings: Partial<HttpBindings>;
  Variables: {
    requestId: string;
    /** Set where the request's signature was checked; as it arrived. */
    rawBody: Uint8Array;
  };
}

export type ServerApp = Hono<ServerEnv>;
export type ServerContext = Context<ServerEnv>;
