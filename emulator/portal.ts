import { randomUUID } from 'node:crypto';
import { appId } from './app-id.ts';
import { createClock } from './clock.ts';
import { createFunctionGateway } from './functions/gateway.ts';
import { startServer } from './http/server.ts';
import { createPortalApi } from './portal-api.ts';
import type { Portal, PortalClock, PortalOptions } from './portal.contract.ts';
import type { PortalState } from './routes/context.ts';
import type { SeedAccount } from './seed.ts';
import { loadSeed } from './seeds/load-seed.ts';
import { createSeedResolver } from './seeds/resolve-seed.ts';
import { createChangeListeners } from './store/change-listeners.ts';
import { createWebhooks } from './webhooks/webhooks.ts';
import { isApiPath, readCaller } from './wire/api-path.ts';
import { settleAgenda } from './write/rollups.ts';

/** Where a standing clock stands unless told otherwise: a Monday morning. */
const defaultNow = Date.UTC(2026, 10, 23, 9);

/**
 * Starts a local HubSpot portal on 127.0.0.1. Rejects where the port is taken or the seed cannot be loaded.
 * The process stays alive until `close`.
 */
export async function createPortal(options: PortalOptions = {}): Promise<Portal> {
  const startAt = options.now ?? (options.clock === 'running' ? Date.now() : defaultNow);
  const clock = createClock(options.clock ?? 'manual', startAt);
  const firstSeed = options.seed ?? 'empty';
  const resolveSeed = await createSeedResolver(firstSeed, startAt);
  const account = createAccountHolder(options, clock, resolveSeed(firstSeed));
  const credentials = createCredentials(options);
  const api = createPortalApi(options, account.state, credentials);
  const server = await startServer((request, http) => {
    const { pathname, caller } = readCaller(new URL(request.url).pathname);
    return caller !== null || isApiPath(pathname) ? api.handle(request, http) : pages(request);
  }, options.port ?? 0);
  const { functions, webhooks } = createDelivery(options, clock, account, credentials, () => server.url);

  const portal: Portal = {
    ...credentials,
    url: server.url,
    get portalId() {
      return account.portalId();
    },
    clock,
    calls: api.calls,
    faults: api.faults,
    webhooks,
    functions,
    onChange: account.onChange,
    reset(seed = firstSeed) {
      clock.set(startAt);
      account.replace(resolveSeed(seed));
      api.reset();
      webhooks.clear();
    },
    async close() {
      await Promise.all([webhooks.close(), functions.close()]);
      await server.close();
    },
  };
  const pages = createPages(portal, options.projectDir ?? null);
  return portal;
}

function createCredentials({ accessToken }: PortalOptions) {
  return {
    accessToken: accessToken ?? `pat-eu1-${randomUUID()}`,
    pageToken: `page-${randomUUID()}`,
    clientSecret: randomUUID(),
  };
}

type PageHandler = (request: Request) => Promise<Response>;

/** The pages are built when the first of them is asked for: most portals serve the API alone. */
function createPages(portal: Portal, projectDir: string | null): PageHandler {
  let app: ReturnType<typeof loadHostApp> | null = null;
  return async (request) => {
    app ??= loadHostApp(portal, projectDir);
    return (await app).fetch(request);
  };
}

async function loadHostApp(portal: Portal, projectDir: string | null) {
  const { createHostApp } = await import('./host/host-app.ts');
  return createHostApp({ portal, projectDir });
}

type AccountHolder = ReturnType<typeof createAccountHolder>;

/** The present account, which a reset replaces; listeners stay. */
function createAccountHolder(options: PortalOptions, clock: PortalClock, seed: SeedAccount) {
  const listeners = createChangeListeners();
  let account = loadSeed(seed, listeners, clock.now());
  const state: PortalState = {
    account() {
      settleAgenda(account, clock.now());
      return account;
    },
    clock,
    searchDelayMs: options.searchDelayMs ?? 3_000,
    associationDelayMs: options.associationDelayMs ?? 0,
  };
  return {
    state,
    onChange: listeners.add,
    portalId: () => account.seed.portalId,
    replace(next: SeedAccount) {
      account = loadSeed(next, listeners, clock.now());
    },
  };
}

/** Functions and webhooks. Another seed may bring another portal id, so both read it when they need it. */
function createDelivery(
  options: PortalOptions,
  clock: PortalClock,
  account: AccountHolder,
  credentials: { readonly accessToken: string; readonly clientSecret: string },
  portalUrl: () => string,
) {
  const functions = createFunctionGateway({
    projectDir: options.projectDir ?? null,
    portalUrl,
    accessToken: credentials.accessToken,
    secrets: options.secrets ?? {},
    clock,
    get portalId() {
      return account.portalId();
    },
  });
  const webhooks = createWebhooks({
    clock,
    appId,
    clientSecret: credentials.clientSecret,
    onChange: account.onChange,
    functions,
    get portalId() {
      return account.portalId();
    },
  });
  return { functions, webhooks };
}
