import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenEmail } from '#core/manager-tasks/open-email.ts';
import { opportunityKey } from '#core/manager-tasks/task-key.ts';
import { longestNote } from '#store/account-notes.ts';
import { createMemoryAccountNotes } from '#store/account-notes-memory.ts';
import { gatheredKey, readGathered, writeGathered } from '../../../src/app/use-cases/sweep/gathered-notes.ts';

const id = fc.integer({ min: 1, max: 2 ** 40 }).map(String);

const email: fc.Arbitrary<OpenEmail> = fc
  .record({
    contactId: fc.option(id, { nil: null }),
    emailId: id,
    ownerId: fc.option(id, { nil: null }),
    sentAt: fc.integer({ min: 0, max: 4_102_444_800_000 }),
    signals: fc.integer({ min: 1, max: 10 }),
    alerts: fc.nat(10),
    probability: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
    expected: fc.double({ min: 0, max: 1e12, noNaN: true }).map((value) => value + 0),
    currency: fc.constantFrom('EUR', 'USD', null),
    begun: fc.option(id, { nil: null }),
  })
  .map(({ begun, ...one }) => ({
    ...one,
    taskKey: begun === null ? null : opportunityKey(one.contactId ?? one.emailId, begun),
  }));

describe('what was gathered', () => {
  it('is read again as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(email, { maxLength: 30 }), async (emails) => {
        const notes = createMemoryAccountNotes();
        const at = Math.floor(emails.length / 2);
        const parts = await writeGathered(notes, 'run-1', emails.slice(0, at));
        const all = await writeGathered(notes, 'run-2', emails.slice(at), parts);
        expect(await readGathered(notes, all)).toEqual(emails);
      }),
    );
  });

  it('fits into notes, however much it is', async () => {
    const [one] = fc.sample(email, 1);
    const emails = Array.from({ length: 20_000 }, (_, at) => ({ ...one!, emailId: String(9_000_000 + at) }));
    const notes = createMemoryAccountNotes();
    const parts = await writeGathered(notes, 'run-1', emails);
    expect(parts.length).toBeGreaterThan((20_000 * 30) / longestNote);
    expect(await readGathered(notes, parts)).toHaveLength(20_000);
  });

  it('counts for nothing where another run wrote a note of it, or one is gone', async () => {
    const emails = fc.sample(email, 3);
    const notes = createMemoryAccountNotes();
    await writeGathered(notes, 'run-1', emails);
    expect(await readGathered(notes, ['run-2'])).toBeNull();
    expect(await readGathered(notes, ['run-1', 'run-1'])).toBeNull();
    await notes.write(gatheredKey(0), { run: 'run-1', lines: ['edited by hand'] });
    expect(await readGathered(notes, ['run-1'])).toBeNull();
  });

  it.each([
    ['with a mark of the list', 'a;b'],
    ['longer than a note', '7'.repeat(longestNote)],
    ['that grows in a note', '"'.repeat(900)],
  ])('leaves out what people made of an id: one %s', async (_, emailId) => {
    const [one] = fc.sample(email, 1);
    const notes = createMemoryAccountNotes();
    const emails = Array.from({ length: 100 }, () => ({ ...one!, emailId }));
    expect(await readGathered(notes, await writeGathered(notes, 'run-1', emails))).toEqual([]);
  });
});
