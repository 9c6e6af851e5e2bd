import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { promisify } from 'node:util';
import { backupCheckCommand } from '../../../src/server/commands/backup-check.ts';
import { migrate } from '../../../src/server/db/migrate.ts';
import { openDatabase } from '../../../src/server/db/open-database.ts';
import { createPostgresTokenStore } from '../../../src/server/oauth/postgres-token-store.ts';
import { createKeyring } from '../../../src/server/secrets/aes-keyring.ts';
import { openPortal } from '../../../src/server/store/portal-access.ts';
import { createPostgresAccountNotes } from '../../../src/server/store/postgres-account-notes.ts';
import { createPostgresSignalStore } from '../../../src/server/store/postgres-signal-store.ts';
import {
  findPostgresTools,
  startMachinePostgres,
  type MachinePostgres,
} from '../../support/machine-postgres.ts';
import { aSignal } from '../../support/records.ts';

const run = promisify(execFile);
const tools = await findPostgresTools();
const keyring = createKeyring(`k1:${randomBytes(32).toString('base64')}`);
const portalIds = [7_001, 7_002];
const stateOf = (portalId: number) => ({ of: `settings of ${portalId}` });

/** pg_dump and pg_restore come with a Postgres of the system; what the packages bring has neither. */
describe.runIf(tools !== null)('a backup as docs/server/backup.md has it made', { timeout: 60_000 }, () => {
  let from: MachinePostgres;
  let to: MachinePostgres;
  beforeAll(async () => {
    [from, to] = await Promise.all([startMachinePostgres(tools ?? ''), startMachinePostgres(tools ?? '')]);
    await migrate(from.url);
    await fill(from.url);
    await run(`${tools}/pg_dump`, ['--format=custom', `--file=${to.directory}/dump`, from.superuserUrl]);
    await to.run(
      'create role pipeline_tenant nologin noinherit; create role pipeline_operator nologin noinherit',
    );
    await to.run('grant pipeline_tenant, pipeline_operator to pipeline_owner');
    await run(`${tools}/pg_restore`, [
      '--exit-on-error',
      `--dbname=${to.superuserUrl}`,
      `${to.directory}/dump`,
    ]);
  }, 60_000);
  afterAll(() => Promise.all([from, to].map((server) => server.stop())));

  it('gives every account its rows back, and what is sealed opens', async () => {
    const database = openDatabase(to.url);
    for (const portalId of portalIds) {
      const access = openPortal(database, keyring, portalId);
      const signals = await createPostgresSignalStore(access).readByContacts(['101']);
      expect(signals).toEqual([aSignal({ emailId: String(portalId) })]);
      expect((await createPostgresAccountNotes(access).read(['settings'])).get('settings')).toEqual(
        stateOf(portalId),
      );
    }
    expect(await backupCheckCommand({ database, keyring })).toEqual({
      ok: true,
      lines: [
        ...['ok      migrations', 'ok      row-level security', 'ok      roles', 'ok      keys'],
        '2 accounts; tried 6 sealed texts',
      ],
    });
    await database.close();
  });

  it('still keeps accounts apart, and needs no migration', async () => {
    const database = openDatabase(to.url);
    const seen = await database.asPortal(7_001, (sql) =>
      sql.query('select distinct portal_id from pipeline.signals'),
    );
    expect(seen).toEqual([{ portal_id: 7_001 }]);
    const crossing = database.asPortal(7_001, (sql) =>
      sql.query(`insert into pipeline.notes (portal_id, key, value) values (7002, 'x', 'x')`),
    );
    await expect(crossing).rejects.toMatchObject({ category: 'defect', code: '42501' });
    await database.close();
    expect(await migrate(to.url)).toEqual([]);
  });

  it('is told to be useless without the keys', async () => {
    const database = openDatabase(to.url);
    const others = createKeyring(`k1:${randomBytes(32).toString('base64')}`);
    const { ok, lines } = await backupCheckCommand({ database, keyring: others });
    expect([ok, lines]).toEqual([
      false,
      expect.arrayContaining(['not ok  keys: 6 texts cannot be opened with ENCRYPTION_KEYS']),
    ]);
    await database.close();
  });

  it('is told where its rules were lost', async () => {
    await to.run('alter table pipeline.signals no force row level security');
    await to.run('alter role pipeline_tenant bypassrls');
    const database = openDatabase(to.url);
    const { ok, lines } = await backupCheckCommand({ database, keyring });
    expect(ok).toBe(false);
    expect(lines).toContain('not ok  row-level security: is not in force on signals');
    expect(lines).toContain('not ok  roles: pipeline_tenant must be plain roles that cannot log in');
    await database.close();
  });
});

async function fill(url: string): Promise<void> {
  const database = openDatabase(url);
  for (const portalId of portalIds) {
    const access = openPortal(database, keyring, portalId);
    const tokens = { accessToken: 'a', refreshToken: 'b', expiresAt: 1 };
    await createPostgresTokenStore(database, keyring).install(portalId, tokens, ['oauth'], 1);
    await createPostgresSignalStore(access).save([aSignal({ emailId: String(portalId) })]);
    await createPostgresAccountNotes(access).write('settings', stateOf(portalId));
  }
  await database.close();
}
