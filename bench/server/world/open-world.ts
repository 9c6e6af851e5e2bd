import type { LocalHubSpot } from '#emulator/cloud/cloud.contract.ts';
import { createLocalHubSpot } from '#emulator/cloud/local-hubspot.ts';
import { optionalScopes, requiredScopes } from '../../../src/server/config/app-scopes.ts';
import { createHistorySeed } from '../../history/history-seed.ts';
import { createMailPool, type PooledMail } from './mail-pool.ts';
import { createWorldSeed } from './world-seed.ts';
import type { InstalledAccount, WorldOptions } from './world-protocol.ts';

export interface World {
  readonly hubspot: LocalHubSpot;
  readonly pool: readonly PooledMail[];
}

/** The accounts that an even load comes from, and after them the one with a long past, where there is one. */
export async function openWorld(options: WorldOptions): Promise<World> {
  const { sizes, firstPortalId, now, publicUrl, localUrl, clientId, clientSecret } = options;
  const pool = createMailPool(now, sizes.pool);
  const ids = Array.from({ length: sizes.portals }, (_, index) => firstPortalId + index);
  const past = { ...createHistorySeed(options.pastMails, now), portalId: firstPortalId + sizes.portals };
  const seeds = [
    ...ids.map((portalId) => createWorldSeed(portalId, sizes, pool, now)),
    ...(options.pastMails > 0 ? [past] : []),
  ];
  const hubspot = await createLocalHubSpot({
    portals: seeds.map((seed) => ({ seed })),
    clock: 'running',
    latencyMs: options.latencyMs,
    app: {
      ...{ clientId, clientSecret, scopes: requiredScopes, optionalScopes },
      redirectUris: [`${publicUrl}/oauth/callback`],
      fetchOrigins: [publicUrl],
      proxy: { [publicUrl]: localUrl },
    },
  });
  return { hubspot, pool };
}

/** The app is installed everywhere; webhooks are told by the measuring process, which keeps their times. */
export function installEverywhere({ portals }: LocalHubSpot): readonly InstalledAccount[] {
  return portals.map((portal) => {
    const tokens = portal.install();
    const userId = portal.installation()?.userId ?? 0;
    return { portalId: portal.portalId, userId, ...tokens, pageToken: portal.pageToken };
  });
}
