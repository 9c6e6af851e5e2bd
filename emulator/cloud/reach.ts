import { isLocalHost } from '../host/guard.ts';

/** Which origin on this machine answers for an HTTPS origin. */
export interface Reach {
  /** Where an address answers; path and query stay as they were written, for a signature covers them. */
  (url: string): string;
  /** Throws unless it is an HTTPS origin without a path that is led to this machine. */
  lead(origin: string, local: string): void;
}

export function createReach(proxy: Readonly<Record<string, string>> = {}): Reach {
  const locals = new Map<string, string>();
  const reach = (url: string): string => {
    const local = locals.get(new URL(url).origin);
    return local === undefined ? url : local + afterOrigin(url);
  };
  const lead = (origin: string, local: string): void => {
    const isHttps = URL.canParse(origin) && new URL(origin).origin === origin && origin.startsWith('https:');
    if (!isHttps || !URL.canParse(local) || !isLocalHost(new URL(local).host))
      throw new Error(`proxy ${origin} must be an HTTPS origin that leads to this machine`);
    locals.set(origin, new URL(local).origin);
  };
  for (const [origin, local] of Object.entries(proxy)) lead(origin, local);
  return Object.assign(reach, { lead });
}

/** Path and query byte for byte: a parsed address would escape them anew. */
function afterOrigin(url: string): string {
  const afterScheme = url.slice(url.indexOf('://') + 3);
  const start = afterScheme.search(/[/?#]/);
  const rest = start < 0 ? '' : afterScheme.slice(start);
  return rest.startsWith('/') ? rest : `/${rest}`;
}
