import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareIds } from '#core/collections.ts';
import { createKeyring } from '../../../src/server/secrets/aes-keyring.ts';
import { openPortal } from '../../../src/server/store/portal-access.ts';
import { createPostgresAccountNotes } from '../../../src/server/store/postgres-account-notes.ts';
import { createPostgresSignalRecords } from '../../../src/server/store/postgres-signal-records.ts';
import { createPostgresSignalStore } from '../../../src/server/store/postgres-signal-store.ts';
import { aSignal } from '../../support/records.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres.ts';

const keyring = createKeyring(`k1:${randomBytes(32).toString('base64')}`);
let test: TestDatabase;
let portalId = 0;
beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.close());

/** An account that holds so many signals of one contact, one an email, and its neighbour that holds none. */
async function anAccount(count: number) {
  portalId += 2;
  const access = openPortal(test.database, keyring, portalId);
  const store = createPostgresSignalStore(access);
  const signals = Array.from({ length: count }, (_, at) =>
    aSignal({ emailId: String(900 + at), key: `${900 + at}:pricing`, contactId: '101', quote: 'quoted' }),
  );
  for (const signal of signals) await store.save([signal]);
  return {
    ...{
      store,
      signals,
      records: createPostgresSignalRecords(access),
      notes: createPostgresAccountNotes(access),
    },
    neighbour: createPostgresSignalRecords(openPortal(test.database, keyring, portalId - 1)),
  };
}

describe('signals that are no records of HubSpot', () => {
  it('have ids by which the newest are found, of a contact as of a deal', async () => {
    const { store, records, signals, neighbour } = await anAccount(12);
    const ids = (await records.readIdsOf('contact', ['101', '102'])).get('101') ?? [];
    expect(ids).toHaveLength(12);
    const [newest = ''] = [...ids].sort(compareIds).reverse();
    expect(await store.readByContacts(['101'], [newest])).toMatchObject([{ key: signals.at(-1)?.key }]);
    expect(await store.readByContacts(['101'], [])).toEqual([]);

    const [first, second] = signals.map(({ key }) => key);
    await store.save([{ ...aSignal(), ...signals[0], coverage: 'covered', dealId: '201' }]);
    await store.decide([second ?? ''], { state: 'accepted', at: 5, dealId: '201' });
    const ofDeal = (await records.readIdsOf('deal', ['201'])).get('201') ?? [];
    const found = await store.readByDeal('201', ofDeal);
    expect(new Set(found.map(({ key }) => key))).toEqual(new Set([first, second]));
    expect((await neighbour.readIdsOf('contact', ['101'])).size).toBe(0);
  });

  it('are listed page by page, each once and without its quote', async () => {
    const { records, signals, neighbour } = await anAccount(3);
    expect(await records.count()).toBe(3);
    const page = await records.list(null);
    expect(page.records.map(({ key }) => key)).toEqual(signals.map(({ key }) => key));
    expect(new Set(page.records.map(({ quote }) => quote))).toEqual(new Set(['']));
    expect(page.after).toBeNull();
    expect(await neighbour.list(null)).toEqual({ records: [], after: null });
  });

  it('tell when somebody last decided', async () => {
    const { store, records, signals } = await anAccount(2);
    expect(await records.readLastDecision()).toBeNull();
    for (const [at, { key }] of signals.entries())
      await store.decide([key], { state: 'snoozed', at: at + 7, until: 99 });
    expect(await records.readLastDecision()).toBe(8);
  });
});

describe('notes that are no records of HubSpot', () => {
  it('grow old from when they were written last', async () => {
    const { notes, records, neighbour } = await anAccount(0);
    const beginnings = ['preferences:', 'review:'];
    for (const key of ['preferences:1', 'preferences:2', 'settings']) await notes.write(key, {});
    await test.database.asPortal(portalId, (sql) =>
      sql.query('update pipeline.notes set written_at = 1000 where portal_id = $1', [portalId]),
    );
    await notes.write('preferences:2', { again: true });
    expect((await neighbour.removeAgedNotes({ before: 2_000, after: null }, beginnings)).done).toBe(0);
    const removed = await records.removeAgedNotes({ before: 2_000, after: null }, beginnings);
    expect(removed).toEqual({ done: 1, after: null, left: 0 });
    const left = await notes.read(['preferences:1', 'preferences:2', 'settings']);
    expect([...left.keys()].sort()).toEqual(['preferences:2', 'settings']);
  });
});
