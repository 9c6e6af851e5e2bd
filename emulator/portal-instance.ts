import { randomUUID } from 'node:crypto';
import { readEventTypes } from './app-events/event-types.ts';
import { appId } from './app-id.ts';
import { createFunctionGateway } from './functions/gateway.ts';
import type { FetchAs } from './host/api/card-fetch.ts';
import type { SignedFetch } from './host/signed-fetch.ts';
import type { ApiHandler } from './http/api-handler.ts';
import type { TokenCheck } from './http/token-check.ts';
import { createPortalApi } from './portal-api.ts';
import type { PortalAccount, PortalClock, PortalOptions, Webhooks } from './portal.contract.ts';
import type { PortalState } from './routes/context.ts';
import type { SeedAccount } from './seed.ts';
import { loadSeed } from './seeds/load-seed.ts';
import { createSeedResolver } from './seeds/resolve-seed.ts';
import { createChangeListeners } from './store/change-listeners.ts';
import { createWebhooks } from './webhooks/webhooks.ts';
import { forgetContact } from './write/forget-contact.ts';
import { settleAgenda } from './write/rollups.ts';

export interface InstanceOptions extends Omit<PortalOptions, 'port' | 'now' | 'clock' | 'scopes'> {
  readonly clock: PortalClock;
  /** Stands for the seed's own number. */
  readonly portalId?: number;
  readonly checkToken: TokenCheck;
  readonly clientSecret: string;
  readonly url: () => string;
  readonly webhookDelivery?: {
    readonly batchSize?: number;
    readonly reach?: (url: string) => string;
  };
  /** `hubspot.fetch` of the app's cards, where the app has a server. */
  readonly signedFetch?: SignedFetch;
  readonly beforeReset?: () => void;
  readonly afterClose?: () => Promise<void>;
}

/** One portal without a server of its own. */
export interface PortalInstance {
  readonly portal: PortalAccount;
  /** As `portal.webhooks`, and can forget what waits. */
  readonly webhooks: Webhooks & { clear(): void };
  readonly account: () => SeedAccount;
  readonly handleApi: ApiHandler;
  readonly handlePage: (request: Request) => Promise<Response>;
  /** Null for an app without a server. */
  readonly fetchAs: FetchAs | null;
}

/** An account with its API, webhooks, functions and pages. Rejects where the seed cannot be loaded. */
export async function createPortalInstance(options: InstanceOptions): Promise<PortalInstance> {
  const { clock } = options;
  const firstSeed = options.seed ?? 'empty';
  const resolveNamed = await createSeedResolver(firstSeed, clock.now());
  const resolveSeed = (choice: typeof firstSeed) => withPortalId(resolveNamed(choice), options.portalId);
  const account = createAccountHolder(options, resolveSeed(firstSeed));
  const pageToken = `page-${randomUUID()}`;
  const api = createPortalApi(options, account.state, { pageToken, checkToken: options.checkToken });
  const { functions, webhooks } = createDelivery(options, account);

  const portal: PortalAccount = {
    pageToken,
    clientSecret: options.clientSecret,
    get url() {
      return options.url();
    },
    get portalId() {
      return account.portalId();
    },
    clock,
    calls: api.calls,
    faults: api.faults,
    webhooks,
    functions,
    onChange: account.onChange,
    appEvents: () => account.state.account().appEvents,
    forgetContact: (contactId) => forgetContact(account.state.account(), contactId, clock.now()),
    reset(seed = firstSeed) {
      options.beforeReset?.();
      account.replace(resolveSeed(seed));
      api.reset();
      webhooks.clear();
    },
    async close() {
      await Promise.all([webhooks.close(), functions.close()]);
      await options.afterClose?.();
    },
  };
  const fetchAs = options.signedFetch ? createFetchAs(options.signedFetch, account.seed) : null;
  const handlePage = createPages(portal, options.projectDir ?? null, fetchAs);
  return { portal, webhooks, account: account.seed, handleApi: api.handle, handlePage, fetchAs };
}

const withPortalId = (seed: SeedAccount, portalId: number | undefined): SeedAccount =>
  portalId === undefined ? seed : { ...seed, portalId };

type PageHandler = (request: Request) => Promise<Response>;

/** The pages are built when the first of them is asked for: most portals serve the API alone. */
function createPages(portal: PortalAccount, projectDir: string | null, fetchAs: FetchAs | null): PageHandler {
  let app: ReturnType<typeof loadHostApp> | null = null;
  return async (request) => {
    app ??= loadHostApp(portal, projectDir, fetchAs);
    return (await app).fetch(request);
  };
}

async function loadHostApp(portal: PortalAccount, projectDir: string | null, fetchAs: FetchAs | null) {
  const { createHostApp } = await import('./host/host-app.ts');
  return createHostApp({ portal, projectDir, ...(fetchAs ? { fetchAs } : {}) });
}

/** Requests in the name of a user of the account. */
function createFetchAs(signedFetch: SignedFetch, seed: () => SeedAccount): FetchAs {
  return async (userId, url, request) => {
    const { owners, portalId } = seed();
    const user = owners.find((owner) => owner.userId === userId);
    if (!user) throw new Error(`no user ${userId}`);
    return signedFetch({ portalId, userId, userEmail: user.email }, url, request);
  };
}

type AccountHolder = ReturnType<typeof createAccountHolder>;

/** The present account, which a reset replaces; listeners stay. */
function createAccountHolder(options: InstanceOptions, seed: SeedAccount) {
  const { clock } = options;
  const listeners = createChangeListeners();
  let account = loadSeed(seed, listeners, clock.now());
  const state: PortalState = {
    account() {
      settleAgenda(account, clock.now());
      return account;
    },
    eventTypes: () => readEventTypes(options.projectDir ?? null),
    clock,
    searchDelayMs: options.searchDelayMs ?? 3_000,
    associationDelayMs: options.associationDelayMs ?? 0,
  };
  return {
    state,
    onChange: listeners.add,
    portalId: () => account.seed.portalId,
    seed: () => account.seed,
    replace(next: SeedAccount) {
      account = loadSeed(next, listeners, clock.now());
    },
  };
}

/** Functions and webhooks. Another seed may bring another portal id, so both read it when they need it. */
function createDelivery(options: InstanceOptions, account: AccountHolder) {
  const { clock, clientSecret } = options;
  const functions = createFunctionGateway({
    projectDir: options.projectDir ?? null,
    portalUrl: options.url,
    accessToken: options.accessToken ?? '',
    secrets: options.secrets ?? {},
    clock,
    get portalId() {
      return account.portalId();
    },
  });
  const webhooks = createWebhooks({
    ...options.webhookDelivery,
    clock,
    appId,
    clientSecret,
    onChange: account.onChange,
    functions,
    get portalId() {
      return account.portalId();
    },
  });
  return { functions, webhooks };
}
