import { createClock } from '../clock.ts';
import { startServer } from '../http/server.ts';
import type { RunningServer } from '../http/server.ts';
import { defaultNow } from '../portal.ts';
import type { DeliveryReport } from '../portal.contract.ts';
import { accountPages } from './account-pages.ts';
import { checkOptions } from './check-app.ts';
import { createAppFetch, createCloudPortal } from './cloud-portal.ts';
import type { CloudPortalParts, SharedParts } from './cloud-portal.ts';
import type { CloudPortal, LocalHubSpot, LocalHubSpotOptions } from './cloud.contract.ts';
import { createDispatch } from './dispatch.ts';
import { createGrants } from './grants.ts';
import { createInstallations } from './installations.ts';
import { createJournal } from './journal/journal.ts';
import { createPlatformApi } from './platform-api.ts';
import type { PlatformApi } from './platform-api.ts';
import { createReach } from './reach.ts';

type Portals = Map<number, CloudPortalParts>;

/**
 * Starts a local HubSpot with several accounts on 127.0.0.1: the authorize page and the token endpoint of one OAuth app,
 * and each account's CRM API behind its own tokens. Rejects for a wrong app, two portals of one number or a port in use.
 */
export async function createLocalHubSpot(options: LocalHubSpotOptions): Promise<LocalHubSpot> {
  checkOptions(options);
  const { app, latencyMs = 0 } = options;
  const now = options.now ?? (options.clock === 'running' ? Date.now() : defaultNow);
  const clock = createClock(options.clock ?? 'manual', now);
  const reach = createReach(app.proxy);
  const portals: Portals = new Map();
  const grants = createGrants(clock);
  const journal = createJournal(clock);
  const installations = createInstallations(portals, grants, journal, clock);
  const shared: SharedParts = {
    app,
    clock,
    grants,
    installations,
    signedFetch: createAppFetch(app, clock, reach),
    reach,
    latencyMs,
    url: () => server.url,
  };
  await addPortals(portals, options, shared);
  const rotation = { isOn: options.rotateRefreshTokens ?? false };
  const platform = createPlatformApi({
    ...shared,
    journal,
    rotatesRefreshTokens: () => rotation.isOn,
    userEmail: (portalId, userId) => portals.get(portalId)?.userEmail(userId) ?? '',
  });
  const handler = createHandler(portals, shared, platform);
  const server = await startServer(handler, options.port ?? 0).catch(async (error: unknown) => {
    await closeAll(portals.values());
    throw error;
  });
  return toLocalHubSpot(portals, shared, platform, server, rotation);
}

/** Pages for people, the CRM of each portal for its tokens, and the platform's own API. */
function createHandler(portals: Portals, { app, clock, grants }: SharedParts, platform: PlatformApi) {
  const all = [...portals.values()];
  const choices = () => all.map(({ choice }) => choice());
  const pages = accountPages(
    { app, clock, grants, choices },
    all.map(({ portal }) => portal),
  );
  const portalOf = (token: string) =>
    portals.get(grants.access(token)?.portalId ?? NaN) ??
    all.find(({ portal }) => portal.pageToken === token);
  return createDispatch({
    portalOf: (token) => portalOf(token)?.handleApi,
    platform: platform.handle,
    page: (request) => pages.fetch(request),
  });
}

function toLocalHubSpot(
  portals: Portals,
  { clock, reach }: SharedParts,
  { calls, faults }: PlatformApi,
  server: RunningServer,
  rotation: { isOn: boolean },
): LocalHubSpot {
  const all = [...portals.values()];
  return {
    url: server.url,
    clock,
    portals: all.map(({ portal }) => portal),
    portal: (portalId) => findPortal(portals, portalId),
    calls,
    faults,
    flushWebhooks: async (how) => sum(await Promise.all(all.map(({ portal }) => portal.webhooks.flush(how)))),
    autoDeliver(on) {
      for (const { portal } of all) portal.webhooks.autoDeliver(on);
    },
    rotateRefreshTokens(on) {
      rotation.isOn = on;
    },
    lead: reach.lead,
    async close() {
      await closeAll(all);
      await server.close();
    },
  };
}

async function addPortals(
  portals: Portals,
  options: LocalHubSpotOptions,
  shared: SharedParts,
): Promise<void> {
  for (const each of options.portals) {
    const parts = await createCloudPortal(each, shared);
    if (portals.has(parts.portalId)) {
      await closeAll([...portals.values(), parts]);
      throw new Error(`two portals have the number ${parts.portalId}`);
    }
    portals.set(parts.portalId, parts);
  }
}

async function closeAll(parts: Iterable<CloudPortalParts>): Promise<void> {
  await Promise.all([...parts].map((one) => one.close()));
}

function findPortal(portals: Portals, portalId: number): CloudPortal {
  const found = portals.get(portalId);
  if (!found) throw new Error(`no portal ${portalId}`);
  return found.portal;
}

function sum(reports: readonly DeliveryReport[]): DeliveryReport {
  const total = (key: keyof DeliveryReport) => reports.reduce((all, report) => all + report[key], 0);
  return {
    batches: total('batches'),
    events: total('events'),
    delivered: total('delivered'),
    failed: total('failed'),
  };
}
