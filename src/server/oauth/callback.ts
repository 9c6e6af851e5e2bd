import { errorFields } from '../http/log-lines.ts';
import type { ServerContext } from '../http/server-env.ts';
import { readBrowserSecret } from './browser-cookie.ts';
import type { OAuthDeps } from './oauth-deps.ts';
import type { InstallPage } from './pages/install-page.ts';
import { showPage } from './pages/show-page.ts';
import { returnAddress } from './return-places.ts';
import { digestOf, isSecret } from './secrets.ts';

/** Ends an installation. Who did not begin it here is turned away before anything else is looked at. */
export async function answerCallback(c: ServerContext, deps: OAuthDeps): Promise<Response> {
  const begun = await takeState(c, deps);
  const page = begun ? await install(c, deps, begun.returnTo) : ({ kind: 'expired' } as const);
  deps.log('install', { requestId: c.var.requestId, outcome: page.kind });
  return showPage(c, page);
}

async function takeState(c: ServerContext, deps: OAuthDeps) {
  const state = only(c, 'state');
  const browser = readBrowserSecret(c, deps.publicUrl);
  if (!isSecret(state) || browser === null) return null;
  const digests = { stateDigest: digestOf(state), browserDigest: digestOf(browser) };
  return deps.states.take(digests, deps.now());
}

async function install(c: ServerContext, deps: OAuthDeps, returnTo: string): Promise<InstallPage> {
  if (only(c, 'error') === 'access_denied') return { kind: 'declined' };
  const code = only(c, 'code');
  if (code === undefined || !/^[\x21-\x7e]{1,512}$/u.test(code)) return { kind: 'failed' };
  const exchanged = await deps.client.exchange(code);
  if (!exchanged.ok) return faultPage(c, deps, 'exchange', exchanged.fault);
  const granted = await deps.client.introspect(exchanged.value.accessToken);
  if (!granted.ok) return faultPage(c, deps, 'introspect', granted.fault);
  const { portalId, userId, scopes } = granted.value;
  const lacking = (wanted: readonly string[]) => wanted.filter((scope) => !scopes.includes(scope));
  const missing = lacking(deps.hubSpot.requiredScopes);
  // An older installation of the account goes on with the rights that it has.
  if (missing.length > 0) return { kind: 'missing', scopes: missing };
  await deps.tokens.install(portalId, exchanged.value, scopes, deps.now(), userId);
  await begin(c, deps, portalId);
  return {
    kind: 'installed',
    portalId,
    withoutScopes: lacking(deps.hubSpot.optionalScopes),
    open: returnAddress(deps.hubSpot.appUrl, returnTo, portalId),
  };
}

async function begin(c: ServerContext, { onInstalled, log }: OAuthDeps, portalId: number): Promise<void> {
  const { requestId } = c.var;
  log('installed', { requestId, portalId });
  try {
    await onInstalled(portalId);
  } catch (error) {
    log('install-not-begun', { requestId, portalId, ...errorFields(error) });
  }
}

function faultPage(c: ServerContext, { log }: OAuthDeps, step: string, fault: string): InstallPage {
  log('install-fault', { requestId: c.var.requestId, step, fault });
  return { kind: fault === 'unavailable' ? 'unreachable' : 'failed' };
}

/** A parameter that stands in the address once; one that stands there twice is not to be trusted. */
function only(c: ServerContext, name: string): string | undefined {
  const values = c.req.queries(name) ?? [];
  return values.length === 1 ? values[0] : undefined;
}
