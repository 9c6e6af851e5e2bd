import { randomBytes } from 'node:crypto';
import type { CloudApp, LocalHubSpot } from '#emulator/cloud/cloud.contract.ts';
import { createLocalHubSpot } from '#emulator/cloud/local-hubspot.ts';
import type { SeedAccount } from '#emulator/seed.ts';
import { cardHandlers } from '../../../src/app/handlers/card-handlers.ts';
import type { Host } from '../../../src/app/handlers/shell/host.ts';
import { optionalScopes, requiredScopes } from '../../../src/server/config/app-scopes.ts';
import { createOpenHost } from '../../../src/server/host/create-open-host.ts';
import type { Lane, OpenHost } from '../../../src/server/host/open-host.ts';
import { createHubSpotOAuthClient } from '../../../src/server/oauth/hubspot-oauth-client.ts';
import { createPostgresTokenStore } from '../../../src/server/oauth/postgres-token-store.ts';
import { createTokenSource } from '../../../src/server/oauth/token-source.ts';
import type { Labels, Meter } from '../../../src/server/operation/meter.ts';
import { noTracer } from '../../../src/server/operation/tracer.ts';
import { createPostgresTokenLedger } from '../../../src/server/rate/postgres-token-ledger.ts';
import { createSharedBudgets } from '../../../src/server/rate/shared-budgets.ts';
import { createKeyring } from '../../../src/server/secrets/aes-keyring.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres.ts';

export const clientSecret = 'yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy';
const app = {
  ...{ clientId: 'client-1', clientSecret, optionalScopes },
  ...{ redirectUris: ['https://app.example.com/oauth/callback'], scopes: requiredScopes },
};

/** A server process: hosts of its own, with the database, the accounts and the clock that all processes share. */
export interface TestProcess {
  readonly openHost: OpenHost;
  readonly counted: readonly { readonly name: string; readonly labels: Labels }[];
  readonly lines: readonly Readonly<Record<string, unknown>>[];
}

export interface TestServer {
  readonly hubSpot: LocalHubSpot;
  readonly test: TestDatabase;
  /** @param fetch what reaches HubSpot in the place of the process's own */
  process(fetch?: typeof globalThis.fetch): TestProcess;
  host(portalId: number, lane?: Lane): Promise<Host>;
  /** What a card asks for, of an account. */
  ask<Name extends keyof typeof cardHandlers>(
    portalId: number,
    name: Name,
    parameters: unknown,
  ): Promise<Awaited<ReturnType<NonNullable<ReturnType<(typeof cardHandlers)[Name]['parse']>>['work']>>>;
  /** API calls of an account that the work makes. */
  calls<T>(
    portalId: number,
    work: () => Promise<T>,
  ): Promise<{ readonly result: T; readonly paths: readonly string[] }>;
  close(): Promise<void>;
}

/**
 * Two accounts with the same records in a local HubSpot, the app installed in both; waiting moves the clock.
 * @param project more of the app, as its project declares it
 */
export async function startTestServer(
  seed: SeedAccount,
  portalIds: readonly number[],
  project: Partial<CloudApp> = {},
): Promise<TestServer> {
  const portals = portalIds.map((portalId) => ({ seed, portalId, searchDelayMs: 0 }));
  const [test, hubSpot] = await Promise.all([
    openTestDatabase(),
    createLocalHubSpot({ portals, app: { ...app, ...project } }),
  ]);
  const now = () => hubSpot.clock.now();
  const sleep = async (ms: number) => hubSpot.clock.advance(Math.ceil(ms));
  const keyring = createKeyring(`k1:${randomBytes(32).toString('base64')}`);
  const store = createPostgresTokenStore(test.database, keyring);
  for (const portalId of portalIds) {
    await store.install(portalId, hubSpot.portal(portalId).install(), requiredScopes, now());
  }

  function process(fetch: typeof globalThis.fetch = globalThis.fetch): TestProcess {
    const counted: { name: string; labels: Labels }[] = [];
    const lines: Record<string, unknown>[] = [];
    const log = (event: string, fields: object) => void lines.push({ event, ...fields });
    const meter: Meter = {
      add: (name, labels = {}) => void counted.push({ name, labels }),
      observe: () => undefined,
      gauge: () => undefined,
    };
    const client = createHubSpotOAuthClient({
      ...{ apiUrl: hubSpot.url, clientId: app.clientId, clientSecret: app.clientSecret, now, sleep },
      redirectUri: app.redirectUris[0] ?? '',
    });
    const tokens = createTokenSource(store, client, now, log);
    const ledger = createPostgresTokenLedger(test.database, now);
    const budgets = createSharedBudgets({ ledger, now, sleep });
    const deps = {
      database: test.database,
      keyring,
      tokens,
      installations: store,
      budgets,
      apiUrl: hubSpot.url,
    };
    return {
      openHost: createOpenHost({ ...deps, meter, tracer: noTracer, log, now, sleep, fetch }),
      counted,
      lines,
    };
  }

  const { openHost } = process();
  const host = async (portalId: number, lane: Lane = 'person') => {
    const opened = await openHost({ portalId, lane, forMs: 60_000 });
    if (!opened.ok) throw new Error(`no host: ${opened.reason}`);
    return opened.host;
  };

  return {
    ...{ hubSpot, test, process, host },
    async ask(portalId, name, parameters) {
      const request = cardHandlers[name].parse(parameters);
      if (!request) throw new Error(`not a request of ${name}`);
      return (await request.work(await host(portalId))) as never;
    },
    async calls(portalId, work) {
      const { calls } = hubSpot.portal(portalId);
      const before = calls.count();
      const result = await work();
      return {
        result,
        paths: calls
          .list()
          .slice(before)
          .map(({ path }) => path),
      };
    },
    async close() {
      await Promise.all([hubSpot.close(), test.close()]);
    },
  };
}
