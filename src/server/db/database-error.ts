import pg from 'pg';

/**
 * `unreachable`: no connection, or it broke; `conflict`: another transaction was in the way; `timeout`: took too long;
 * `exhausted`: no room, memory or connection is left; `defect`: a statement is wrong, or breaks a rule.
 */
export type DatabaseErrorCategory = 'unreachable' | 'conflict' | 'timeout' | 'exhausted' | 'defect';

/** What went wrong in the database, without a word of what was in it: no value, no statement, no cause. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly category: DatabaseErrorCategory;
  /** SQLSTATE or Node's code; null where there is none. */
  readonly code: string | null;

  constructor(category: DatabaseErrorCategory, code: string | null) {
    super(`database: ${category}${code === null ? '' : ` (${code})`}`);
    this.category = category;
    this.code = code;
  }

  /** Whether the same transaction may succeed later. After a lost connection it may have succeeded already. */
  get retryable(): boolean {
    return this.category !== 'defect';
  }
}

/**
 * SQLSTATE classes and codes (PostgreSQL 18, appendix A) that are no defect of ours. 25006: the server became a standby, and
 * another one took over; a connection to it is of no use any more.
 */
const categoryByCode: readonly (readonly [RegExp, DatabaseErrorCategory])[] = [
  [/^(?:08|57P0|28|3D|25006)/u, 'unreachable'],
  [/^(?:40|55P03)/u, 'conflict'],
  [/^(?:57014|25P0[34])$/u, 'timeout'],
  [/^(?:53|58)/u, 'exhausted'],
];

/** What pg throws, put into our words. What is none of the database's stays as it is. */
export function toDatabaseError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  if (error instanceof pg.DatabaseError) {
    const code = error.code ?? null;
    const category = categoryByCode.find(([codes]) => code !== null && codes.test(code))?.[1] ?? 'defect';
    return new DatabaseError(category, code);
  }
  if (error instanceof TypeError || error instanceof RangeError) return new DatabaseError('defect', null);
  // The client's own errors have no class: a broken socket has a code, what was given up on a message.
  const { message = '', code } = error instanceof Error ? (error as Error & { code?: unknown }) : {};
  if (message.includes('read timeout')) return new DatabaseError('timeout', null);
  if (message.startsWith('timeout exceeded')) return new DatabaseError('exhausted', null);
  return new DatabaseError('unreachable', typeof code === 'string' ? code : null);
}

/** Whether nothing can be said to the connection any more: the socket is gone, or an answer is still due on it. */
export function isBroken(error: unknown): boolean {
  if (!(error instanceof DatabaseError)) return false;
  return error.category === 'unreachable' || (error.category === 'timeout' && error.code === null);
}
