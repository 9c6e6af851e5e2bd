import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import { createPostgresTokenStore } from '../../src/server/oauth/postgres-token-store.ts';
import { createKeyring } from '../../src/server/secrets/aes-keyring.ts';
import { openPortal, type PortalAccess } from '../../src/server/store/portal-access.ts';
import { createPostgresAccountNotes } from '../../src/server/store/postgres-account-notes.ts';
import { createPostgresSignalStore } from '../../src/server/store/postgres-signal-store.ts';
import type { Database } from '../../src/server/db/database.ts';
import { openTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { describeAccountNotes, type NotesHarness } from './account-notes.contract.ts';
import { describeKeptSignals } from './kept-signals.contract.ts';
import { describeOpenSignals } from './open-signals.contract.ts';
import { describeSignalStore, type StoreHarness } from './signal-store.contract.ts';
import { describeSnapshotNotes } from './snapshot-notes.contract.ts';
import { describeTokenStore } from './token-store.contract.ts';

const keyring = createKeyring(`k1:${randomBytes(32).toString('base64')}`);
let test: TestDatabase;
let second: Database;
let portalId = 0;
beforeAll(async () => {
  test = await openTestDatabase();
  second = test.another();
});
afterAll(() => test.close());

/** An account that nobody has written to, seen by one process; the other has a pool of its own. */
const newPortal = (): PortalAccess => openPortal(test.database, keyring, (portalId += 1));
const samePortal = (): PortalAccess => openPortal(second, keyring, portalId);

const signals: StoreHarness = {
  open: async () => createPostgresSignalStore(newPortal()),
  another: () => createPostgresSignalStore(samePortal()),
};
describeSignalStore('in Postgres', signals);
describeOpenSignals('in Postgres', signals);
describeKeptSignals('in Postgres', signals);

const notes: NotesHarness = {
  open: async () => createPostgresAccountNotes(newPortal()),
  another: () => createPostgresAccountNotes(samePortal()),
};
describeAccountNotes('in Postgres', notes);
describeSnapshotNotes('in Postgres', notes);

describeTokenStore('in Postgres', {
  async open() {
    await test.database.asOperator((sql) => sql.query('delete from pipeline.installations'));
    return createPostgresTokenStore(test.database, keyring);
  },
  another: () => createPostgresTokenStore(second, keyring),
});
