import { hubspot } from '@hubspot/ui-extensions';
import type { PageFunctions } from '#core/views/page-functions.ts';
import type { CardFunctions, FunctionResult } from '#core/views/signals-view.ts';
import { refuseAccess, withAccessCode } from './access-code.ts';

/** Every function that cards and the page call. */
type Functions = CardFunctions & PageFunctions;

type FunctionOptions = NonNullable<Parameters<typeof hubspot.serverless>[1]>;

/**
 * The only way from a card or a page to the app's functions. Never rejects: a call that HubSpot itself failed comes back
 * as a failure, like every other. An access code that somebody entered on the page goes along.
 */
export async function callFunction<Uid extends keyof Functions>(
  uid: Uid,
  request: Functions[Uid]['request'],
): Promise<FunctionResult<Functions[Uid]['view']>> {
  try {
    // The requests are plain JSON; HubSpot's type knows no readonly arrays.
    const parameters = withAccessCode(uid, request) as unknown as NonNullable<FunctionOptions['parameters']>;
    const answer = await hubspot.serverless<unknown>(uid, { parameters });
    if (!isResult<Functions[Uid]['view']>(answer))
      return { ok: false, failure: { code: 'internal', retryable: true } };
    if (!answer.ok && answer.failure.code === 'not-allowed') refuseAccess();
    return answer;
  } catch {
    return { ok: false, failure: { code: 'unavailable', retryable: true } };
  }
}

function isResult<View>(answer: unknown): answer is FunctionResult<View> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true ? 'view' in answer : 'failure' in answer;
}
