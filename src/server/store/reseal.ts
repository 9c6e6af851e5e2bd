import type { PortalAccess } from './portal-access.ts';
import { noteContext } from './postgres-account-notes.ts';
import { senderContext, signalContext } from './signal-row.ts';
import { openWords, sealWords } from './signal-words.ts';

const page = 500;

export interface ResealPage {
  /** Texts that were sealed anew. */
  readonly done: number;
  /** Null after the last page. */
  readonly after: string | null;
}

interface SealedRow {
  readonly key: string;
  readonly sealed: string;
}

/**
 * A page of signals, sealed anew under the newest key with the digests of their senders. Once every page of every account
 * was, and its notes and tokens, an older key can be removed from the keyring.
 */
export async function resealSignals(access: PortalAccess, after: string | null): Promise<ResealPage> {
  const { portalId, keyring } = access;
  return access.run(async (sql) => {
    const rows = await sql.query<SealedRow>(
      `select key, words as sealed from pipeline.signals
       where portal_id = $1 and words is not null and ($2::text is null or key > $2)
       order by key limit ${page} for update`,
      [portalId, after],
    );
    const old = rows.filter(({ sealed }) => keyring.isOld(sealed));
    const renewed = old.map(({ key, sealed }) => {
      const context = signalContext(portalId, key);
      const words = openWords(sealed, context, keyring);
      const address = words.senderAddress?.toLowerCase();
      const digest = address === undefined ? null : keyring.digest(address, senderContext(portalId));
      return { key, words: sealWords(words, context, keyring), digest };
    });
    if (renewed.length > 0)
      await sql.query(
        `update pipeline.signals set words = batch.words, sender_digest = batch.digest
         from unnest($2::text[], $3::text[], $4::text[]) as batch(key, words, digest)
         where signals.portal_id = $1 and signals.key = batch.key`,
        [
          portalId,
          renewed.map(({ key }) => key),
          renewed.map(({ words }) => words),
          renewed.map(({ digest }) => digest),
        ],
      );
    return { done: renewed.length, after: toNext(rows) };
  });
}

/** The same for a page of notes. */
export async function resealNotes(access: PortalAccess, after: string | null): Promise<ResealPage> {
  const { portalId, keyring } = access;
  return access.run(async (sql) => {
    const rows = await sql.query<SealedRow>(
      `select key, value as sealed from pipeline.notes where portal_id = $1 and ($2::text is null or key > $2)
       order by key limit ${page} for update`,
      [portalId, after],
    );
    const old = rows.filter(({ sealed }) => keyring.isOld(sealed));
    const values = old.map(({ key, sealed }) => {
      const context = noteContext(portalId, key);
      return keyring.seal(keyring.open(sealed, context), context);
    });
    if (old.length > 0)
      await sql.query(
        `update pipeline.notes set value = batch.value from unnest($2::text[], $3::text[]) as batch(key, value)
         where notes.portal_id = $1 and notes.key = batch.key`,
        [portalId, old.map(({ key }) => key), values],
      );
    return { done: old.length, after: toNext(rows) };
  });
}

function toNext(rows: readonly SealedRow[]): string | null {
  return rows.length < page ? null : (rows.at(-1)?.key ?? null);
}
