import type { MiddlewareHandler } from 'hono';
import type { Log } from '../../app/use-cases/context.ts';
import { rawTarget } from './raw-target.ts';
import { refuse } from './refuse.ts';
import type { ServerEnv } from './server-env.ts';

/**
 * For what HubSpot itself sends, behind the check of its signature: the address is this path and nothing more. A card may have
 * HubSpot's fetch call any address of ours with any body, signed with the same secret; what tells it apart is the query in which
 * HubSpot names who asks. Without this, a user of one account could bring events of another.
 */
export function requireExactly(path: string, log: Log): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    if (rawTarget(c) === path) return next();
    log('signature-refused', { requestId: c.var.requestId, fault: 'address' });
    return refuse(c, 'unauthorized');
  };
}
