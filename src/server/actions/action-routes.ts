import type { FunctionResult } from '#core/views/signals-view.ts';
import { failed } from '../../app/use-cases/context.ts';
import type { OpenHost } from '../host/open-host.ts';
import { errorFields } from '../http/log-lines.ts';
import { refuse } from '../http/refuse.ts';
import { requireExactly } from '../http/require-exactly.ts';
import type { SignatureCheck } from '../http/require-signature.ts';
import type { ServerApp, ServerContext } from '../http/server-env.ts';
import type { Meter } from '../operation/meter.ts';
import type { Tracer } from '../operation/tracer.ts';
import { createAdmission, type AdmissionLimits } from '../requests/admission.ts';
import { answerOnce } from '../requests/answer-once.ts';
import type { KeptAnswers } from '../requests/kept-answers.ts';
import { toFailure } from '../requests/to-failure.ts';
import { toActionAnswer, type ActionAnswer } from './action-answer.ts';
import { readActionCall, type ActionCall } from './action-body.ts';
import { requireActionSignature } from './action-signature.ts';
import type { RecordScore } from './record-score.ts';
import { scoreRecord } from './score-record.ts';

export interface ActionDeps extends SignatureCheck {
  readonly openHost: OpenHost;
  /** Those of the cards' requests: executions have a place of their own among them. */
  readonly answers: KeptAnswers;
  readonly meter: Meter;
  readonly tracer: Tracer;
  readonly sleep?: (ms: number) => Promise<void>;
  /** In [0, 1). */
  readonly random?: () => number;
}

type Result = FunctionResult<RecordScore>;

/** A workflow sends thousands of records at once: few of an account are worked on, the rest come again. */
const limits: AdmissionLimits = { perAccount: 4, perProcess: 16, waitingPerAccount: 8, patienceMs: 2_000 };
/** HubSpot gives no figure for its patience; this stays below what it gives webhooks and cards together. Milliseconds. */
const workMs = 8_000;
/** No user of an account has this number. */
const noUser = 0;
const action = 'score-record';
const path = `/actions/${action}`;

/**
 * `POST /actions/score-record`: the workflow action, which agents use as a tool too. The account is the one in the signed body,
 * and only while it has installed the app.
 */
export function actionRoutes(deps: ActionDeps): (app: ServerApp) => void {
  const admit = createAdmission(limits);
  const random = deps.random ?? Math.random;
  return (app) => {
    const isHubSpotItself = requireExactly(path, deps.log);
    app.post(path, requireActionSignature(deps), isHubSpotItself, async (c) => {
      const call = readActionCall(c.var.rawBody);
      if (call === null) return refuse(c, 'bad-request');
      const work = () => carryOut(call, c.var.requestId, deps);
      const result = await admit(call.portalId, work).catch((error: unknown) => {
        note(call, c.var.requestId, error, deps);
        return null;
      });
      const outcome = result ?? failed('rate-limited', true);
      deps.meter.add('card_requests_total', {
        handler: action,
        outcome: outcome.ok ? 'ok' : outcome.failure.code,
      });
      return respond(c, toActionAnswer(outcome, random()));
    });
  };
}

async function carryOut(call: ActionCall, requestId: string, deps: ActionDeps): Promise<Result> {
  const { portalId, callbackId, recordType, recordId } = call;
  const opened = await deps.openHost({ portalId, lane: 'events', forMs: workMs });
  if (!opened.ok) return failed('missing-scope', opened.reason === 'unavailable');
  const { host } = opened;
  const request = {
    ...{ portalId, userId: noUser, handler: action, requestKey: callbackId },
    parameters: JSON.stringify({ recordType, recordId }),
  };
  const work = async () => {
    try {
      return await deps.tracer.run('workflow-action', { portalId }, () => scoreRecord(call, host));
    } catch (error) {
      note(call, requestId, error, deps);
      return { ok: false, failure: toFailure(error) } as const;
    }
  };
  const sleep = deps.sleep ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  return (await answerOnce(request, work, { ...deps, sleep })) as Result;
}

function note({ portalId }: ActionCall, requestId: string, error: unknown, { log }: ActionDeps): void {
  log('action-failed', { requestId, portalId, action, ...errorFields(error) });
}

function respond(c: ServerContext, answer: ActionAnswer): Response {
  if (answer.kind === 'ended') return c.json({ outputFields: answer.outputFields });
  c.header('Retry-After', String(answer.afterSeconds));
  return refuse(c, 'too-many-requests');
}
