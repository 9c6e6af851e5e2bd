import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { rawTarget } from '../http/raw-target.ts';
import { readRawBody } from '../http/read-raw-body.ts';
import { refuse } from '../http/refuse.ts';
import { requireSignature, type SignatureCheck } from '../http/require-signature.ts';
import type { ServerContext, ServerEnv } from '../http/server-env.ts';

/**
 * As `requireSignature`, and where HubSpot signed in its second version, which its guide names for workflow actions and which
 * knows no time: an execution that is sent again is answered as before, so a repetition gains nobody anything. A request with
 * a signature of version 3 is judged by that one alone.
 */
export function requireActionSignature(check: SignatureCheck): MiddlewareHandler<ServerEnv> {
  const third = requireSignature(check);
  return async (c, next) => {
    const signature = c.req.header('x-hubspot-signature');
    const isSecond =
      c.req.header('x-hubspot-signature-v3') === undefined &&
      c.req.header('x-hubspot-signature-version') === 'v2' &&
      signature !== undefined;
    if (!isSecond) return third(c, next);
    if (!/^[0-9a-f]{64}$/u.test(signature)) return refuseUnsigned(c, check, 'malformed');
    const target = rawTarget(c);
    if (target === null) return refuse(c, 'bad-request');
    const body = await readRawBody(c.req.raw, check.bodyBytes);
    if (body === null) return refuse(c, 'too-large');
    const given = Buffer.from(signature, 'hex');
    const uri = check.publicUrl + target;
    // Every secret is tried, so that the time taken does not tell which one matched.
    const matches = check.clientSecrets.map((secret) =>
      timingSafeEqual(digest(secret, c.req.method + uri, body), given),
    );
    if (!matches.includes(true)) return refuseUnsigned(c, check, 'wrong');
    c.set('rawBody', body);
    return next();
  };
}

/** SHA-256 over secret, method, address and body. (HubSpot: "Validating requests", version 2.) */
function digest(secret: string, methodAndUri: string, body: Uint8Array): Buffer {
  return createHash('sha256')
    .update(secret + methodAndUri, 'utf8')
    .update(body)
    .digest();
}

function refuseUnsigned(c: ServerContext, { log }: SignatureCheck, fault: string): Response {
  log('signature-refused', { requestId: c.var.requestId, fault });
  return refuse(c, 'unauthorized');
}
