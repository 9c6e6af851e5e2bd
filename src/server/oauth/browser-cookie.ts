import { getCookie, setCookie } from 'hono/cookie';
import type { ServerContext } from '../http/server-env.ts';
import { isSecret, newSecret } from './secrets.ts';

const name = 'install';

/**
 * The secret by which a browser is known again when it comes back from HubSpot; null where it has none. The
 * name's prefix keeps a neighbouring domain from setting it; browsers allow it on https only.
 */
export function readBrowserSecret(c: ServerContext, publicUrl: string): string | null {
  const secret = isSecure(publicUrl) ? getCookie(c, name, 'host') : getCookie(c, name);
  return isSecret(secret) ? secret : null;
}

/**
 * Gives the browser its secret for `seconds`; one that it has it keeps, so that two tabs do not disturb
 * each other.
 */
export function keepBrowserSecret(c: ServerContext, publicUrl: string, seconds: number): string {
  const secret = readBrowserSecret(c, publicUrl) ?? newSecret();
  setCookie(c, name, secret, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    maxAge: seconds,
    ...(isSecure(publicUrl) ? { secure: true, prefix: 'host' as const } : {}),
  });
  return secret;
}

function isSecure(publicUrl: string): boolean {
  return publicUrl.startsWith('https:');
}
