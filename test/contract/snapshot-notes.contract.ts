import { beforeEach, describe, expect, it } from 'vitest';
import { encodeSnapshot } from '#core/snapshot/encode.ts';
import type { HistoryPoint, Snapshot } from '#core/snapshot/snapshot.ts';
import { createSnapshotMemory } from '#store/snapshot-memory.ts';
import { readSnapshot, writeHistory, writeSnapshot } from '#store/snapshot-notes.ts';
import { readParts, writePart } from '#store/snapshot-parts.ts';
import type { NotesHarness } from './account-notes.contract.ts';
import { emptySnapshot, makeDeal, makeSnapshotSignal } from '../core/snapshot/rows.ts';

/** Deals that take several notes; each has an id of its own. */
export function snapshotOf(deals: number, given: Partial<Snapshot> = {}): Snapshot {
  const rows = Array.from({ length: deals }, (_, index) =>
    makeDeal({ id: String(31_010_000_101 + index * 7) }),
  );
  return { ...emptySnapshot, deals: rows, signals: [makeSnapshotSignal()], ...given };
}

export const keep = (
  notes: Parameters<typeof writeSnapshot>[0],
  snapshot: Snapshot,
  previous: Parameters<typeof writeSnapshot>[2] = null,
) => writeSnapshot(notes, { text: encodeSnapshot(snapshot), takenAt: snapshot.takenAt }, previous);

const point: HistoryPoint = {
  ...{ week: '2026-11-23', takenAt: 1, invisible: 12.5, invisibleCount: 3, openDeals: 4, openAmount: 5 },
  quality: { deals: 4, contacts: 0, companies: 0, warnings: { 'deal-amount-missing': 2 } },
};

/** What keeping a snapshot promises, wherever the notes are kept. */
export function describeSnapshotNotes(name: string, harness: NotesHarness): void {
  describe(`the snapshot in notes: ${name}`, () => {
    let notes: Awaited<ReturnType<NotesHarness['open']>>;
    beforeEach(async () => {
      notes = await harness.open();
    });

    it('comes back as it was, in another process too', async () => {
      const snapshot = snapshotOf(2_500);
      const index = await keep(notes, snapshot);
      expect(index.chunks).toBeGreaterThan(1);
      await writeHistory(notes, [point]);
      await notes.write('settings', { version: 3 });
      const kept = await readSnapshot(harness.another(), ['settings', 'baselines']);
      expect(kept.snapshot).toEqual(snapshot);
      expect(kept.history).toEqual([point]);
      expect(kept.notes.get('settings')).toEqual({ version: 3 });
    });

    it('is none where nobody has taken one', async () => {
      expect(await readSnapshot(notes)).toMatchObject({ snapshot: null, history: [] });
    });

    it('takes the place of the one before, the smaller too', async () => {
      const first = await keep(notes, snapshotOf(2_500));
      const second = await keep(notes, snapshotOf(3), first);
      expect((await readSnapshot(notes)).snapshot?.deals).toHaveLength(3);
      await keep(notes, snapshotOf(1), second);
      expect((await readSnapshot(notes)).snapshot?.deals).toHaveLength(1);
    });

    it('is not read again where the memory has it', async () => {
      const memory = createSnapshotMemory();
      const first = await keep(notes, snapshotOf(3));
      const { snapshot } = await readSnapshot(notes, [], memory);
      expect((await readSnapshot(notes, [], memory)).snapshot).toBe(snapshot);
      await keep(notes, snapshotOf(4), first);
      expect((await readSnapshot(notes, [], memory)).snapshot?.deals).toHaveLength(4);
    });

    it('stays whole while the next one is written', async () => {
      const old = snapshotOf(2_000);
      const first = await keep(notes, old);
      const next = snapshotOf(2_100);
      let writes = 0;
      const watched = {
        read: notes.read,
        write: async (key: string, value: unknown) => {
          await notes.write(key, value);
          writes += 1;
          const { snapshot } = await readSnapshot(harness.another());
          expect(snapshot).toEqual(key === 'snapshot' ? next : old);
        },
      };
      await keep(watched, next, first);
      expect(writes).toBeGreaterThan(2);
    });

    it('is gathered in parts, written over where a walk goes on', async () => {
      const { deals, signals } = snapshotOf(1_500);
      const rows = { deals: [], signals: [], asks: [] };
      const first = await writePart(notes, { ...rows, deals }, []);
      await writePart(notes, { ...rows, deals: deals.slice(5) }, [first]);
      const second = await writePart(notes, { ...rows, signals }, [first]);
      expect(second.first).toBe(first.notes);
      expect(await readParts(harness.another(), [first, second])).toEqual({ deals, signals, asks: [] });
      expect(await readParts(notes, [])).toEqual(rows);
    });

    it('is not made of a part that another walk wrote', async () => {
      const { deals } = snapshotOf(3);
      const rows = { deals: [], signals: [], asks: [] };
      const mine = await writePart(notes, { ...rows, deals }, []);
      await writePart(notes, { ...rows, deals: deals.slice(1) }, []);
      expect(await readParts(notes, [mine])).toBeNull();
    });
  });
}
