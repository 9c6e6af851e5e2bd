import type { Database, Sql } from '../db/database.ts';
import { DatabaseError } from '../db/database-error.ts';
import type { Keyring } from '../secrets/keyring.ts';

/** One account's rows, and the keys to what is sealed in them. */
export interface PortalAccess {
  readonly portalId: number;
  readonly keyring: Keyring;
  /** One transaction, begun anew where another one was in its way: the work must not do anything but query. */
  run<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
}

const mostAttempts = 3;

export function openPortal(database: Database, keyring: Keyring, portalId: number): PortalAccess {
  return {
    portalId,
    keyring,
    async run(work) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await database.asPortal(portalId, work);
        } catch (error) {
          const isInTheWay = error instanceof DatabaseError && error.category === 'conflict';
          if (!isInTheWay || attempt === mostAttempts) throw error;
        }
      }
    },
  };
}
