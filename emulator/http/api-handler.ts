import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import type { WritableCallLog } from '../call-log.ts';
import type { FaultEffect, FaultPlan } from '../faults.ts';
import { bodyBytes } from '../limits/batch-limits.ts';
import type { RateLimits } from '../limits/rate-limits.ts';
import type { PortalClock } from '../portal.contract.ts';
import type { CorrelationId } from '../routes/api-app.ts';
import { errorResponse } from '../routes/api-app.ts';
import type { ApiBindings, ApiEnv } from '../routes/context.ts';
import { readApiPath, readCaller } from '../wire/api-path.ts';
import { bodyTooLarge, routeNotFound, unauthenticated } from '../wire/errors.ts';
import { bearerToken } from './bearer-token.ts';
import { dropConnection, faultError, hang, pause } from './fault-effects.ts';
import type { Recorder } from './recorder.ts';

export interface ApiHandlerOptions {
  readonly app: Hono<ApiEnv>;
  readonly clock: PortalClock;
  readonly log: WritableCallLog;
  readonly faults: FaultPlan;
  readonly limits: RateLimits;
  readonly record: Recorder;
  readonly latencyMs: number;
  readonly accessToken: string;
  readonly pageToken: string;
  readonly scopes: readonly string[];
  readonly correlationId: CorrelationId;
}

export type ApiHandler = (request: Request, http: HttpBindings) => Promise<Response>;

interface Incoming {
  readonly method: string;
  /** Without the prefix that names a caller. */
  readonly pathname: string;
  readonly search: string;
  readonly body: string;
  readonly token: string | null;
  readonly caller: string | null;
}

/** An answer, or none because a fault lost it. */
type Outcome = { readonly response: Response; readonly isLost: boolean };

/** Everything around the routes: faults, latency, authentication, limits, log and record. */
export function createApiHandler(options: ApiHandlerOptions): ApiHandler {
  return async (request, http) => {
    const incoming = await readIncoming(request);
    if (incoming.token === options.pageToken) return dispatch(options, incoming, 'page');
    const effect = options.faults.next(incoming.method, incoming.pathname);
    await pause(options.latencyMs + (effect?.kind === 'delay' ? effect.ms : 0));
    if (effect?.kind === 'hang') {
      await keep(options, incoming, null);
      return hang();
    }
    const { response, isLost } = await answer(options, incoming, effect, http);
    await keep(options, incoming, isLost ? null : response);
    return response;
  };
}

async function readIncoming(request: Request): Promise<Incoming> {
  const url = new URL(request.url);
  return {
    method: request.method,
    search: url.search,
    body: await request.text(),
    token: bearerToken(request.headers),
    ...readCaller(url.pathname),
  };
}

async function answer(
  options: ApiHandlerOptions,
  incoming: Incoming,
  effect: FaultEffect | null,
  http: HttpBindings,
): Promise<Outcome> {
  if (effect?.kind === 'status') {
    const response = errorResponse(faultError(effect), options.correlationId);
    const headers = { ...options.limits.headers(), ...effect.headers };
    return { response: withHeaders(response, headers), isLost: false };
  }
  if (effect?.kind === 'garbage') return { response: new Response(effect.body), isLost: false };
  if (effect?.kind === 'drop-connection') return { response: dropConnection(http), isLost: true };
  const response = await admitAndDispatch(options, incoming);
  if (effect?.kind === 'apply-then-drop') return { response: dropConnection(http), isLost: true };
  return { response, isLost: false };
}

async function admitAndDispatch(options: ApiHandlerOptions, incoming: Incoming): Promise<Response> {
  const refuse = (error: Parameters<typeof errorResponse>[0]) => errorResponse(error, options.correlationId);
  if (incoming.token !== options.accessToken) {
    return refuse(unauthenticated('Authentication credentials not found.'));
  }
  const limited = options.limits.admit(incoming.method === 'POST' && incoming.pathname.endsWith('/search'));
  const response = limited ? refuse(limited) : await dispatch(options, incoming, 'app');
  return withHeaders(response, options.limits.headers());
}

async function dispatch(
  options: ApiHandlerOptions,
  incoming: Incoming,
  by: 'app' | 'page',
): Promise<Response> {
  if (Buffer.byteLength(incoming.body) > bodyBytes)
    return errorResponse(bodyTooLarge(), options.correlationId);
  const target = readApiPath(incoming.pathname);
  if (!target) return errorResponse(routeNotFound(), options.correlationId);
  const bindings: ApiBindings = {
    version: target.version,
    scopes: by === 'page' ? 'all' : new Set(options.scopes),
    sourceType: by === 'page' ? 'CRM_UI' : 'INTEGRATION',
    token: incoming.token ?? '',
  };
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  const request = new Request(`http://portal${target.path}${incoming.search}`, {
    method: incoming.method,
    ...(hasBody ? { body: incoming.body } : {}),
  });
  return options.app.fetch(request, bindings);
}

function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/** Notes the call; status 0 where no answer was sent. */
async function keep(
  options: ApiHandlerOptions,
  incoming: Incoming,
  response: Response | null,
): Promise<void> {
  const { method, pathname, search, caller, body } = incoming;
  const at = options.clock.now();
  const status = response?.status ?? 0;
  options.log.add({ at, method, path: pathname, status, caller });
  options.record?.({
    at,
    caller,
    method,
    path: pathname + search,
    requestBody: body,
    status,
    responseBody: response ? await response.clone().text() : '',
  });
}
