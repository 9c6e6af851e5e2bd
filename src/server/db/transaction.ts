import type pg from 'pg';
import type { Sql } from './database.ts';
import { DatabaseError, isBroken, toDatabaseError } from './database-error.ts';

/** What a transaction begins with. */
export interface Opening {
  /** Null: the operator's. */
  readonly portalId: number | null;
  readonly statementTimeoutMs: number;
  readonly idleTimeoutMs: number;
}

/**
 * Runs the work and commits, or rolls back what it did and throws what it threw. A connection that is not certain to be
 * in order is not used again.
 */
export async function runTransaction<Result>(
  begin: () => Promise<pg.PoolClient>,
  work: (sql: Sql) => Promise<Result>,
): Promise<Result> {
  const client = await begin();
  const { sql, end } = openSql(client);
  let isSound = false;
  try {
    const result = await work(sql);
    end();
    await commit(client);
    isSound = true;
    return result;
  } catch (error) {
    end();
    isSound = !isBroken(error) && (await rollBack(client));
    throw error;
  } finally {
    client.release(!isSound);
  }
}

/** A handle that is good for this one transaction. */
function openSql(client: pg.PoolClient): { readonly sql: Sql; readonly end: () => void } {
  let isOpen = true;
  const sql: Sql = {
    async query<Row>(text: string, values: readonly unknown[] = []) {
      if (!isOpen) throw new Error('the transaction is over');
      // The extended protocol takes one statement only, also where there are no values.
      const query = { text, values: [...values], queryMode: 'extended' };
      try {
        return (await client.query(query)).rows as readonly Row[];
      } catch (error) {
        throw toDatabaseError(error);
      }
    },
  };
  return { sql, end: () => (isOpen = false) };
}

/** A transaction with a failed statement in it, although the work passed over it, is rolled back by Postgres. */
async function commit(client: pg.PoolClient): Promise<void> {
  let answer: pg.QueryResult;
  try {
    answer = await client.query('commit');
  } catch (error) {
    throw toDatabaseError(error);
  }
  if (answer.command === 'ROLLBACK') throw new DatabaseError('defect', '25P02');
}

async function rollBack(client: pg.PoolClient): Promise<boolean> {
  try {
    await client.query('rollback');
    return true;
  } catch {
    return false;
  }
}
