import { routePath } from 'hono/route';
import type { ServerApp } from '../http/server-env.ts';
import type { Meter } from './meter.ts';

/** To be the first of a server's routes: measures how long each answer of the others takes. */
export const measureRequests =
  (meter: Meter) =>
  (app: ServerApp): void => {
    app.use(async (c, next) => {
      const begin = performance.now();
      await next();
      const labels = { route: routePath(c, -1), status: String(c.res.status) };
      meter.observe('http_request_seconds', (performance.now() - begin) / 1_000, labels);
    });
  };
