import { decideInstall } from '#emulator/cloud/decide-install.ts';
import { createLocalHubSpot } from '#emulator/cloud/local-hubspot.ts';
import type { LocalHubSpot, LocalHubSpotOptions } from '#emulator/cloud/cloud.contract.ts';
import { createDrain } from '../../../src/server/http/drain.ts';
import { createServer } from '../../../src/server/http/create-server.ts';
import type { ServerApp } from '../../../src/server/http/server-env.ts';
import { redirectUriOf } from '../../../src/server/oauth/authorize-url.ts';
import { createHubSpotOAuthClient } from '../../../src/server/oauth/hubspot-oauth-client.ts';
import { createMemoryStateStore } from '../../support/oauth/memory-state-store.ts';
import { createMemoryTokenStore } from '../../support/oauth/memory-token-store.ts';
import type { OAuthDeps } from '../../../src/server/oauth/oauth-deps.ts';
import { oauthRoutes } from '../../../src/server/oauth/oauth-routes.ts';

export const publicUrl = 'https://app.example.com';
export const clientSecret = 'yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy';
export const scopes = ['oauth', 'crm.objects.contacts.read', 'sales-email-read'];
export const optionalScopes = ['crm.objects.products.read'];

/** A local HubSpot with two accounts, and an app that may be installed from `publicUrl`. */
export function aLocalHubSpot(options: Partial<LocalHubSpotOptions> = {}): Promise<LocalHubSpot> {
  return createLocalHubSpot({
    portals: [
      { seed: 'empty', portalId: 4_711 },
      { seed: 'empty', portalId: 4_712, lacksScopes: optionalScopes },
    ],
    app: {
      clientId: 'client-1',
      clientSecret,
      redirectUris: [redirectUriOf(publicUrl)],
      scopes,
      optionalScopes,
    },
    ...options,
  });
}

/** The server's pages in front of that HubSpot, without a socket, and what they logged. */
export function aServerFor(hubSpot: Pick<LocalHubSpot, 'url' | 'clock'>, changes: Partial<OAuthDeps> = {}) {
  const lines: Record<string, unknown>[] = [];
  const installed: number[] = [];
  const now = () => hubSpot.clock.now();
  const deps: OAuthDeps = {
    publicUrl,
    hubSpot: { appUrl: hubSpot.url, clientId: 'client-1', requiredScopes: scopes, optionalScopes },
    client: createHubSpotOAuthClient({
      apiUrl: hubSpot.url,
      clientId: 'client-1',
      clientSecret,
      redirectUri: redirectUriOf(publicUrl),
      now,
      sleep: async () => undefined,
    }),
    states: createMemoryStateStore(),
    tokens: createMemoryTokenStore(),
    onInstalled: async (portalId) => {
      installed.push(portalId);
    },
    now,
    log: (event, fields) => lines.push({ event, ...fields }),
    ...changes,
  };
  const app = createServer({
    publicUrl,
    bodyBytes: 1_000,
    log: deps.log,
    now,
    checkReady: async () => ({}),
    drain: createDrain(),
    routes: [oauthRoutes(deps)],
  });
  return { app, deps, lines, installed };
}

export interface Begun {
  /** HubSpot's page. */
  readonly address: URL;
  readonly state: string;
  readonly cookie: string;
  readonly setCookie: string;
}

/** Begins as a browser does. */
export async function begin(app: ServerApp, { query = '', cookie = '' } = {}): Promise<Begun> {
  const response = await app.request(`/oauth/install${query}`, { headers: cookie ? { cookie } : {} });
  const address = new URL(response.headers.get('location') ?? '');
  const setCookie = response.headers.get('set-cookie') ?? '';
  const [pair = ''] = setCookie.split(';');
  return { address, state: address.searchParams.get('state') ?? '', cookie: pair, setCookie };
}

/** Decides on HubSpot's page; gives path and query of the callback. */
export async function decide(address: URL, portalId: number, decision: 'accept' | 'refuse'): Promise<string> {
  const decided = await decideInstall(address.href, portalId, decision);
  if (!('redirectedTo' in decided)) throw new Error(`HubSpot's page stopped with ${decided.status}`);
  return decided.redirectedTo.pathname + decided.redirectedTo.search;
}

/** Comes back as a browser does. */
export async function comeBack(app: ServerApp, path: string, cookie: string, language = 'en') {
  const response = await app.request(path, { headers: { cookie, 'accept-language': language } });
  return { status: response.status, headers: response.headers, page: await response.text() };
}
