import { createDrain } from '../../../src/server/http/drain.ts';
import { createServer, type ServerDeps } from '../../../src/server/http/create-server.ts';

export const publicUrl = 'https://app.example.com';
export const start = Date.UTC(2026, 10, 22, 9);

/** A server without a socket, and what it logged. */
export function aServer(deps: Partial<ServerDeps> = {}) {
  const lines: Record<string, unknown>[] = [];
  const app = createServer({
    publicUrl,
    bodyBytes: 1_000,
    log: (event, fields) => lines.push({ event, ...fields }),
    now: () => start,
    checkReady: async () => ({ database: true, migrations: true }),
    drain: createDrain(),
    routes: [],
    ...deps,
  });
  return { app, lines };
}
