import type { FunctionResult } from '#core/views/signals-view.ts';
import type { CardHandler } from '../../app/handlers/handler.ts';
import { failed } from '../../app/use-cases/context.ts';
import type { Access } from '../access/access.ts';
import { DatabaseError } from '../db/database-error.ts';
import type { OpenHost } from '../host/open-host.ts';
import { errorFields } from '../http/log-lines.ts';
import { refuse } from '../http/refuse.ts';
import { requireSignature, type SignatureCheck } from '../http/require-signature.ts';
import type { ServerApp, ServerContext } from '../http/server-env.ts';
import { readSignedCaller, type SignedCaller } from '../http/signed-caller.ts';
import type { Meter } from '../operation/meter.ts';
import type { Tracer } from '../operation/tracer.ts';
import { createAdmission, usualLimits, type AdmissionLimits } from './admission.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { readCardBody } from './request-body.ts';
import { serveRequest, type ServeDeps } from './serve-request.ts';
import { serverHandlers } from './server-handlers.ts';
import { toFailure } from './to-failure.ts';

export interface RequestDeps extends SignatureCheck {
  /** Of our app as HubSpot numbers it; null where it was not configured: the signature alone says that it is ours. */
  readonly appId: number | null;
  readonly openHost: OpenHost;
  readonly access: Access;
  readonly answers: KeptAnswers;
  /** Lets the background take up an account's scan of past mail now. */
  readonly wakeHistory: (portalId: number) => Promise<void>;
  readonly meter: Meter;
  readonly tracer: Tracer;
  readonly limits?: AdmissionLimits;
  readonly sleep?: (ms: number) => Promise<void>;
}

type Result = FunctionResult<unknown>;

/** More than a card of HubSpot takes, bytes. */
const longestAnswer = 1_000_000;

/**
 * `POST /functions/{name}`: what cards and pages ask for with `hubspot.fetch`. Who is no card gets a status; a card gets 200
 * with a result or a failure that it can explain. 503: nothing was begun, and HubSpot asks again at once.
 */
export function requestRoutes(deps: RequestDeps): (app: ServerApp) => void {
  const admit = createAdmission(deps.limits ?? usualLimits);
  const sleep = deps.sleep ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  const serving = { ...deps, admit, sleep };
  return (app) => {
    app.post('/functions/:name', requireSignature(deps), async (c) => {
      const caller = readSignedCaller(c);
      if (caller === null || !isOurs(caller, deps)) return refuse(c, 'unauthorized');
      const handler = serverHandlers.get(c.req.param('name'));
      const result = await answer(c, caller, handler, serving);
      deps.meter.add('card_requests_total', {
        handler: handler?.name ?? 'unknown',
        outcome: result === null ? 'not-begun' : result.ok ? 'ok' : result.failure.code,
      });
      return result === null ? refuse(c, 'not-ready') : toResponse(c, result);
    });
  };
}

function isOurs({ appId }: SignedCaller, deps: RequestDeps): boolean {
  return deps.appId === null || appId === deps.appId;
}

/** Null where the database could not be reached before anything was begun. */
async function answer(
  c: ServerContext,
  caller: SignedCaller,
  handler: CardHandler | undefined,
  deps: ServeDeps & Pick<RequestDeps, 'tracer'>,
): Promise<Result | null> {
  const body = readCardBody(c.var.rawBody);
  if (handler === undefined || body === null) return failed('bad-request');
  const { requestId } = c.var;
  const { portalId } = caller;
  try {
    return await deps.tracer.run('card-request', { portalId, handler: handler.name }, () =>
      serveRequest({ requestId, caller, handler, body }, deps),
    );
  } catch (error) {
    deps.log('card-request-not-begun', {
      ...{ requestId, portalId, handler: handler.name },
      ...errorFields(error),
    });
    if (error instanceof DatabaseError && error.retryable) return null;
    return { ok: false, failure: toFailure(error) };
  }
}

function toResponse(c: ServerContext, result: Result): Response {
  const text = JSON.stringify(result);
  const fits = Buffer.byteLength(text) <= longestAnswer;
  return c.body(fits ? text : JSON.stringify(failed('too-long')), 200, {
    'Content-Type': 'application/json',
  });
}
