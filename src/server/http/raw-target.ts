import type { ServerContext } from './server-env.ts';

/**
 * Path and query as the client sent them, byte for byte: a parsed URL would already have lost `..` and
 * changed escapes, and its host is whatever the client claims. Null for a target that is no path, such as a
 * proxy's absolute address.
 */
export function rawTarget(c: ServerContext): string | null {
  const target = c.env?.incoming?.url ?? pathAndQuery(c.req.url);
  return target.startsWith('/') ? target : null;
}

function pathAndQuery(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}
