import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import { bodyBytes } from '../limits/batch-limits.ts';
import type { RateLimits } from '../limits/rate-limits.ts';
import { errorResponse } from '../routes/api-app.ts';
import type { ApiBindings, ApiEnv } from '../routes/context.ts';
import { ApiError } from '../wire/api-error.ts';
import { readApiPath } from '../wire/api-path.ts';
import { bodyTooLarge, routeNotFound } from '../wire/errors.ts';
import { createObservedHandler, readIncoming, withHeaders } from './observed-handler.ts';
import type { Incoming, ObservedHandlerOptions } from './observed-handler.ts';
import type { TokenCheck } from './token-check.ts';

export interface ApiHandlerOptions extends Omit<ObservedHandlerOptions, 'faultHeaders'> {
  readonly app: Hono<ApiEnv>;
  readonly limits: RateLimits;
  readonly pageToken: string;
  readonly checkToken: TokenCheck;
}

export type ApiHandler = (request: Request, http: HttpBindings) => Promise<Response>;

/** Everything around the routes: faults, latency, authentication, limits, log and record. */
export function createApiHandler(options: ApiHandlerOptions): ApiHandler {
  const observed = createObservedHandler(
    { ...options, faultHeaders: () => options.limits.headers() },
    (incoming) => admitAndDispatch(options, incoming),
  );
  return async (request, http) => {
    const incoming = await readIncoming(request);
    if (incoming.token === options.pageToken) return dispatch(options, incoming, 'all');
    return observed(incoming, http);
  };
}

async function admitAndDispatch(options: ApiHandlerOptions, incoming: Incoming): Promise<Response> {
  const refuse = (error: ApiError) => errorResponse(error, options.correlationId);
  const scopes = options.checkToken(incoming.token);
  if (scopes instanceof ApiError) return refuse(scopes);
  const limited = options.limits.admit(incoming.method === 'POST' && incoming.pathname.endsWith('/search'));
  const response = limited ? refuse(limited) : await dispatch(options, incoming, scopes);
  return withHeaders(response, options.limits.headers());
}

/** `all` scopes are the portal's own pages. */
async function dispatch(
  options: ApiHandlerOptions,
  incoming: Incoming,
  scopes: ApiBindings['scopes'],
): Promise<Response> {
  if (Buffer.byteLength(incoming.body) > bodyBytes)
    return errorResponse(bodyTooLarge(), options.correlationId);
  const target = readApiPath(incoming.pathname);
  if (!target) return errorResponse(routeNotFound(), options.correlationId);
  const bindings: ApiBindings = {
    version: target.version,
    scopes,
    sourceType: scopes === 'all' ? 'CRM_UI' : 'INTEGRATION',
    token: incoming.token ?? '',
  };
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  const request = new Request(`http://portal${target.path}${incoming.search}`, {
    method: incoming.method,
    ...(hasBody ? { body: incoming.body } : {}),
  });
  return options.app.fetch(request, bindings);
}
