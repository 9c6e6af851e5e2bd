import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCrmAccountNotes } from '#store/account-notes-crm.ts';
import { createMemoryAccountNotes } from '#store/account-notes-memory.ts';
import { createCrmSignalStore } from '#store/crm-signal-store.ts';
import { readSnapshot, snapshotKey, historyKey, writeHistory } from '#store/snapshot-notes.ts';
import { keep, snapshotOf } from '../contract/snapshot-notes.contract.ts';
import { startTestPortal, type TestPortal } from '../crm/support/test-portal.ts';

describe('what keeping a snapshot costs', () => {
  let test: TestPortal;
  beforeAll(async () => {
    test = await startTestPortal();
  });
  afterAll(() => test.portal.close());
  beforeEach(() => test.reset());

  it('two calls to read, with everything else that is kept of the account', async () => {
    const index = await keep(createCrmAccountNotes(test.crm().noteRows), snapshotOf(2_500));
    const crm = test.crm();
    const notes = createCrmAccountNotes(crm.noteRows);
    expect((await readSnapshot(notes, ['settings', 'baselines'])).snapshot).not.toBeNull();
    expect(crm.callCount()).toBe(2);
    await keep(notes, snapshotOf(2_500), index);
    expect(crm.callCount()).toBe(2 + index.chunks + 1);
  });

  it('is never taken for a signal', async () => {
    await keep(createCrmAccountNotes(test.crm().noteRows), snapshotOf(3));
    test.portal.clock.advance(60_000);
    const crm = test.crm();
    expect(await crm.countSignals()).toBe(0);
    expect((await crm.listSignals(null)).records).toEqual([]);
    expect(await createCrmSignalStore(crm.signalRows).readDecided()).toEqual([]);
  });
});

describe('a snapshot that somebody broke', () => {
  it.each<[string, string, unknown]>([
    ['the index is gone', snapshotKey, null],
    ['the index is of another version', snapshotKey, { generation: 7 }],
    ['a piece is gone', `${snapshotKey}:a:0`, null],
    ['a piece is no text', `${snapshotKey}:a:0`, { text: 1 }],
    ['a piece is another one', `${snapshotKey}:a:0`, 'snapshot-1.x.|'],
  ])('is none where %s, and the next one mends it', async (_name, key, value) => {
    const notes = createMemoryAccountNotes();
    const index = await keep(notes, snapshotOf(3));
    await notes.write(key, value);
    expect((await readSnapshot(notes)).snapshot).toBeNull();
    await keep(notes, snapshotOf(4), index);
    expect((await readSnapshot(notes)).snapshot?.deals).toHaveLength(4);
  });

  it.each([null, 7, 'history-9.x.y'])('has no history where its note holds %j', async (value) => {
    const notes = createMemoryAccountNotes();
    await writeHistory(notes, []);
    await notes.write(historyKey, value);
    expect((await readSnapshot(notes)).history).toEqual([]);
  });
});
