import { rawTarget } from './raw-target.ts';
import type { ServerContext } from './server-env.ts';

/** On whose behalf HubSpot calls. */
export interface SignedCaller {
  readonly portalId: number;
  readonly userId: number;
  readonly userEmail: string;
  readonly appId: number;
}

/**
 * Who calls, as HubSpot appended it to the address before it signed. To be asked behind `requireSignature`
 * only. Null where an item is missing, stands there twice or has another form: then nobody is identified.
 */
export function readSignedCaller(c: ServerContext): SignedCaller | null {
  const target = rawTarget(c) ?? '';
  const query = new URLSearchParams(target.slice(target.indexOf('?') + 1));
  const only = (name: string) => (query.getAll(name).length === 1 ? query.get(name) : null);
  const [portalId, userId, appId] = ['portalId', 'userId', 'appId'].map((name) => readId(only(name)));
  const userEmail = only('userEmail');
  if (!portalId || !userId || !appId || !userEmail || userEmail.length > 320) return null;
  return { portalId, userId, userEmail, appId };
}

function readId(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,14}$/u.test(text) ? Number(text) : null;
}
