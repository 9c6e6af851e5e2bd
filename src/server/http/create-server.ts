import { Hono } from 'hono';
import type { Log } from '../../app/use-cases/context.ts';
import type { Drain } from './drain.ts';
import { healthRoutes } from './health-routes.ts';
import { errorFields } from './log-lines.ts';
import type { Readiness } from './readiness.ts';
import { refuse } from './refuse.ts';
import { requestLog } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';
import type { ServerApp, ServerEnv } from './server-env.ts';

export interface ServerDeps {
  readonly publicUrl: string;
  /** Longest body of any request, bytes. */
  readonly bodyBytes: number;
  readonly log: Log;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly checkReady: () => Promise<Readiness>;
  readonly drain: Drain;
  /** Each adds its routes: OAuth, webhooks, requests of the cards. */
  readonly routes: readonly ((app: ServerApp) => void)[];
}

/**
 * The server without its socket: every answer has its id, its line in the log and the headers that keep it
 * from being misused; every failure reads `{ code, requestId }`.
 */
export function createServer(deps: ServerDeps): ServerApp {
  const app = new Hono<ServerEnv>();
  app.use(requestLog(deps));
  app.use(securityHeaders(deps.publicUrl));
  app.use(async (c, next) => {
    const stated = Number(c.req.header('content-length') ?? 0);
    if (stated > deps.bodyBytes) return refuse(c, 'too-large');
    await next();
    // Else the connection of the last answer would stay open for the next request, and the process with it.
    if (deps.drain.isDraining()) c.header('Connection', 'close');
  });
  healthRoutes(app, deps);
  for (const addRoutes of deps.routes) addRoutes(app);
  app.notFound((c) => refuse(c, 'not-found'));
  app.onError((error, c) => {
    deps.log('request-failed', { requestId: c.var.requestId, ...errorFields(error) });
    return refuse(c, 'failed');
  });
  return app;
}
