import type { ServerContext } from '../http/server-env.ts';
import { authorizeUrl } from './authorize-url.ts';
import { keepBrowserSecret } from './browser-cookie.ts';
import type { OAuthDeps } from './oauth-deps.ts';
import { toReturnPlace } from './return-places.ts';
import { digestOf, newSecret } from './secrets.ts';

/** How long a user may take on HubSpot's page, seconds. */
export const stateSeconds = 600;

/** Begins an installation: `?return=` names where to go on afterwards. */
export async function beginInstall(c: ServerContext, deps: OAuthDeps): Promise<Response> {
  const state = newSecret();
  const browser = keepBrowserSecret(c, deps.publicUrl, stateSeconds);
  const begun = {
    stateDigest: digestOf(state),
    browserDigest: digestOf(browser),
    returnTo: toReturnPlace(c.req.query('return')),
    expiresAt: deps.now() + stateSeconds * 1_000,
  };
  await deps.states.put(begun, deps.now());
  return c.redirect(authorizeUrl(deps.hubSpot, deps.publicUrl, state), 302);
}
