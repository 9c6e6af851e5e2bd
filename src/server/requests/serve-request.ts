import type { FunctionResult } from '#core/views/signals-view.ts';
import type { CardHandler, CardRequest } from '../../app/handlers/handler.ts';
import type { Host } from '../../app/handlers/shell/host.ts';
import { failed } from '../../app/use-cases/context.ts';
import type { Access, AccessRefusal } from '../access/access.ts';
import type { OpenHost } from '../host/open-host.ts';
import { errorFields } from '../http/log-lines.ts';
import type { SignedCaller } from '../http/signed-caller.ts';
import type { Meter } from '../operation/meter.ts';
import type { Admit } from './admission.ts';
import { answerOnce, type AnswerOnceDeps } from './answer-once.ts';
import { asCaller } from './as-caller.ts';
import type { CardBody } from './request-body.ts';
import { refusalToResult, toFailure, withoutTraces } from './to-failure.ts';

export interface ServeDeps extends AnswerOnceDeps {
  readonly openHost: OpenHost;
  readonly access: Access;
  readonly admit: Admit;
  readonly meter: Meter;
  /** Lets the background take up an account's scan of past mail now. */
  readonly wakeHistory: (portalId: number) => Promise<void>;
}

export interface Asked {
  readonly requestId: string;
  readonly caller: SignedCaller;
  readonly handler: CardHandler;
  readonly body: CardBody;
}

type Result = FunctionResult<unknown>;

/** HubSpot waits fifteen seconds; three of them may go by before the work begins. Milliseconds. */
const workMs = 10_000;

/**
 * Answers a card: what fails becomes a failure that the card can explain.
 * @throws `DatabaseError` and whatever else is thrown before the work began: nothing was done then
 */
export async function serveRequest(asked: Asked, deps: ServeDeps): Promise<Result> {
  const { handler, caller, body } = asked;
  const request = handler.parse(asCaller(body.parameters, caller));
  if (request === null) return failed('bad-request');
  const { requestKey } = body;
  if (!request.isRepeatable && requestKey === null) return failed('bad-request');
  const answered = await deps.admit(caller.portalId, async () => {
    const opened = await deps.openHost({ portalId: caller.portalId, lane: 'person', forMs: workMs });
    if (!opened.ok)
      return opened.reason === 'unavailable' ? failed('unavailable', true) : failed('missing-scope');
    const refusal = await findRefusal(request, caller, deps.access);
    if (refusal) return refuseAccess(refusal, asked, deps);
    const host = { ...opened.host, ...ofCaller(caller, deps) };
    const work = () => carryOut(request, host, asked, deps);
    if (request.isRepeatable || requestKey === null) return work();
    const { portalId, userId } = caller;
    const parameters = JSON.stringify(body.parameters);
    return answerOnce({ portalId, userId, handler: handler.name, requestKey, parameters }, work, deps);
  });
  return withoutTraces(answered ?? failed('rate-limited', true));
}

/** What a host has only where a card asks. A scan that nobody wakes is found by its schedule, minutes later. */
function ofCaller({ portalId, userId }: SignedCaller, { wakeHistory, log }: ServeDeps): Partial<Host> {
  return {
    askedBy: String(userId),
    wakeHistory: () =>
      wakeHistory(portalId).catch((error: unknown) =>
        log('history-not-woken', { portalId, ...errorFields(error) }),
      ),
  };
}

/** What is asked for first decides: an admin's work needs an admin, whatever it names. */
async function findRefusal(
  { isProtected, records, showsNoRecord }: CardRequest,
  caller: SignedCaller,
  access: Access,
): Promise<AccessRefusal | null> {
  const refusal = isProtected ? await access.mayAdminister(caller) : null;
  if (refusal) return refusal;
  if (records.length > 0 || showsNoRecord) return access.mayUse(caller, records);
  return access.maySeeAll(caller);
}

function refuseAccess(
  reason: AccessRefusal,
  { requestId, caller: { portalId, userId }, handler }: Asked,
  { log, meter }: ServeDeps,
): Result {
  log('access-refused', { requestId, portalId, userId, handler: handler.name, reason });
  meter.add('access_refused_total', { reason });
  return refusalToResult(reason);
}

/** Never throws. */
async function carryOut(
  request: CardRequest,
  host: Host,
  { requestId, caller: { portalId }, handler }: Asked,
  { log }: ServeDeps,
): Promise<Result> {
  try {
    return await request.work(host);
  } catch (error) {
    const failure = toFailure(error);
    log('card-request-failed', {
      ...{ requestId, portalId, handler: handler.name, code: failure.code },
      ...errorFields(error),
    });
    return { ok: false, failure };
  }
}
