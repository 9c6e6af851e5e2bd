import type { MiddlewareHandler } from 'hono';
import type { Log } from '../../app/use-cases/context.ts';
import { rawTarget } from './raw-target.ts';
import { readRawBody } from './read-raw-body.ts';
import { refuse } from './refuse.ts';
import type { ServerContext, ServerEnv } from './server-env.ts';
import { findHeaderFault, findSignatureFault } from './signature-v3.ts';

export interface SignatureCheck {
  /**
   * HubSpot signs the address that it called, which is the configured one whatever `Host` or a proxy says.
   */
  readonly publicUrl: string;
  readonly clientSecrets: readonly string[];
  readonly bodyBytes: number;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly log: Log;
}

/**
 * Lets a request pass that HubSpot signed, with its body as `rawBody`; refuses before it reads what it need
 * not read.
 */
export function requireSignature(check: SignatureCheck): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    const target = rawTarget(c);
    if (target === null) return refuse(c, 'bad-request');
    const headers = {
      signature: c.req.header('x-hubspot-signature-v3') ?? null,
      timestamp: c.req.header('x-hubspot-request-timestamp') ?? null,
    };
    const early = findHeaderFault(headers, check.now());
    if (early) return refuseUnsigned(c, check, early);
    const body = await readRawBody(c.req.raw, check.bodyBytes);
    if (body === null) return refuse(c, 'too-large');
    const parts = { ...headers, method: c.req.method, uri: check.publicUrl + target, body };
    const fault = findSignatureFault(parts, check.clientSecrets, check.now());
    if (fault) return refuseUnsigned(c, check, fault);
    c.set('rawBody', body);
    return next();
  };
}

function refuseUnsigned(c: ServerContext, { log }: SignatureCheck, fault: string): Response {
  log('signature-refused', { requestId: c.var.requestId, fault });
  return refuse(c, 'unauthorized');
}
