import { afterEach } from 'vitest';
import type { CloudApp, LocalHubSpot, LocalHubSpotOptions } from '#emulator/cloud/cloud.contract.ts';
import { decideInstall } from '#emulator/cloud/decide-install.ts';
import { createLocalHubSpot } from '#emulator/cloud/local-hubspot.ts';
import { callApi } from '../support/api.ts';
import type { Answer } from '../support/api.ts';

export const redirectUri = 'https://app.example/oauth/callback?from=hubspot';
export const first = 4_001;
export const second = 4_002;

export const cloudApp: CloudApp = {
  name: 'Invisible Pipeline',
  clientId: 'client-1',
  clientSecret: 'secret-1',
  redirectUris: [redirectUri, 'http://localhost:3000/callback'],
  scopes: ['oauth', 'crm.objects.contacts.read', 'crm.objects.contacts.write', 'sales-email-read'],
  optionalScopes: ['crm.objects.deals.read'],
};

const open: LocalHubSpot[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((hubspot) => hubspot.close()));
});

/** Two empty accounts and the app, closed after the test. */
export async function startHubSpot(options: Partial<LocalHubSpotOptions> = {}): Promise<LocalHubSpot> {
  const hubspot = await createLocalHubSpot({
    portals: [
      { seed: 'empty', portalId: first },
      { seed: 'empty', portalId: second },
    ],
    app: cloudApp,
    ...options,
  });
  open.push(hubspot);
  return hubspot;
}

/** The address that the app sends its user to. Null leaves a parameter out. */
export function authorizeUrl(hubspot: LocalHubSpot, changes: Record<string, string | null> = {}): string {
  const parameters = {
    client_id: cloudApp.clientId,
    redirect_uri: redirectUri,
    scope: cloudApp.scopes.join(' '),
    state: 'state-1',
    ...changes,
  };
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== null);
  return `${hubspot.url}/oauth/authorize?${new URLSearchParams(given).toString()}`;
}

/** The query of the app's redirect address after a decision; throws with the page where there was no redirect. */
export async function redirectedQuery(
  url: string,
  portalId = first,
  decision: 'accept' | 'refuse' = 'accept',
): Promise<URLSearchParams> {
  const outcome = await decideInstall(url, portalId, decision);
  if (!('redirectedTo' in outcome)) throw new Error(`${outcome.status}: ${outcome.page}`);
  return outcome.redirectedTo.searchParams;
}

export async function getCode(hubspot: LocalHubSpot, portalId = first): Promise<string> {
  return (await redirectedQuery(authorizeUrl(hubspot), portalId)).get('code') ?? '';
}

/** Posts a form with the app's credentials. */
export async function postForm(
  hubspot: LocalHubSpot,
  form: Record<string, string>,
  path = '/oauth/2026-09/token',
): Promise<Answer> {
  const response = await fetch(hubspot.url + path, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: cloudApp.clientId,
      client_secret: cloudApp.clientSecret,
      ...form,
    }),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

export const exchange = (hubspot: LocalHubSpot, code: string, more: Record<string, string> = {}) =>
  postForm(hubspot, { grant_type: 'authorization_code', redirect_uri: redirectUri, code, ...more });

export const refresh = (hubspot: LocalHubSpot, refreshToken: string) =>
  postForm(hubspot, { grant_type: 'refresh_token', refresh_token: refreshToken });

export const call = (
  hubspot: LocalHubSpot,
  token: string | null,
  method = 'GET',
  path = '/crm/objects/2026-09/contacts',
  body?: unknown,
) => callApi(hubspot.url + path, method, body, token);

/** The app's own token, for the journal. */
export async function appToken(hubspot: LocalHubSpot): Promise<string> {
  const { body } = await postForm(hubspot, {
    grant_type: 'client_credentials',
    scope:
      'developer.webhooks_journal.read developer.webhooks_journal.subscriptions.read developer.webhooks_journal.subscriptions.write',
  });
  return body.access_token;
}
