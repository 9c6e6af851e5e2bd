import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocalHubSpot } from '#emulator/cloud/cloud.contract.ts';
import { createLocalHubSpot } from '#emulator/cloud/local-hubspot.ts';
import { root } from '../../scripts/build/layout.ts';
import { buildMarketplaceEdition, placeholders } from '../../scripts/build/marketplace-edition.ts';
import { optionalScopes, requiredScopes } from '../../src/server/config/app-scopes.ts';
import { readConfig } from '../../src/server/config/read-config.ts';
import { findFreePort } from '../../src/server/db/embedded/free-port.ts';
import { noTracer } from '../../src/server/operation/tracer.ts';
import { createPrometheusMeter } from '../../src/server/operation/prometheus-meter.ts';
import { startServer, type RunningServer } from '../../src/server/process/start-server.ts';
import { openTestDatabase, type TestDatabase } from './postgres.ts';

export interface MarketplaceWorld {
  readonly hubspot: LocalHubSpot;
  readonly database: TestDatabase;
  /** Where browsers reach the server. */
  readonly serverUrl: string;
  /** What the server logged. */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  close(): Promise<void>;
}

/**
 * The marketplace edition as it runs: a local HubSpot with demo accounts that have not installed anything, the built project
 * in it, the server with all its roles, and Postgres.
 */
export async function startMarketplaceWorld(portalIds: readonly number[]): Promise<MarketplaceWorld> {
  const folder = join(root, '.cache', `marketplace-${randomBytes(4).toString('hex')}`);
  const port = await findFreePort();
  const serverUrl = `http://127.0.0.1:${port}`;
  const app = { clientId: 'local-app', clientSecret: randomBytes(24).toString('hex') };
  const [database] = await Promise.all([
    openTestDatabase(),
    buildMarketplaceEdition({ ...placeholders, folder, appEvent: true }),
  ]);
  const hubspot = await createLocalHubSpot({
    ...{ clock: 'running', now: Date.now() },
    portals: portalIds.map((portalId) => ({ seed: 'demo', portalId, hasPages: true })),
    app: {
      ...{ ...app, projectDir: folder, scopes: requiredScopes, optionalScopes },
      redirectUris: [`${serverUrl}/oauth/callback`],
      webhooks: { targetUrl: `${placeholders.serverUrl}/webhooks/hubspot` },
      proxy: { [placeholders.serverUrl]: serverUrl },
    },
  });
  hubspot.autoDeliver(true);
  const lines: Record<string, unknown>[] = [];
  const server = await start({ port, serverUrl, app, hubSpotUrl: hubspot.url, url: database.url }, lines);
  return {
    ...{ hubspot, database, serverUrl, lines },
    async close() {
      await server.close();
      await hubspot.close();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Place {
  readonly port: number;
  readonly serverUrl: string;
  readonly app: { readonly clientId: string; readonly clientSecret: string };
  readonly hubSpotUrl: string;
  readonly url: string;
}

function start(place: Place, lines: Record<string, unknown>[]): Promise<RunningServer> {
  const config = readConfig({
    ...{ PUBLIC_URL: place.serverUrl, SIGNED_URL: placeholders.serverUrl, PORT: String(place.port) },
    ...{ HUBSPOT_API_URL: place.hubSpotUrl, HUBSPOT_APP_URL: place.hubSpotUrl },
    HUBSPOT_CLIENT_ID: place.app.clientId,
    HUBSPOT_CLIENT_SECRET: place.app.clientSecret,
    ENCRYPTION_KEYS: `test:${randomBytes(32).toString('base64')}`,
    DATABASE_URL: place.url,
  });
  const metrics = createPrometheusMeter({ ofProcess: false });
  return startServer(config, place.url, {
    ...{ metrics, meter: metrics.meter, tracer: noTracer, now: Date.now },
    log: (event, fields) => lines.push({ event, ...fields }),
  });
}
