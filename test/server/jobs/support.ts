import type { PgBoss } from 'pg-boss';
import { createPostgresInbox } from '../../../src/server/inbox/postgres-inbox.ts';
import type { EventKind, Inbox, IncomingEvent } from '../../../src/server/inbox/inbox.ts';
import { createBoss } from '../../../src/server/jobs/boss-start.ts';
import { startEventWorker, type EventWorkerDeps } from '../../../src/server/jobs/event-worker.ts';
import type { BatchOutcome, EventBatch } from '../../../src/server/jobs/event-work.ts';
import { noMeter } from '../../../src/server/operation/meter.ts';
import { noTracer } from '../../../src/server/operation/tracer.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres.ts';

export const start = Date.UTC(2026, 10, 22, 9);

/** An inbox over a real Postgres, with jobs. */
export interface Yard {
  readonly test: TestDatabase;
  readonly boss: PgBoss;
  readonly inbox: Inbox;
  /** The id of a new account that has installed the app. */
  newPortal(): Promise<number>;
  /** States of the account's events, in order of arrival. */
  states(portalId: number): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function openYard(): Promise<Yard> {
  const test = await openTestDatabase();
  const boss = await createBoss({ url: test.url, log: () => undefined });
  let portals = 0;
  return {
    test,
    boss,
    inbox: createPostgresInbox({ database: test.database, boss }),
    async newPortal() {
      portals += 1;
      await setInstalled(test, portals, 'active');
      return portals;
    },
    states: (portalId) =>
      test.database.asPortal(portalId, async (sql) => {
        const rows = await sql.query<{ state: string }>('select state from pipeline.events order by id');
        return rows.map(({ state }) => state);
      }),
    async close() {
      await boss.stop({ graceful: false });
      await test.close();
    },
  };
}

export async function setInstalled(
  { database }: TestDatabase,
  portalId: number,
  state: string,
): Promise<void> {
  const text = `insert into pipeline.installations (portal_id, state, scopes, installed_at) values ($1, $2, '{}', 0)
    on conflict (portal_id) do update set state = excluded.state`;
  await database.asOperator((sql) => sql.query(text, [portalId, state]));
}

export function anEvent(
  portalId: number,
  objectId: number | string,
  kind: EventKind = 'email',
): IncomingEvent {
  return { portalId, kind, objectId: String(objectId), dedupeKey: `${kind}:${objectId}`, occurredAt: start };
}

export const emails = (portalId: number, from: number, count: number) =>
  Array.from({ length: count }, (_, at) => anEvent(portalId, from + at));

/** A worker that looks often, and what it was given. */
export function aWorker(
  { test, boss }: Yard,
  process: (batch: EventBatch) => Promise<BatchOutcome> | BatchOutcome,
  deps: Partial<EventWorkerDeps> = {},
) {
  const batches: EventBatch[] = [];
  const worker = startEventWorker({
    ...{ boss, database: test.database, meter: noMeter, tracer: noTracer },
    ...{ now: () => start, log: () => undefined, random: () => 0.5 },
    ...{ concurrency: 4, pollMs: 10, sweepMs: 20 },
    process: async (batch) => {
      batches.push(batch);
      return process(batch);
    },
    ...deps,
  });
  return { batches, stop: () => worker.stop(2_000) };
}
