import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createKeyring } from '../../../src/server/secrets/aes-keyring.ts';
import { createPostgresTokenStore } from '../../../src/server/oauth/postgres-token-store.ts';
import { erasePortal, tenantTables } from '../../../src/server/store/erase-portal.ts';
import { openPortal } from '../../../src/server/store/portal-access.ts';
import { createPostgresAccountNotes } from '../../../src/server/store/postgres-account-notes.ts';
import { createPostgresSignalStore } from '../../../src/server/store/postgres-signal-store.ts';
import { resealNotes, resealSignals } from '../../../src/server/store/reseal.ts';
import { aSignal } from '../../support/records.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres.ts';

const old = `2025:${randomBytes(32).toString('base64')}`;
const fresh = `2026:${randomBytes(32).toString('base64')}`;
const before = createKeyring(old);
const both = createKeyring(`${fresh},${old}`);
const after = createKeyring(fresh);
const address = 'nadia@norsel.example';
const signal = aSignal({ facts: { company: 'Norsel Freight', phone: '+33123456789' } });

let test: TestDatabase;
let portalId = 100;
beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.close());
beforeEach(() => {
  portalId += 1;
});

const access = (keyring = before, portal = portalId) => openPortal(test.database, keyring, portal);
const signals = (keyring = before, portal = portalId) => createPostgresSignalStore(access(keyring, portal));
const notes = (keyring = before, portal = portalId) => createPostgresAccountNotes(access(keyring, portal));
const run = (text: string, portal = portalId) => test.database.asPortal(portal, (sql) => sql.query(text));

describe('what senders wrote', () => {
  it('stands nowhere in the database as it was written, nor do notes and tokens', async () => {
    await signals().save([signal]);
    await notes().write('filters:123', { of: 'Nadia Verdier' });
    const tokens = { accessToken: 'access-of-norsel', refreshToken: 'refresh-of-norsel', expiresAt: 1 };
    await createPostgresTokenStore(test.database, before).install(portalId, tokens, ['oauth'], 1);
    const all = await dump(test.url);
    expect(all).toContain(signal.key);
    expect(all).not.toMatch(/nadia|norsel|verdier|20 seats|33123456789/iu);
  });

  it('does not open in the row of another signal or portal', async () => {
    const other = aSignal({ emailId: '902' });
    await signals().save([signal, other]);
    await run(
      `update pipeline.signals set words = (select words from pipeline.signals where key = '${other.key}')`,
    );
    await expect(signals().readByKeys([signal.key])).rejects.toThrow('belongs elsewhere');
    const [row] = await run('select words from pipeline.signals limit 1');
    const theirs = portalId + 10_000;
    await signals(before, theirs).save([other]);
    await run(`update pipeline.signals set words = '${String(row?.['words'])}'`, theirs);
    await expect(signals(before, theirs).readByKeys([other.key])).rejects.toThrow('belongs elsewhere');
  });

  it('is counted, and erased, where its key is gone', async () => {
    await signals().save([signal]);
    expect(await signals(after).readKept(['101'])).toEqual({ signals: [], records: 1 });
    expect(await signals(after).eraseByContacts(['101'])).toMatchObject({ signals: 1, companyIds: ['501'] });
  });

  it('is found by the sender’s address under any key, however it is spelt', async () => {
    await signals().save([aSignal({ contactId: null })]);
    expect((await signals(both).readKept([], ['Nadia@Norsel.example'])).records).toBe(1);
    expect((await signals(both, portalId + 20_000).readKept([], [address])).records).toBe(0);
  });
});

describe('a note', () => {
  it('that cannot be opened is no missing one', async () => {
    await notes().write('settings', { excluded: ['a'] });
    await expect(notes(after).read(['settings'])).rejects.toThrow('not in the keyring');
  });
});

describe('sealing anew', () => {
  it('lets an older key go', async () => {
    const many = Array.from({ length: 501 }, (_, at) => aSignal({ emailId: String(1_000 + at) }));
    await signals().save([...many, aSignal({ emailId: '1', quote: '' })]);
    await notes().write('settings', { version: 3 });
    const first = await resealSignals(access(both), null);
    const second = await resealSignals(access(both), first.after);
    expect([first.done, second.done, second.after]).toEqual([500, 1, null]);
    expect(await resealNotes(access(both), null)).toEqual({ done: 1, after: null });
    expect(await signals(after).readByKeys([signal.key, many[7]!.key])).toEqual([many[7]]);
    expect((await signals(after).readKept([], [address])).records).toBe(501);
    expect((await notes(after).read(['settings'])).get('settings')).toEqual({ version: 3 });
    expect(await resealSignals(access(both), first.after)).toEqual({ done: 0, after: null });
    expect(await resealNotes(access(both), null)).toEqual({ done: 0, after: null });
  });

  it('happens to tokens that are still fresh, too', async () => {
    const tokens = { accessToken: 'a', refreshToken: 'b', expiresAt: 1 };
    await createPostgresTokenStore(test.database, before).install(portalId, tokens, [], 1);
    const never = () => Promise.reject(new Error('nothing was to be refreshed'));
    for (const keyring of [both, after]) {
      const store = createPostgresTokenStore(test.database, keyring);
      expect(await store.withFreshTokens(portalId, () => true, never, 2)).toEqual(tokens);
    }
  });
});

describe('erasing a portal', () => {
  it('leaves nothing of it, and everything of another', async () => {
    for (const portal of [portalId, portalId + 30_000]) {
      await signals(before, portal).save([signal]);
      await signals(before, portal).writeLearned({ countedAt: 1, calibration: {} });
      await notes(before, portal).write('settings', 1);
    }
    // One signal, one note, and what was learned; erase.test.ts of the schedule fills every table.
    expect(await erasePortal(access())).toBe(3);
    expect(await erasePortal(access())).toBe(0);
    expect(await signals(before, portalId + 30_000).readByKeys([signal.key])).toEqual([signal]);
  });
});

/** Every row of every table of ours, as text, read past the rules that bind tenants. */
async function dump(url: string): Promise<string> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`set app.portal_id = '${portalId}'`);
  const texts: string[] = [];
  for (const table of [...tenantTables, 'installations']) {
    const { rows } = await client.query(`select t::text as row from pipeline.${table} t`);
    texts.push(...rows.map(({ row }: { row: string }) => row));
  }
  await client.end();
  return texts.join('\n');
}
