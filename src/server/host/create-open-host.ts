import type { Log } from '../../app/use-cases/context.ts';
import type { Host, Stores } from '../../app/handlers/shell/host.ts';
import { portalCacheOf } from '../../app/use-cases/portal-cache.ts';
import type { Database } from '../db/database.ts';
import { DatabaseError } from '../db/database-error.ts';
import type { TokenSource } from '../oauth/token-source.ts';
import type { TokenStore } from '../oauth/token-store.ts';
import type { Meter } from '../operation/meter.ts';
import type { Tracer } from '../operation/tracer.ts';
import type { SharedBudgets } from '../rate/shared-budgets.ts';
import type { Keyring } from '../secrets/keyring.ts';
import { openPortal, type PortalAccess } from '../store/portal-access.ts';
import { createPostgresAccountNotes } from '../store/postgres-account-notes.ts';
import { createPostgresSignalRecords } from '../store/postgres-signal-records.ts';
import { createPostgresSignalStore } from '../store/postgres-signal-store.ts';
import { createApiFetch } from './api-fetch.ts';
import { createBreathe } from './breathe.ts';
import type { HostAnswer, OpenHost, OpenHostRequest } from './open-host.ts';
import { refreshCache } from './refresh-cache.ts';

export interface OpenHostDeps {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly tokens: TokenSource;
  readonly installations: Pick<TokenStore, 'find'>;
  readonly budgets: SharedBudgets;
  /** Origin of HubSpot's API: where tokens go, and nowhere else. */
  readonly apiUrl: string;
  readonly meter: Meter;
  readonly tracer: Tracer;
  readonly log: Log;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Default: the process's own. */
  readonly fetch?: typeof globalThis.fetch;
}

/** Opens accounts for handlers. Throws for defects alone. */
export function createOpenHost(deps: OpenHostDeps): OpenHost {
  const { origin } = new URL(deps.apiUrl);
  return async (request) => {
    try {
      return await open({ ...deps, origin }, request);
    } catch (error) {
      if (!(error instanceof DatabaseError) || !error.retryable) throw error;
      deps.log('host-unavailable', { portalId: request.portalId, error: error.category });
      return { ok: false, reason: 'unavailable' };
    }
  };
}

interface OpeningDeps extends OpenHostDeps {
  readonly origin: string;
}

async function open(deps: OpeningDeps, { portalId, lane, forMs }: OpenHostRequest): Promise<HostAnswer> {
  const { origin, tokens, now, sleep, log } = deps;
  const deadlineAt = now() + forMs;
  const answer = await tokens.accessTokenFor(portalId);
  if (!answer.ok) {
    return { ok: false, reason: answer.reason === 'not-installed' ? 'not-installed' : 'unavailable' };
  }
  const { accessToken } = answer;
  const access = openPortal(deps.database, deps.keyring, portalId);
  const cache = portalCacheOf(origin, portalId);
  await refreshCache(access, cache, now());
  const caller = { portalId, lane, accessToken };
  const host: Host = {
    ...{ accessToken, basePath: origin, portalId, hasSignalObject: false, now, sleep, deadlineAt },
    fetch: createApiFetch({ ...deps, fetch: deps.fetch ?? globalThis.fetch }, caller),
    rate: deps.budgets.open({ portalId, lane, deadlineAt }),
    // No language model: one key of ours would read the mail of all accounts.
    secrets: {},
    stores: storesOf(access),
    readInstallation: () => deps.installations.find(portalId),
    cache,
    breathe: createBreathe(),
    log: (event, fields) => log(event, { portalId, ...fields }),
  };
  return { ok: true, host };
}

function storesOf(access: PortalAccess): Stores {
  return {
    store: createPostgresSignalStore(access),
    notes: createPostgresAccountNotes(access),
    records: createPostgresSignalRecords(access),
  };
}
