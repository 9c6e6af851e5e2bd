import { toNote, toValue, type AccountNotes } from './account-notes.ts';

/** Notes in memory, for tests and for work without a CRM. */
export function createMemoryAccountNotes(): AccountNotes {
  const notes = new Map<string, string>();
  return {
    read: async (keys) =>
      new Map(
        keys.flatMap((key): [string, unknown][] => {
          const json = notes.get(key);
          return json === undefined ? [] : [[key, toValue(json)]];
        }),
      ),
    write: async (key, value) => {
      notes.set(key, toNote(key, value));
    },
  };
}
