import type { Drain } from './drain.ts';
import { createReadiness, type Readiness } from './readiness.ts';
import { refuse } from './refuse.ts';
import type { ServerApp } from './server-env.ts';

export interface HealthDeps {
  /** Database, migrations and what else must be there. */
  readonly checkReady: () => Promise<Readiness>;
  readonly now: () => number;
  readonly drain: Drain;
}

/** `/healthz`: the process runs. `/readyz`: it can serve; it says which part is missing, and not why. */
export function healthRoutes(app: ServerApp, { checkReady, now, drain }: HealthDeps): void {
  const readiness = createReadiness(checkReady, now);
  app.get('/healthz', (c) => c.json({ ok: true }));
  app.get('/readyz', async (c) => {
    if (drain.isDraining()) return refuse(c, 'not-ready');
    const parts = await readiness();
    if (parts === null) return refuse(c, 'not-ready');
    const isReady = Object.values(parts).every(Boolean);
    return c.json({ ok: isReady, parts }, isReady ? 200 : 503);
  });
}
