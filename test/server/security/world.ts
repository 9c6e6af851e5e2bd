import { randomBytes } from 'node:crypto';
import { appId } from '#emulator/app-id.ts';
import { createLocalHubSpot } from '#emulator/cloud/local-hubspot.ts';
import type { SeedAccount } from '#emulator/seed.ts';
import { signV3 } from '#emulator/webhooks/signature-v3.ts';
import { optionalScopes, requiredScopes } from '../../../src/server/config/app-scopes.ts';
import { readConfig } from '../../../src/server/config/read-config.ts';
import { createLog } from '../../../src/server/http/log-lines.ts';
import { createPostgresTokenStore } from '../../../src/server/oauth/postgres-token-store.ts';
import { createPrometheusMeter } from '../../../src/server/operation/prometheus-meter.ts';
import { noTracer } from '../../../src/server/operation/tracer.ts';
import { startServer } from '../../../src/server/process/start-server.ts';
import { createKeyring } from '../../../src/server/secrets/aes-keyring.ts';
import { account, company, contact, deal, email } from '../../app/support/account.ts';
import { openTestDatabase } from '../../support/postgres.ts';
import { openCanary } from './canary.ts';

export const publicUrl = 'https://server.example';
export const clientSecret = `secret-${randomBytes(16).toString('hex')}`;
export const metricsToken = `metrics-${randomBytes(16).toString('hex')}`;
/** Two accounts with the same ids, one that has gone, and one that never was here. */
export const [here, there, gone, nobody] = [4_711, 4_712, 4_713, 4_799];
export const bodyBytes = 20_000;
/** Words that stand in the accounts' mail and names, and nowhere else. */
export const words = ['Zorvanex', 'Quillmont', 'Berrifax'];
export const [installer, rep] = [47_111, 47_112];

const text = 'Hello, we need 20 more seats for Zorvanex in March. Could you send a quote? Berrifax Quillmont';

function seed(portalId: number): SeedAccount {
  const parts = account(
    company('501'),
    contact('101', '501', { firstname: 'Berrifax', lastname: 'Quillmont' }),
    deal('301', { contactId: '101', companyId: '501' }),
    email('901', '101', text),
  );
  const owner = { firstName: 'Ann', lastName: 'Owner', locale: 'en-GB', teamIds: [], archived: false };
  const owners = [installer, rep].map((userId) => ({
    ...{ ...owner, id: String(userId % 100), userId, email: `u${userId}@${portalId}.example` },
  }));
  return { ...parts, portalId, owners };
}

/** The server as it runs, with all its roles, behind a socket, in front of a local HubSpot. */
export async function openWorld(variables: Readonly<Record<string, string>> = {}) {
  const keys = `k1:${randomBytes(32).toString('base64')}`;
  const [test, canary, hubSpot] = await Promise.all([
    openTestDatabase(),
    openCanary(),
    createLocalHubSpot({
      ...{ clock: 'running', now: Date.now() },
      portals: [here, there, gone].map((portalId) => ({ seed: seed(portalId), portalId, searchDelayMs: 0 })),
      app: {
        ...{ clientId: 'client-1', clientSecret, scopes: requiredScopes, optionalScopes },
        ...{ redirectUris: [`${publicUrl}/oauth/callback`], fetchOrigins: [publicUrl] },
      },
    }),
  ]);
  const tokens = createPostgresTokenStore(test.database, createKeyring(keys));
  const secrets = [clientSecret, metricsToken, keys.slice(3)];
  for (const portal of hubSpot.portals) {
    const issued = portal.install();
    secrets.push(issued.accessToken, issued.refreshToken);
    await tokens.install(portal.portalId, issued, portal.installation()?.scopes ?? [], Date.now(), installer);
  }
  await tokens.uninstall(gone, Date.now(), Date.now() + 1e10);
  const config = readConfig({
    ...{ PUBLIC_URL: publicUrl, PORT: '0', BODY_LIMIT_BYTES: String(bodyBytes), SHUTDOWN_MS: '2000' },
    ...{ HUBSPOT_API_URL: hubSpot.url, HUBSPOT_APP_URL: hubSpot.url, HUBSPOT_APP_ID: String(appId) },
    ...{ HUBSPOT_CLIENT_ID: 'client-1', HUBSPOT_CLIENT_SECRET: clientSecret, METRICS_TOKEN: metricsToken },
    ...{ ENCRYPTION_KEYS: keys, DATABASE_URL: test.url, ...variables },
  });
  let written = '';
  const metrics = createPrometheusMeter({ ofProcess: false });
  const log = createLog((line) => (written += line), Date.now);
  const io = { metrics, meter: metrics.meter, tracer: noTracer, now: Date.now, log };
  const server = await startServer(config, test.url, io);
  const url = `http://127.0.0.1:${server.port}`;
  hubSpot.lead(publicUrl, url);
  return {
    ...{ test, canary, hubSpot, url, port: server.port, secrets },
    /** All lines so far. */
    written: () => written,
    async close() {
      await server.close();
      await Promise.all([hubSpot.close(), test.close()]);
      canary.close();
    },
  };
}

export type World = Awaited<ReturnType<typeof openWorld>>;

/** The query in which HubSpot's fetch names who asks. */
export const asUser = (portalId: number, userId: number = installer) =>
  `portalId=${portalId}&userId=${userId}&userEmail=u%40a.example&appId=${appId}`;

export interface Forgery {
  readonly secret?: string;
  readonly timestamp?: number;
  /** What was signed in the place of what is sent. */
  readonly signed?: { readonly method?: string; readonly target?: string; readonly body?: string };
}

/** The headers with which HubSpot signs a request, or somebody tries to. */
export function signature(target: string, body: string, forgery: Forgery = {}): Record<string, string> {
  const { secret = clientSecret, timestamp = Date.now(), signed = {} } = forgery;
  const parts = { method: signed.method ?? 'POST', uri: publicUrl + (signed.target ?? target) };
  return {
    'x-hubspot-signature-v3': signV3({
      ...{ ...parts, timestamp, clientSecret: secret, body: signed.body ?? body },
    }),
    'x-hubspot-request-timestamp': String(timestamp),
  };
}
