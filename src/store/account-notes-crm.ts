import { isNoteKey, toNote, toValue, type AccountNotes } from './account-notes.ts';

/** What the notes ask of the gateway: records that hold a JSON text. Keys that do not exist are absent. */
export interface NoteRows {
  read(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  write(key: string, json: string): Promise<void>;
}

/** Notes as records of the HubSpot custom object that holds the signals. People can edit them: what they broke is absent. */
export function createCrmAccountNotes(rows: NoteRows): AccountNotes {
  return {
    async read(keys) {
      const wanted = keys.filter(isNoteKey);
      const found = wanted.length > 0 ? await rows.read(wanted) : new Map<string, string>();
      return readNotes(found);
    },
    write: async (key, value) => rows.write(key, toNote(key, value)),
  };
}

/** What JSON texts by key say, without those that are none. */
export function readNotes(jsonByKey: ReadonlyMap<string, string>): ReadonlyMap<string, unknown> {
  return new Map(
    [...jsonByKey].flatMap(([key, json]): [string, unknown][] => {
      const value = toValue(json);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
