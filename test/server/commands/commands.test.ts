import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCommand } from '../../../src/server/commands/check-command.ts';
import type { CommandDeps } from '../../../src/server/commands/command.ts';
import { parseCommand, usage } from '../../../src/server/commands/run-command.ts';
import { readConfig } from '../../../src/server/config/read-config.ts';
import { createPostgresTokenStore } from '../../../src/server/oauth/postgres-token-store.ts';
import { createBoss } from '../../../src/server/jobs/boss-start.ts';
import { createKeyring } from '../../../src/server/secrets/aes-keyring.ts';
import { openPortal } from '../../../src/server/store/portal-access.ts';
import { createPostgresAccountNotes } from '../../../src/server/store/postgres-account-notes.ts';
import { createPostgresSignalStore } from '../../../src/server/store/postgres-signal-store.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres.ts';
import { aSignal } from '../../support/records.ts';

const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`;
const [old, fresh] = [key('2025'), key('2026')];
const now = Date.UTC(2026, 10, 23, 9);
const log = () => undefined;

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.close());

function deps(keys = `${fresh},${old}`, changes: Partial<CommandDeps> = {}): CommandDeps {
  const config = readConfig({
    ...{
      PUBLIC_URL: 'https://app.example.com',
      HUBSPOT_CLIENT_ID: 'client-1',
      METRICS_TOKEN: 'x'.repeat(16),
    },
    ...{
      HUBSPOT_CLIENT_SECRET: 'y'.repeat(36),
      ENCRYPTION_KEYS: keys,
      DATABASE_URL: `${test.url}?sslmode=disable`,
    },
  });
  const fetch = async () =>
    new Response(null, { status: 401, headers: { date: new Date(now).toUTCString() } });
  const keyring = createKeyring(keys);
  return { config, url: test.url, database: test.database, keyring, log, now: () => now, fetch, ...changes };
}

async function run(line: string, given = deps()) {
  const command = parseCommand(line.split(' '));
  if (!command) throw new Error('no command');
  return command(given);
}

async function fill(portalId: number, keys: string): Promise<void> {
  const access = openPortal(test.database, createKeyring(keys), portalId);
  const tokens = { accessToken: 'access', refreshToken: 'refresh', expiresAt: now };
  await createPostgresTokenStore(test.database, createKeyring(keys)).install(
    portalId,
    tokens,
    ['oauth'],
    now,
  );
  await createPostgresSignalStore(access).save([aSignal()]);
  await createPostgresAccountNotes(access).write('settings', { of: portalId });
}

describe('a command', () => {
  it.each([
    ...['', 'help', '__proto__', 'constructor', 'migrate now', 'check --portal 1', 'dead --kind spam'],
    ...['erase-portal', 'erase-portal --portal 1;drop', 'erase-portal --portal -1', 'dead --portal 1e3'],
  ])('is not read from %j', (line) => expect(parseCommand(line.split(' '))).toBeNull());

  it('is named by the usage', () => {
    for (const name of ['check', 'migrate', 'dead', 'replay', 'rotate-keys', 'backup-check'])
      expect([usage.includes(`\n  ${name}`), parseCommand([name]) !== null]).toEqual([true, true]);
  });
});

describe('rotate-keys', () => {
  it('leaves nothing under an older key, whenever it was broken off, and says so', async () => {
    for (const portalId of [8_001, 8_002]) await fill(portalId, old);
    const first = await run('rotate-keys');
    expect(first).toEqual({
      ok: true,
      lines: ['2 tokens and 4 texts of 2 accounts sealed anew; nothing is left under an older key'],
    });
    expect((await run('rotate-keys')).lines).toEqual([
      '0 tokens and 0 texts of 2 accounts sealed anew; nothing is left under an older key',
    ]);
    expect((await run('backup-check', deps(fresh))).ok).toBe(true);
    expect((await run('backup-check', deps(old))).ok).toBe(false);
  });

  it('tells what somebody still seals under the older key', async () => {
    await test.database.asPortal(8_001, (sql) =>
      sql.query(
        `insert into pipeline.requests (portal_id, user_id, handler, key_digest, parameters_digest, attempt,
           lease_until, answer, expires_at) values (8001, 1, 'decide', 'k', 'p', 'a', 1, '2025.x', 2)`,
      ),
    );
    const { ok, lines } = await run('rotate-keys');
    expect([ok, lines[0]]).toEqual([false, expect.stringContaining('1 text left under an older key')]);
  });
});

describe('erase-portal', () => {
  it('refuses an account that has the app installed, and one that nobody knows', async () => {
    await fill(8_010, fresh);
    expect(await run('erase-portal --portal 8010')).toMatchObject({ ok: false });
    expect(await run('erase-portal --portal 8019')).toMatchObject({ ok: false });
    expect(await rowsOf(8_010)).toBe(2);
  });

  it('erases one account and leaves the others', async () => {
    await fill(8_011, fresh);
    expect(await run('erase-portal --portal 8010 --even-if-installed')).toEqual({
      ok: true,
      lines: ['account 8010 is erased'],
    });
    expect([await rowsOf(8_010), await rowsOf(8_011)]).toEqual([0, 2]);
  });
});

describe('dead and replay', () => {
  it('list what was given up, and have it tried again', { timeout: 30_000 }, async () => {
    await (await createBoss({ url: test.url, log })).stop({ graceful: false });
    await test.database.asPortal(8_020, (sql) =>
      sql.query(
        `insert into pipeline.events (portal_id, digest, kind, object_id, occurred_at, accepted_at, state, ended_at,
           error_code) values (8020, gen_random_uuid(), 'email', '77', 1, 1, 'dead', $1, 'TypeError')`,
        [now],
      ),
    );
    expect(await run('dead --portal 8020')).toEqual({
      ok: true,
      lines: ['8020  email  77  2026-11-23T09:00:00.000Z  TypeError', '1 dead event'],
    });
    expect((await run('replay --portal 8020 --kind deal')).lines).toEqual(['0 events to be tried again']);
    expect((await run('replay --portal 8020 --kind email')).lines).toEqual(['1 event to be tried again']);
    expect((await run('dead')).lines).toEqual(['0 dead events']);
  });
});

describe('check', () => {
  it('finds nothing where all is well', async () => {
    expect(await checkCommand(deps())).toEqual({
      ok: true,
      lines: ['ok      configuration', 'ok      database', 'ok      HubSpot'],
    });
  });

  it.each<[string, Partial<CommandDeps>, string]>([
    ['HubSpot that does not answer', { fetch: () => Promise.reject(new Error('no')) }, 'does not answer'],
    [
      'HubSpot that is out of order',
      { fetch: async () => new Response(null, { status: 503 }) },
      'answers 503',
    ],
    ['a clock that goes wrong', { now: () => now + 90_000 }, 'clock is off by 90 s'],
  ])('finds %s', async (_, changes, fault) => {
    const { ok, lines } = await checkCommand(deps(undefined, changes));
    expect([ok, lines.join('\n')]).toEqual([false, expect.stringContaining(fault)]);
  });

  it('finds a database without its tables, and one that is not there', async () => {
    const other = test.another();
    const gone = {
      ...other,
      asOperator: () => other.asOperator((sql) => sql.query('select * from pipeline.nothing')),
    };
    const { ok } = await checkCommand(deps(undefined, { database: gone as never }));
    expect(ok).toBe(false);
  });
});

async function rowsOf(portalId: number): Promise<number> {
  const [row] = await test.database.asPortal(portalId, (sql) =>
    sql.query<{ rows: number }>(
      'select (select count(*) from pipeline.signals) + (select count(*) from pipeline.notes) as rows',
    ),
  );
  return row?.rows ?? 0;
}
