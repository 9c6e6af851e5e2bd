import pg from 'pg';

/** Reads the database beside the server, over accounts; one connection that is opened anew when it broke. */
export interface Counters {
  inbox(): Promise<InboxCounts>;
  /** Every signal that is stored. */
  signals(): Promise<readonly StoredSignal[]>;
  size(): Promise<DatabaseSize>;
  close(): Promise<void>;
}

export interface InboxCounts {
  readonly waiting: number;
  readonly done: number;
  readonly dead: number;
}

export interface StoredSignal {
  readonly portalId: number;
  readonly key: string;
  readonly contactId: string | null;
}

export interface DatabaseSize {
  readonly bytes: number;
  /** Of the server's own tables and those of its queue. */
  readonly rows: number;
}

const countInbox = `
  select count(*) filter (where state = 'waiting')::int as waiting, count(*) filter (where state = 'done')::int as done,
    count(*) filter (where state = 'dead')::int as dead
  from pipeline.events`;
const readSignals = `
  select portal_id::int as "portalId", key, contact_id as "contactId" from pipeline.signals order by portal_id, key`;
const listTables = `
  select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('pipeline', 'pgboss')`;

export function openCounters(url: string): Counters {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  // The next question gets another connection.
  pool.on('error', () => undefined);
  const one = async <Row extends pg.QueryResultRow>(text: string): Promise<Row> => {
    const [row] = (await pool.query<Row>(text)).rows;
    if (!row) throw new Error('the database answers nothing');
    return row;
  };
  return {
    inbox: () => one<InboxCounts & pg.QueryResultRow>(countInbox),
    signals: async () => (await pool.query<StoredSignal & pg.QueryResultRow>(readSignals)).rows,
    async size() {
      const { rows: tables } = await pool.query<{ name: string }>(listTables);
      const counts = tables.map(({ name }) => `(select count(*) from ${name})`).join(' + ');
      const { rows } = await one<{ rows: number }>(`select (${counts})::int as rows`);
      const { bytes } = await one<{ bytes: string }>('select pg_database_size(current_database()) as bytes');
      return { bytes: Number(bytes), rows };
    },
    close: () => pool.end(),
  };
}
