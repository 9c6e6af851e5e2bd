import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ServerContext } from './server-env.ts';

/** Why a request is not served. A code tells a caller what to do, and nothing about what is here. */
export type RefusalCode =
  'bad-request' | 'unauthorized' | 'not-found' | 'too-large' | 'too-many-requests' | 'failed' | 'not-ready';

const statuses: Readonly<Record<RefusalCode, ContentfulStatusCode>> = {
  'bad-request': 400,
  unauthorized: 401,
  'not-found': 404,
  'too-large': 413,
  'too-many-requests': 429,
  failed: 500,
  'not-ready': 503,
};

/** The one form of every refusal: `{ code, requestId }`. */
export function refuse(c: ServerContext, code: RefusalCode): Response {
  return c.json({ code, requestId: c.var.requestId }, statuses[code]);
}
