import { isNoteKey, toNote, toValue, type AccountNotes } from '#store/account-notes.ts';
import type { Sql } from '../db/database.ts';
import type { PortalAccess } from './portal-access.ts';

interface NoteRow {
  readonly key: string;
  readonly value: string;
}

export const noteContext = (portalId: number, key: string) => `note:${portalId}:${key}`;

/** An account's notes in Postgres, sealed: some hold names that admins chose. */
export function createPostgresAccountNotes(access: PortalAccess): AccountNotes {
  return {
    async read(keys) {
      const wanted = keys.filter(isNoteKey);
      if (wanted.length === 0) return new Map();
      return access.run((sql) => readNotes(access, sql, wanted));
    },
    async write(key, value) {
      const sealed = access.keyring.seal(toNote(key, value), noteContext(access.portalId, key));
      await access.run((sql) =>
        sql.query(
          `insert into pipeline.notes (portal_id, key, value) values ($1, $2, $3)
           on conflict (portal_id, key) do update set value = excluded.value, written_at = excluded.written_at`,
          [access.portalId, key, sealed],
        ),
      );
    },
  };
}

/**
 * The notes of these keys. Throws where one cannot be opened: to take an account's settings for missing would bring back
 * what its admin has turned off.
 */
export async function readNotes(
  { portalId, keyring }: PortalAccess,
  sql: Sql,
  keys: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  if (keys.length === 0) return new Map();
  const text = 'select key, value from pipeline.notes where portal_id = $1 and key = any($2)';
  const rows = await sql.query<NoteRow>(text, [portalId, keys]);
  return new Map(
    rows.map(({ key, value }) => [key, toValue(keyring.open(value, noteContext(portalId, key)))]),
  );
}
