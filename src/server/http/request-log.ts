import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Log } from '../../app/use-cases/context.ts';
import type { ServerEnv } from './server-env.ts';

/**
 * Names each request by an id of our own and writes one line when it is answered. The line holds the
 * route's pattern, not the address, which may carry codes and what an attacker wants in the log.
 */
export function requestLog({ log, now }: { log: Log; now: () => number }): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    const requestId = randomUUID();
    const begin = now();
    c.set('requestId', requestId);
    await next();
    c.header('X-Request-Id', requestId);
    const route = routePath(c, -1);
    log('request', { requestId, method: c.req.method, route, status: c.res.status, ms: now() - begin });
  };
}
