import { writeSync } from 'node:fs';
import pg from 'pg';
import { openDatabase } from '../../../src/server/db/open-database.ts';
import { createPostgresInbox } from '../../../src/server/inbox/postgres-inbox.ts';
import { createBoss } from '../../../src/server/jobs/boss-start.ts';
import { startEventWorker } from '../../../src/server/jobs/event-worker.ts';
import { noMeter } from '../../../src/server/operation/meter.ts';
import { noTracer } from '../../../src/server/operation/tracer.ts';
import { emails, start } from './support.ts';

/** A process to be killed: `accept` stores events without end, `work` never gets further than half of its portion. */
const [mode, url = '', portal] = process.argv.slice(2);
const portalId = Number(portal);
const database = openDatabase(url);
const boss = await createBoss({ url, log: () => undefined });
// Written at once: what was told is known to the parent, whatever happens next.
const tell = (line: string | number) => writeSync(1, `${line}\n`);

if (mode === 'accept') {
  const inbox = createPostgresInbox({ database, boss });
  for (let first = 0; ; first += 10) {
    await inbox.accept(emails(portalId, first + 1, 10), start, null);
    tell(first + 10);
  }
}

const client = new pg.Client(url);
await client.connect();
startEventWorker({
  ...{ boss, database, meter: noMeter, tracer: noTracer, log: () => undefined },
  ...{ now: () => start, concurrency: 2, pollMs: 10 },
  async process({ emailIds }) {
    for (const id of emailIds.slice(0, emailIds.length / 2))
      await client.query('insert into effects values ($1) on conflict do nothing', [id]);
    tell('half');
    return new Promise(() => undefined);
  },
});
