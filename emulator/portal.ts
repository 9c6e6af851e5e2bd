import { randomUUID } from 'node:crypto';
import { createClock } from './clock.ts';
import { defaultScopes } from './default-scopes.ts';
import { startServer } from './http/server.ts';
import { createFixedTokenCheck } from './http/token-check.ts';
import { createPortalInstance } from './portal-instance.ts';
import type { Portal, PortalOptions } from './portal.contract.ts';
import { isApiPath, readCaller } from './wire/api-path.ts';

/** Where a standing clock stands unless told otherwise: a Monday morning. */
export const defaultNow = Date.UTC(2026, 10, 23, 9);

/**
 * Starts a local HubSpot portal on 127.0.0.1. Rejects where the port is taken or the seed cannot be loaded.
 * The process stays alive until `close`.
 */
export async function createPortal(options: PortalOptions = {}): Promise<Portal> {
  const startAt = options.now ?? (options.clock === 'running' ? Date.now() : defaultNow);
  const clock = createClock(options.clock ?? 'manual', startAt);
  const accessToken = options.accessToken ?? `pat-eu1-${randomUUID()}`;
  const { portal, handleApi, handlePage } = await createPortalInstance({
    ...options,
    clock,
    accessToken,
    clientSecret: randomUUID(),
    checkToken: createFixedTokenCheck(accessToken, options.scopes ?? defaultScopes),
    url: () => server.url,
    beforeReset: () => clock.set(startAt),
    afterClose: () => server.close(),
  });
  const server = await startServer((request, http) => {
    const { pathname, caller } = readCaller(new URL(request.url).pathname);
    return caller !== null || isApiPath(pathname) ? handleApi(request, http) : handlePage(request);
  }, options.port ?? 0);
  return Object.assign(portal, { accessToken });
}
