import { accessKey, toAccessRules, type AccessRules } from '#store/access-rules.ts';
import type { Database } from '../db/database.ts';
import type { Keyring } from '../secrets/keyring.ts';
import { openPortal } from '../store/portal-access.ts';
import { createPostgresAccountNotes } from '../store/postgres-account-notes.ts';

export type ReadAccessRules = (portalId: number) => Promise<AccessRules>;

/** An account's rules as they are now: 1 query, remembered nowhere, so that a change holds in every process at once. */
export function createReadAccessRules(database: Database, keyring: Keyring): ReadAccessRules {
  return async (portalId) => {
    const notes = createPostgresAccountNotes(openPortal(database, keyring, portalId));
    return toAccessRules((await notes.read([accessKey])).get(accessKey));
  };
}
