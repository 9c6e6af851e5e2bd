import { hubspot } from '@hubspot/ui-extensions';
import type { AccessFunctions } from '#core/views/access-view.ts';
import type { PageFunctions } from '#core/views/page-functions.ts';
import type { CardFunctions, FunctionResult } from '#core/views/signals-view.ts';
import { refuseAccess, withAccessCode } from './access-code.ts';
import { askServer } from './ask-server.ts';
import { edition } from './edition.ts';
import { serverUrl } from './server-url.ts';

/** Every function that cards and the page call. */
type Functions = CardFunctions & PageFunctions & AccessFunctions;

type FunctionOptions = NonNullable<Parameters<typeof hubspot.serverless>[1]>;

/**
 * The only way from a card or a page to the app's functions, or to the server that has them. Never rejects: a call that
 * HubSpot itself failed comes back as a failure, like every other. An access code that somebody entered on the page goes
 * along.
 */
export async function callFunction<Uid extends keyof Functions>(
  uid: Uid,
  request: Functions[Uid]['request'],
): Promise<FunctionResult<Functions[Uid]['view']>> {
  try {
    const answer = await ask(uid, request);
    if (!isResult<Functions[Uid]['view']>(answer))
      return { ok: false, failure: { code: 'internal', retryable: true } };
    if (edition === 'private' && !answer.ok && answer.failure.code === 'not-allowed') refuseAccess();
    return answer;
  } catch {
    return { ok: false, failure: { code: 'unavailable', retryable: true } };
  }
}

function ask<Uid extends keyof Functions>(uid: Uid, request: Functions[Uid]['request']): Promise<unknown> {
  if (serverUrl !== null) return askServer(serverUrl, uid, request);
  return askFunction(uid, request);
}

function askFunction<Uid extends keyof Functions>(
  uid: Uid,
  request: Functions[Uid]['request'],
): Promise<unknown> {
  // The requests are plain JSON; HubSpot's type knows no readonly arrays.
  const parameters = withAccessCode(uid, request) as unknown as NonNullable<FunctionOptions['parameters']>;
  return hubspot.serverless<unknown>(uid, { parameters });
}

function isResult<View>(answer: unknown): answer is FunctionResult<View> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true ? 'view' in answer : 'failure' in answer;
}
