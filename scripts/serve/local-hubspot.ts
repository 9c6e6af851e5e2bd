import { join } from 'node:path';
import { eventTypeName } from '#emulator/app-events/event-types.ts';
import { buildMarketplaceEdition, placeholders } from '../build/marketplace-edition.ts';
import { root } from '../build/layout.ts';
import type { ServiceSpec } from './supervise.ts';

/** Under this name cards and webhooks of the local HubSpot know the server: HubSpot calls HTTPS addresses only. */
const signedUrl = placeholders.serverUrl;

/** What the server has to be told of the local HubSpot's names. */
export const localNames = {
  SIGNED_URL: signedUrl,
  HUBSPOT_APP_EVENT_TYPE: eventTypeName('buying_signal_found'),
};

export interface LocalHubSpotPlace {
  readonly port: number;
  /** Where the server listens. */
  readonly serverUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: readonly string[];
  readonly optionalScopes: readonly string[];
}

/** A local HubSpot with two demo accounts that can install the app, whose project is built for it. */
export async function describeLocalHubSpot(place: LocalHubSpotPlace): Promise<ServiceSpec> {
  const project = await buildMarketplaceEdition({ ...placeholders, serverUrl: signedUrl, appEvent: true });
  const args = [
    join(root, 'emulator', 'cloud', 'cli.ts'),
    ...['--port', String(place.port), '--portals', '2', '--seed', 'demo', '--project', project],
    ...['--redirect', `${place.serverUrl}/oauth/callback`],
    ...['--scopes', place.scopes.join(' '), '--optional-scopes', place.optionalScopes.join(' ')],
    ...['--webhooks', `${signedUrl}/webhooks/hubspot`, '--proxy', `${signedUrl}=${place.serverUrl}`],
  ];
  const credentials = { HUBSPOT_CLIENT_ID: place.clientId, HUBSPOT_CLIENT_SECRET: place.clientSecret };
  return { name: 'hubspot', args, env: { PATH: process.env['PATH'], ...credentials } };
}
