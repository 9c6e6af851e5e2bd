import type { ServerConfig } from '../config/server-config.ts';
import { DatabaseError } from '../db/database-error.ts';
import { findPendingMigrations } from '../db/migrate.ts';
import type { CommandDeps, CommandResult } from './command.ts';

type Deps = Pick<CommandDeps, 'config' | 'database' | 'now' | 'fetch'>;

/** What was looked at, and what is wrong with it; null: nothing. */
type Finding = readonly [part: string, fault: string | null];

const patienceMs = 5_000;
/** HubSpot refuses signatures that are five minutes off, and so does the server. */
const mostSkewMs = 60_000;

/** Looks whether a server with this configuration could serve: a line for each part. */
export async function checkCommand(deps: Deps): Promise<CommandResult> {
  const findings = [
    ['configuration', null] as const,
    ['database', await findDatabaseFault(deps)] as const,
    ['HubSpot', await findHubSpotFault(deps)] as const,
  ];
  return {
    ok: findings.every(([, fault]) => fault === null),
    lines: [...findings.map(toLine), ...toRemarks(deps.config)],
  };
}

function toLine([part, fault]: Finding): string {
  return fault === null ? `ok      ${part}` : `not ok  ${part}: ${fault}`;
}

/** What is allowed, and worth knowing. */
function toRemarks({ publicUrl, database, operation }: ServerConfig): string[] {
  const isPlain = database.kind === 'url' && new URL(database.url).searchParams.get('sslmode') === null;
  return [
    ...(publicUrl.startsWith('http:')
      ? ['note    PUBLIC_URL is plain http: for a trial on this machine']
      : []),
    ...(database.kind === 'embedded' ? ['note    Postgres of the server’s own: for a trial'] : []),
    ...(isPlain ? ['note    DATABASE_URL names no sslmode: the connection is not encrypted'] : []),
    ...(operation.metricsToken === null ? ['note    METRICS_TOKEN is not set: there are no metrics'] : []),
  ];
}

async function findDatabaseFault({ database }: Deps): Promise<string | null> {
  try {
    const pending = await findPendingMigrations(database);
    return pending.length === 0 ? null : `run migrate: ${pending.join(', ')} missing`;
  } catch (error) {
    // Without the first migration there is no role to ask as.
    if (error instanceof DatabaseError && error.code === '22023') return 'run migrate: nothing is there yet';
    return (error as Error).message;
  }
}

/** Any answer will do: without a token there is nothing to be had. */
async function findHubSpotFault({ config, fetch, now }: Deps): Promise<string | null> {
  try {
    const response = await fetch(`${config.hubSpot.apiUrl}/account-info/2026-03/details`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    });
    await response.body?.cancel();
    const told = Date.parse(response.headers.get('date') ?? '');
    const skew = Number.isNaN(told) ? 0 : Math.abs(told - now());
    if (response.status >= 500) return `answers ${response.status}`;
    return skew > mostSkewMs ? `this machine’s clock is off by ${Math.round(skew / 1_000)} s` : null;
  } catch {
    return `${config.hubSpot.apiUrl} does not answer within ${patienceMs / 1_000} s`;
  }
}
