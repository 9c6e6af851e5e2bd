import { afterAll, beforeAll } from 'vitest';
import { createCrmAccountNotes } from '#store/account-notes-crm.ts';
import { createMemoryAccountNotes } from '#store/account-notes-memory.ts';
import type { AccountNotes } from '#store/account-notes.ts';
import { startTestPortal, type TestPortal } from '../crm/support/test-portal.ts';
import { describeSnapshotNotes } from './snapshot-notes.contract.ts';

let memory: AccountNotes;
describeSnapshotNotes('in memory', {
  open: async () => (memory = createMemoryAccountNotes()),
  another: () => memory,
});

let test: TestPortal;
beforeAll(async () => {
  test = await startTestPortal();
});
afterAll(() => test.portal.close());

describeSnapshotNotes('in HubSpot custom objects', {
  async open() {
    await test.reset();
    return createCrmAccountNotes(test.crm().noteRows);
  },
  another: () => createCrmAccountNotes(test.crm().noteRows),
});
