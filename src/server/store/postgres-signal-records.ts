import type { Signal } from '#core/signals/signal.ts';
import type { SignalRecords } from '#store/signal-records.ts';
import type { AgedPage, AgedQuery } from '#store/signal-store.ts';
import type { PortalAccess } from './portal-access.ts';
import { readable } from './read-signals.ts';
import { allColumns } from './signal-columns.ts';
import { toSignal, type SignalRow } from './signal-row.ts';

/** As many as one page of HubSpot's search. */
const signalPage = 200;
const notePage = 500;

/** What HubSpot would tell of an account's signals and notes, from Postgres. Every method is one transaction. */
export function createPostgresSignalRecords(access: PortalAccess): SignalRecords {
  const { portalId, run } = access;
  return {
    async readIdsOf(type, recordIds) {
      if (recordIds.length === 0) return new Map();
      const rows = await run((sql) => sql.query<LinkRow>(linksOf[type], [portalId, recordIds]));
      const found = new Map<string, string[]>();
      for (const { record, id } of rows) found.set(record, [...(found.get(record) ?? []), id]);
      return found;
    },
    list: (after) => list(access, after),
    async count() {
      const text = 'select count(*) as count from pipeline.signals where portal_id = $1';
      const [row] = await run((sql) => sql.query<{ count: number }>(text, [portalId]));
      return row?.count ?? 0;
    },
    async readLastDecision() {
      const text = 'select max(decided_at) as at from pipeline.signals where portal_id = $1';
      const [row] = await run((sql) => sql.query<{ at: number | null }>(text, [portalId]));
      return row?.at ?? null;
    },
    removeAgedNotes: (query, beginnings) => removeAgedNotes(access, query, beginnings),
  };
}

interface LinkRow {
  readonly record: string;
  readonly id: string;
}

const linksOf = {
  contact: `
    select contact_id as record, id::text from pipeline.signals
    where portal_id = $1 and contact_id = any($2) order by signals.id`,
  deal: `
    select deal_id as record, id::text from pipeline.signals where portal_id = $1 and deal_id = any($2)
    union
    select accepted_deal_id as record, id::text from pipeline.signals
    where portal_id = $1 and accepted_deal_id = any($2)`,
} as const;

async function list(
  { portalId, keyring, run }: PortalAccess,
  after: string | null,
): Promise<{ readonly records: readonly Signal[]; readonly after: string | null }> {
  const text = `
    select id::text, ${allColumns} from pipeline.signals
    where portal_id = $1 and id > $2::bigint order by signals.id limit ${signalPage}`;
  const rows = await run((sql) =>
    sql.query<SignalRow & { readonly id: string }>(text, [portalId, after ?? '0']),
  );
  const records = readable(rows).map((row) => ({ ...toSignal(row, portalId, keyring), quote: '' }));
  return { records, after: rows.length < signalPage ? null : (rows.at(-1)?.id ?? null) };
}

async function removeAgedNotes(
  { portalId, run }: PortalAccess,
  { before, after }: AgedQuery,
  beginnings: readonly string[],
): Promise<AgedPage> {
  const aged = `portal_id = $1 and written_at < $2 and ($3::text is null or key > $3)
    and exists (select from unnest($4::text[]) as beginning where starts_with(key, beginning))`;
  const values = [portalId, before, after, beginnings];
  return run(async (sql) => {
    const rows = await sql.query<{ key: string }>(
      `delete from pipeline.notes where portal_id = $1 and key in (
         select key from pipeline.notes where ${aged} order by key limit ${notePage} for update
       ) returning key`,
      values,
    );
    const [rest] = await sql.query<{ left: number }>(
      `select count(*) as left from pipeline.notes where ${aged}`,
      values,
    );
    const left = rest?.left ?? 0;
    const last = rows.reduce((latest, { key }) => (key > latest ? key : latest), '');
    return { done: rows.length, after: left > 0 ? last : null, left };
  });
}
