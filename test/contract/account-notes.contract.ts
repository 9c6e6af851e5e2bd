import { beforeEach, describe, expect, it } from 'vitest';
import { longestNote, type AccountNotes } from '#store/account-notes.ts';

export interface NotesHarness {
  /** An account without notes. */
  open(): Promise<AccountNotes>;
  /** The same notes as another process sees them. */
  another(): AccountNotes;
}

/** What every implementation of the account's notes promises. */
export function describeAccountNotes(name: string, harness: NotesHarness): void {
  describe(`account notes: ${name}`, () => {
    let notes: AccountNotes;
    beforeEach(async () => {
      notes = await harness.open();
    });

    it.each<[string, unknown]>([
      ['an object', { folds: { stages: true }, hidden: ['a:1'] }],
      ['a list', [1, null, 'é “quoted” \\ line\nbreak']],
      ['nothing', null],
      ['a text that reads like JSON', '{"a":1}'],
    ])('give back %s as it was', async (_name, value) => {
      await notes.write('filters:123', value);
      expect([...(await harness.another().read(['filters:123']))]).toEqual([['filters:123', value]]);
    });

    it('know nothing of keys that were never written', async () => {
      await notes.write('scan', { done: 1 });
      expect([...(await notes.read(['scan', 'baselines', 'set-up']))]).toEqual([['scan', { done: 1 }]]);
      expect((await notes.read([])).size).toBe(0);
    });

    it('keep the last value of a key, and keys apart', async () => {
      await notes.write('scan', { done: 1 });
      await notes.write('scan', { done: 2 });
      await notes.write('scan-2', { done: 3 });
      expect((await notes.read(['scan'])).get('scan')).toEqual({ done: 2 });
    });

    it('do not change with the value that was given', async () => {
      const value = { done: [1] };
      await notes.write('scan', value);
      value.done.push(2);
      expect((await notes.read(['scan'])).get('scan')).toEqual({ done: [1] });
    });

    it('end in one of two values that are written at once', async () => {
      const values = [{ by: 'a' }, { by: 'b' }];
      await Promise.all([notes.write('scan', values[0]), harness.another().write('scan', values[1])]);
      expect(values).toContainEqual((await notes.read(['scan'])).get('scan'));
    });

    it('hold a value of the greatest length', async () => {
      const longest = 'x'.repeat(longestNote - 2);
      await notes.write('scan', longest);
      expect((await notes.read(['scan'])).get('scan')).toBe(longest);
    });

    it('refuse what is longer, say so, and keep what is there', async () => {
      await notes.write('scan', 1);
      await expect(notes.write('scan', 'x'.repeat(longestNote - 1))).rejects.toThrow(
        'the note scan has 60001 characters, at most 60000 fit',
      );
      expect((await notes.read(['scan'])).get('scan')).toBe(1);
    });

    it.each(['', 'Scan', 'a b', 'é', ':x', 'x'.repeat(65)])('refuse the key %j', async (key) => {
      await expect(notes.write(key, 1)).rejects.toThrow(RangeError);
      expect((await notes.read([key])).size).toBe(0);
    });

    it('refuse what JSON cannot hold', async () => {
      await expect(notes.write('scan', undefined)).rejects.toThrow(RangeError);
    });
  });
}
