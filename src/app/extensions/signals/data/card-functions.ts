import { hubspot } from '@hubspot/ui-extensions';
import type { CardFunctions, FunctionResult } from '#core/views/signals-view.ts';

type FunctionOptions = NonNullable<Parameters<typeof hubspot.serverless>[1]>;

/**
 * The only way from a card to the app's functions. Never rejects: a call that HubSpot itself failed comes back as
 * a failure, like every other.
 */
export async function callFunction<Uid extends keyof CardFunctions>(
  uid: Uid,
  request: CardFunctions[Uid]['request'],
): Promise<FunctionResult<CardFunctions[Uid]['view']>> {
  try {
    // The requests are plain JSON; HubSpot's type knows no readonly arrays.
    const parameters = request as unknown as NonNullable<FunctionOptions['parameters']>;
    const answer = await hubspot.serverless<unknown>(uid, { parameters });
    if (isResult<CardFunctions[Uid]['view']>(answer)) return answer;
    return { ok: false, failure: { code: 'internal', retryable: true } };
  } catch {
    return { ok: false, failure: { code: 'unavailable', retryable: true } };
  }
}

function isResult<View>(answer: unknown): answer is FunctionResult<View> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true ? 'view' in answer : 'failure' in answer;
}
