import { declaredOrigins } from './declared-origins.ts';
import { createSignedFetch } from '../host/signed-fetch.ts';
import type { SignedFetch } from '../host/signed-fetch.ts';
import { startServer } from '../http/server.ts';
import type { RunningServer } from '../http/server.ts';
import { createPortalInstance } from '../portal-instance.ts';
import type { PortalInstance } from '../portal-instance.ts';
import type { PortalClock } from '../portal.contract.ts';
import { createPortalTokenCheck } from './check-access.ts';
import type { CloudApp, CloudPortal, CloudPortalOptions } from './cloud.contract.ts';
import type { Grants } from './grants.ts';
import type { InstallablePortal, Installations } from './installations.ts';
import type { Choice } from './oauth/choice.ts';
import type { Reach } from './reach.ts';

export interface SharedParts {
  readonly app: CloudApp;
  readonly clock: PortalClock;
  readonly grants: Grants;
  readonly installations: Installations;
  readonly signedFetch: SignedFetch;
  readonly reach: Reach;
  readonly latencyMs: number;
  readonly url: () => string;
}

/** `hubspot.fetch` of the app's cards, for the readers of all portals. */
export const createAppFetch = (app: CloudApp, clock: PortalClock, reach: Reach): SignedFetch =>
  createSignedFetch({
    clientSecret: app.clientSecret,
    permittedOrigins: app.fetchOrigins ?? declaredOrigins(app.projectDir),
    clock,
    reach,
  });

/** A portal and what only the local HubSpot around it uses. */
export interface CloudPortalParts extends InstallablePortal {
  readonly portal: CloudPortal;
  readonly handleApi: PortalInstance['handleApi'];
  readonly choice: () => Choice;
  readonly userEmail: (userId: number) => string;
  close(): Promise<void>;
}

/** Requests of an OAuth app to one account in ten seconds; no add-on raises it, and there is no daily limit. */
const oauthRequestsPerTenSeconds = 110;
/** HubSpot sends fewer than a hundred events to an OAuth app at once. */
const webhookBatch = 99;
const defaultSubscriptions = [
  { subscriptionType: 'object.creation', objectTypeId: '0-49' },
  { subscriptionType: 'contact.privacyDeletion' },
];

/** One account of a local HubSpot: its data, limits, calls and faults are its own; the app is shared. */
export async function createCloudPortal(
  options: CloudPortalOptions,
  shared: SharedParts,
): Promise<CloudPortalParts> {
  const { app, clock, grants, installations } = shared;
  const instance = await createPortalInstance({
    requestsPerTenSeconds: oauthRequestsPerTenSeconds,
    ...options,
    requestsPerDay: Infinity,
    latencyMs: shared.latencyMs,
    clock,
    clientSecret: app.clientSecret,
    checkToken: createPortalTokenCheck(grants, clock, () => instance.portal.portalId),
    url: shared.url,
    signedFetch: shared.signedFetch,
    webhookDelivery: { batchSize: webhookBatch, reach: shared.reach },
    ...(app.projectDir === undefined ? {} : { projectDir: app.projectDir }),
  });
  const { portalId } = instance.portal;
  const pages = options.hasPages ? await startServer(instance.handlePage, 0) : null;
  const portal = toCloudPortal(instance, shared, options.lacksScopes ?? [], pages);
  instance.webhooks.subscribe(app.webhooks?.subscriptions ?? defaultSubscriptions);
  return {
    portalId,
    portal,
    handleApi: instance.handleApi,
    choice: () => ({
      portalId,
      companyName: portal.companyName,
      isInstalled: installations.find(portalId) !== null,
      userId: installingUser(instance),
      lacksScopes: options.lacksScopes ?? [],
    }),
    userEmail: (userId) => emailOf(instance, userId) ?? '',
    startWebhooks() {
      if (app.webhooks) instance.webhooks.target({ url: app.webhooks.targetUrl });
    },
    stopWebhooks() {
      instance.webhooks.target(null);
      instance.webhooks.clear();
    },
    async close() {
      await Promise.all([instance.portal.close(), pages?.close()]);
    },
  };
}

function toCloudPortal(
  instance: PortalInstance,
  { app, installations }: SharedParts,
  lacksScopes: readonly string[],
  pages: RunningServer | null,
): CloudPortal {
  const { portal } = instance;
  const granted = [...app.scopes, ...(app.optionalScopes ?? [])].filter(
    (scope) => !lacksScopes.includes(scope),
  );
  return Object.assign(portal, {
    companyName: instance.account().companyName,
    pagesUrl: pages?.url ?? null,
    installation: () => installations.find(portal.portalId),
    install: (scopes: readonly string[] = granted) =>
      installations.install({ portalId: portal.portalId, userId: installingUser(instance), scopes }),
    fetchAs: toFetchAs(instance),
    uninstall: () => void installations.uninstall(portal.portalId),
  });
}

function toFetchAs({ fetchAs }: PortalInstance): CloudPortal['fetchAs'] {
  if (!fetchAs) throw new Error('a portal of an OAuth app has hubspot.fetch');
  return fetchAs;
}

const emailOf = (instance: PortalInstance, userId: number): string | undefined =>
  instance.account().owners.find((owner) => owner.userId === userId)?.email;

/** The account's first active user stands for the admin who is signed in. */
function installingUser(instance: PortalInstance): number {
  return instance.account().owners.find((owner) => !owner.archived)?.userId ?? 0;
}
