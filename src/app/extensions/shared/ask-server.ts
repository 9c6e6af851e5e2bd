import { hubspot } from '@hubspot/ui-extensions';
import type { Failure } from '#core/views/signals-view.ts';
import { newRequestKey } from './request-key.ts';

/** Longer than the server takes at the most, shorter than anybody waits. Milliseconds. */
const patience = 20_000;

/**
 * The app's server's answer to a request, or why there is none. HubSpot adds who asks and for which account, signs the
 * request and sends it once more by itself where the connection fails: the key tells the server that it is the same.
 * Rejects where HubSpot did not send it.
 */
export async function askServer(server: string, uid: string, parameters: object): Promise<unknown> {
  const response = await hubspot.fetch(`${server}/functions/${uid}`, {
    method: 'POST',
    timeout: patience,
    body: { parameters, requestKey: newRequestKey() },
  });
  if (response.status >= 200 && response.status < 300) return response.json();
  return { ok: false, failure: statusToFailure(response.status) };
}

function statusToFailure(status: number): Failure {
  switch (status) {
    case 408:
    case 504:
      return { code: 'timeout', retryable: true };
    case 413:
      return { code: 'too-long', retryable: false };
    case 429:
      return { code: 'rate-limited', retryable: true };
    default:
      // What the server says of a wrong signature or address is for its operator; a reader can only try again.
      return { code: 'unavailable', retryable: true };
  }
}
