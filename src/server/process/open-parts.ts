import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerConfig } from '../config/server-config.ts';
import type { Database } from '../db/database.ts';
import { openDatabase } from '../db/open-database.ts';
import { createOpenHost } from '../host/create-open-host.ts';
import type { OpenHost } from '../host/open-host.ts';
import { errorFields } from '../http/log-lines.ts';
import { redirectUriOf } from '../oauth/authorize-url.ts';
import { createHubSpotOAuthClient } from '../oauth/hubspot-oauth-client.ts';
import type { OAuthClient } from '../oauth/oauth-client.ts';
import { createPostgresTokenStore } from '../oauth/postgres-token-store.ts';
import { createTokenSource } from '../oauth/token-source.ts';
import type { TokenStore } from '../oauth/token-store.ts';
import { createGuardedLedger } from '../rate/guarded-ledger.ts';
import { createPostgresTokenLedger } from '../rate/postgres-token-ledger.ts';
import { createSharedBudgets } from '../rate/shared-budgets.ts';
import { createKeyring } from '../secrets/aes-keyring.ts';
import type { Keyring } from '../secrets/keyring.ts';
import { measureDatabase } from '../operation/measure-database.ts';
import type { Io } from './io.ts';

/** What every role works with. */
export interface Parts extends Io {
  readonly config: ServerConfig;
  /** Of the database. */
  readonly url: string;
  readonly database: Database;
  readonly keyring: Keyring;
  readonly tokens: TokenStore;
  readonly oauth: OAuthClient;
  readonly openHost: OpenHost;
  close(): Promise<void>;
}

/** A renewal holds a connection while HubSpot answers: as many at once, on connections that nothing else needs. */
const renewalConnections = 3;

export function openParts(config: ServerConfig, url: string, io: Io): Parts {
  const { log, now, meter, tracer } = io;
  const onLostConnection = (error: unknown) => log('connection-lost', errorFields(error));
  const connections = config.limits.databasePool;
  const database = measureDatabase(openDatabase(url, { connections, onLostConnection }), meter);
  const renewals = openDatabase(url, { connections: renewalConnections, onLostConnection });
  const keyring = createKeyring(config.encryptionKeys);
  const tokens = createPostgresTokenStore(database, keyring, renewals);
  const { apiUrl, clientId, clientSecrets } = config.hubSpot;
  const oauth = createHubSpotOAuthClient({
    ...{ apiUrl, clientId, now },
    clientSecret: clientSecrets[0],
    redirectUri: redirectUriOf(config.publicUrl),
  });
  const ledger = createGuardedLedger({ ledger: createPostgresTokenLedger(database), now, log });
  const openHost = createOpenHost({
    ...{ database, keyring, apiUrl, meter, tracer, log, now, sleep },
    tokens: createTokenSource(tokens, oauth, now, log),
    installations: tokens,
    budgets: createSharedBudgets({ ledger, now, sleep }),
  });
  return {
    ...{ ...io, config, url, database, keyring, tokens, oauth, openHost },
    async close() {
      await Promise.all([database.close(), renewals.close()]);
    },
  };
}
