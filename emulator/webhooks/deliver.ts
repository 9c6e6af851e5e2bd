import type { FunctionGateway, WebhookEvent } from '../portal.contract.ts';
import { signV3 } from './signature-v3.ts';

export interface Delivery {
  readonly events: readonly WebhookEvent[];
  /** Epoch milliseconds, goes into the signature. */
  readonly timestamp: number;
}

/**
 * Posts the batch with signature v3 over the address that the app declares, wherever `reach` says that it answers.
 * Anything but a 2xx in time counts as not delivered.
 */
export async function deliverToUrl(
  url: string,
  delivery: Delivery,
  clientSecret: string,
  timeoutMs: number,
  reach: (url: string) => string = (same) => same,
): Promise<boolean> {
  const body = JSON.stringify(delivery.events);
  const signature = signV3({ method: 'POST', uri: url, body, timestamp: delivery.timestamp, clientSecret });
  try {
    const response = await fetch(reach(url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-hubspot-signature-v3': signature,
        'x-hubspot-request-timestamp': String(delivery.timestamp),
      },
      body,
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

/** Calls an endpoint function; its gateway keeps no headers, so no signature arrives. */
export async function deliverToFunction(
  uid: string,
  delivery: Delivery,
  functions: FunctionGateway,
): Promise<boolean> {
  const outcome = await functions.call(uid, {
    request: { method: 'POST', params: {}, body: delivery.events },
  });
  return outcome.ok && isSuccess(outcome.value);
}

function isSuccess(value: unknown): boolean {
  const status =
    typeof value === 'object' && value !== null && 'statusCode' in value ? value.statusCode : 200;
  return typeof status === 'number' && status >= 200 && status < 300;
}
