import { Hono } from 'hono';
import { createCallLog } from '../call-log.ts';
import { createFaultPlan } from '../faults.ts';
import { bearerToken } from '../http/bearer-token.ts';
import { createObservedHandler, readIncoming } from '../http/observed-handler.ts';
import type { Incoming } from '../http/observed-handler.ts';
import type { ApiHandler } from '../http/api-handler.ts';
import { createCorrelationIds } from '../portal-api.ts';
import type { CallLog, PortalClock } from '../portal.contract.ts';
import { errorResponse } from '../routes/api-app.ts';
import { ApiError } from '../wire/api-error.ts';
import { isApiPath } from '../wire/api-path.ts';
import { bodyTooLarge, routeNotFound, unauthenticated } from '../wire/errors.ts';
import { checkAccess } from './check-access.ts';
import type { CloudApp, LocalHubSpot } from './cloud.contract.ts';
import type { Grants } from './grants.ts';
import type { Installations } from './installations.ts';
import { journalRoutes } from './journal/journal-routes.ts';
import type { Journal } from './journal/journal.ts';
import { tokenRoutes } from './oauth/token-routes.ts';
import { bodyBytes } from '../limits/batch-limits.ts';

export interface PlatformApiOptions {
  readonly app: CloudApp;
  readonly clock: PortalClock;
  readonly grants: Grants;
  readonly installations: Installations;
  readonly journal: Journal;
  readonly latencyMs: number;
  readonly url: () => string;
  readonly rotatesRefreshTokens: () => boolean;
  readonly userEmail: (portalId: number, userId: number) => string;
}

export interface PlatformApi {
  readonly handle: ApiHandler;
  readonly calls: CallLog;
  readonly faults: LocalHubSpot['faults'];
}

/** What belongs to no single portal: tokens, the uninstall by the app, the journal, and the 401 for strange tokens. */
export function createPlatformApi(options: PlatformApiOptions): PlatformApi {
  const calls = createCallLog();
  const faults = createFaultPlan();
  const correlationId = createCorrelationIds();
  const app = createRoutes(options, correlationId);
  const observed = createObservedHandler(
    {
      clock: options.clock,
      log: calls,
      faults,
      record: null,
      latencyMs: options.latencyMs,
      correlationId,
      faultHeaders: () => ({}),
    },
    async (incoming) =>
      Buffer.byteLength(incoming.body) > bodyBytes
        ? errorResponse(bodyTooLarge(), correlationId)
        : app.fetch(toRequest(incoming)),
  );
  return { handle: async (request, http) => observed(await readIncoming(request), http), calls, faults };
}

function createRoutes(options: PlatformApiOptions, correlationId: () => string): Hono {
  const { grants, clock, installations } = options;
  const app = new Hono();
  app.route('/', tokenRoutes({ ...options, correlationId }));
  app.delete('/appinstalls/:version{2026-03|2026-09}/external-install', (c) => {
    const access = checkAccess(grants, clock, bearerToken(c.req.raw.headers));
    if (access instanceof ApiError) throw access;
    if (access.portalId === null) throw unauthenticated('Authentication credentials not found.');
    installations.uninstall(access.portalId);
    return c.body(null, 204);
  });
  app.route(
    '/webhooks-journal',
    journalRoutes({
      ...options,
      checkAccess: (token) => checkAccess(grants, clock, token),
      token: (c) => bearerToken(c.req.raw.headers),
    }),
  );
  app.notFound((c) => {
    const { pathname } = new URL(c.req.url);
    const isCrm = isApiPath(pathname) && !pathname.startsWith('/oauth/');
    const error = isCrm ? unauthenticated('Authentication credentials not found.') : routeNotFound();
    return errorResponse(error, correlationId);
  });
  app.onError((error) => {
    if (error instanceof ApiError) return errorResponse(error, correlationId);
    // A mistake of the emulator, not of the caller: let it be seen.
    console.error(error);
    return errorResponse(
      new ApiError(500, { message: 'internal error', category: 'INTERNAL_ERROR' }),
      correlationId,
    );
  });
  return app;
}

function toRequest({ method, pathname, search, body, token, contentType }: Incoming): Request {
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(`http://hubspot${pathname}${search}`, {
    method,
    headers: {
      ...(contentType === '' ? {} : { 'content-type': contentType }),
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(hasBody ? { body } : {}),
  });
}
