import pg from 'pg';
import type { Database, Sql } from './database.ts';
import { toDatabaseError, type DatabaseError } from './database-error.ts';
import { runTransaction, type Opening } from './transaction.ts';

export interface DatabaseOptions {
  /** Connections at most; default 10. */
  readonly connections?: number;
  /** For one statement, waiting for locks included, milliseconds; default 15,000. */
  readonly statementTimeoutMs?: number;
  /** For a transaction that does nothing, milliseconds; default 60,000: no lock outlasts it. */
  readonly idleTimeoutMs?: number;
  /** For a connection, from the pool or a new one, milliseconds; default 5,000. */
  readonly connectTimeoutMs?: number;
  /** Told when a connection that nobody used broke; the pool opens another. */
  readonly onLostConnection?: (error: DatabaseError) => void;
}

/** Numbers from `bigint`: ids of portals and epoch milliseconds, all far below 2^53. */
const int8 = 20;
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === int8 ? Number : (pg.types.getTypeParser(oid, format as 'text') as (value: string) => unknown),
} as pg.CustomTypesConfig;

/**
 * A pool of connections to Postgres. It survives a restart of the database: what was under way fails with
 * `DatabaseError`, what comes later gets a new connection.
 */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const { connections = 10, statementTimeoutMs = 15_000, idleTimeoutMs = 60_000 } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: options.connectTimeoutMs ?? 5_000,
    // Where the network swallows the answer, the database's own limit is never heard of.
    query_timeout: statementTimeoutMs + 5_000,
    keepAlive: true,
    application_name: 'invisible-pipeline',
    types,
  });
  pool.on('error', (error) => options.onLostConnection?.(toDatabaseError(error)));
  // The pool listens to connections that nobody uses. One that breaks while it is lent, be it at the first statement,
  // would end the process: there the statement under way tells, or the next.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const limits = { statementTimeoutMs, idleTimeoutMs };

  const run = <Result>(opening: Opening, work: (sql: Sql) => Promise<Result>) =>
    runTransaction(() => begin(pool, opening), work);
  return {
    asPortal: async (portalId, work) => run({ ...limits, portalId: checkPortalId(portalId) }, work),
    asOperator: (work) => run({ ...limits, portalId: null }, work),
    close: () => pool.end(),
  };
}

function checkPortalId(portalId: number): number {
  if (!Number.isSafeInteger(portalId) || portalId <= 0) throw new RangeError('not the id of a portal');
  return portalId;
}

/**
 * A connection on which the transaction has begun. An idle connection may have died unnoticed: then nothing has begun,
 * and another one is tried, once.
 */
async function begin(pool: pg.Pool, opening: Opening): Promise<pg.PoolClient> {
  try {
    return await beginOn(pool, opening);
  } catch (error) {
    const failure = toDatabaseError(error);
    if (failure.category !== 'unreachable') throw failure;
  }
  try {
    return await beginOn(pool, opening);
  } catch (error) {
    throw toDatabaseError(error);
  }
}

async function beginOn(pool: pg.Pool, opening: Opening): Promise<pg.PoolClient> {
  const client = await pool.connect();
  try {
    await client.query(toBegin(opening));
    return client;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** All in one message. The numbers were checked; a statement that sets something takes no parameters. */
function toBegin({ portalId, statementTimeoutMs, idleTimeoutMs }: Opening): string {
  return [
    'begin',
    `set local role ${portalId === null ? 'pipeline_operator' : 'pipeline_tenant'}`,
    `set local app.portal_id = '${portalId ?? ''}'`,
    `set local statement_timeout = ${Math.trunc(statementTimeoutMs)}`,
    `set local idle_in_transaction_session_timeout = ${Math.trunc(idleTimeoutMs)}`,
  ].join('; ');
}
