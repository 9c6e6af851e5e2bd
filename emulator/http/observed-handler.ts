import type { HttpBindings } from '@hono/node-server';
import type { WritableCallLog } from '../call-log.ts';
import type { FaultEffect, FaultPlan } from '../faults.ts';
import type { PortalClock } from '../portal.contract.ts';
import type { CorrelationId } from '../routes/api-app.ts';
import { errorResponse } from '../routes/api-app.ts';
import { readCaller } from '../wire/api-path.ts';
import { bearerToken } from './bearer-token.ts';
import { dropConnection, faultError, hang, pause } from './fault-effects.ts';
import type { Recorder } from './recorder.ts';

export interface ObservedHandlerOptions {
  readonly clock: PortalClock;
  readonly log: WritableCallLog;
  readonly faults: FaultPlan;
  readonly record: Recorder;
  readonly latencyMs: number;
  readonly correlationId: CorrelationId;
  /** Headers of an answer that a fault gives. */
  readonly faultHeaders: () => Readonly<Record<string, string>>;
}

export interface Incoming {
  readonly method: string;
  /** Without the prefix that names a caller. */
  readonly pathname: string;
  readonly search: string;
  readonly contentType: string;
  readonly body: string;
  readonly token: string | null;
  readonly caller: string | null;
}

export type ObservedHandler = (incoming: Incoming, http: HttpBindings) => Promise<Response>;

/** An answer, or none because a fault lost it. */
type Outcome = { readonly response: Response; readonly isLost: boolean };

/** What stands around every route of an API: faults, latency, log and record. */
export function createObservedHandler(
  options: ObservedHandlerOptions,
  serve: (incoming: Incoming) => Promise<Response>,
): ObservedHandler {
  return async (incoming, http) => {
    const effect = options.faults.next(incoming.method, incoming.pathname);
    await pause(options.latencyMs + (effect?.kind === 'delay' ? effect.ms : 0));
    if (effect?.kind === 'hang') {
      await keep(options, incoming, null);
      return hang();
    }
    const { response, isLost } = await answer(options, effect, http, () => serve(incoming));
    await keep(options, incoming, isLost ? null : response);
    return response;
  };
}

export async function readIncoming(request: Request): Promise<Incoming> {
  const url = new URL(request.url);
  return {
    method: request.method,
    search: url.search,
    contentType: request.headers.get('content-type') ?? '',
    body: await request.text(),
    token: bearerToken(request.headers),
    ...readCaller(url.pathname),
  };
}

export function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

async function answer(
  options: ObservedHandlerOptions,
  effect: FaultEffect | null,
  http: HttpBindings,
  serve: () => Promise<Response>,
): Promise<Outcome> {
  if (effect?.kind === 'status') {
    const response = errorResponse(faultError(effect), options.correlationId);
    return {
      response: withHeaders(response, { ...options.faultHeaders(), ...effect.headers }),
      isLost: false,
    };
  }
  if (effect?.kind === 'garbage') return { response: new Response(effect.body), isLost: false };
  if (effect?.kind === 'drop-connection') return { response: dropConnection(http), isLost: true };
  const response = await serve();
  if (effect?.kind === 'apply-then-drop') return { response: dropConnection(http), isLost: true };
  return { response, isLost: false };
}

/** Notes the call; status 0 where no answer was sent. */
async function keep(
  options: ObservedHandlerOptions,
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
