import pg from 'pg';

/** Tells when an email's first signal can be read by everybody: when the transaction that stored it has ended. */
export interface Arrivals {
  /** By `performance.now()`; undefined while there is none. */
  of(portalId: number, mailId: string): number | undefined;
  close(): Promise<void>;
}

const channel = 'bench_signals';

/** The database sends a notice with the commit, so nobody has to ask again and again. */
const tell = `
  create or replace function public.tell_of_signal() returns trigger language plpgsql as $$
  begin
    perform pg_notify('${channel}', new.portal_id || ':' || new.email_id);
    return null;
  end
  $$;
  create or replace trigger tell_of_signal after insert on pipeline.signals
    for each row execute function public.tell_of_signal();
  listen ${channel}`;

export async function listenForSignals(url: string): Promise<Arrivals> {
  const client = new pg.Client(url);
  const arrivals = new Map<string, number>();
  client.on('notification', ({ payload = '' }) => {
    if (!arrivals.has(payload)) arrivals.set(payload, performance.now());
  });
  await client.connect();
  await client.query(tell);
  return {
    of: (portalId, mailId) => arrivals.get(`${portalId}:${mailId}`),
    close: () => client.end(),
  };
}
