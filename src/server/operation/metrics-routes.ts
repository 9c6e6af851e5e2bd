import { createHash, timingSafeEqual } from 'node:crypto';
import { refuse } from '../http/refuse.ts';
import type { ServerApp } from '../http/server-env.ts';
import type { PrometheusMeter } from './prometheus-meter.ts';

export interface MetricsDeps {
  readonly metrics: PrometheusMeter;
  /** Null: the address does not exist. */
  readonly token: string | null;
}

/** `GET /metrics` for whoever sends `Authorization: Bearer TOKEN`. */
export const metricsRoutes =
  ({ metrics, token }: MetricsDeps) =>
  (app: ServerApp): void => {
    if (token === null) return;
    const expected = digest(`Bearer ${token}`);
    app.get('/metrics', async (c) => {
      // Digests are of one length, so that the comparison takes the same time whatever was sent.
      const isKnown = timingSafeEqual(digest(c.req.header('authorization') ?? ''), expected);
      if (!isKnown) return refuse(c, 'unauthorized');
      const { text, contentType } = await metrics.read();
      return c.body(text, 200, { 'Content-Type': contentType });
    });
  };

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
