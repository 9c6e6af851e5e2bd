/**
 * Small values that the app keeps about an account, by key: what it learned, how far a scan came, what a user chose.
 * Values are JSON. In memory, or as records of the account's custom object; the contract suite drives both.
 */
export interface AccountNotes {
  /** The notes of these keys that exist and can be read; 1 call for up to 100 keys. */
  read(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
  /**
   * Writes a note in the place of the one that is there; 1 call. Of two writes at once either stays, whole.
   * Throws `RangeError` for a key that is none and for a value that is too long, before anything is sent.
   */
  write(key: string, value: unknown): Promise<void>;
}

/** Most characters of a note as JSON: HubSpot refuses a text of more than 65,536. */
export const longestNote = 60_000;

/** The JSON to keep. Throws `RangeError` for a key that is none, and for a value that is too long or has no JSON. */
export function toNote(key: string, value: unknown): string {
  if (!isNoteKey(key)) throw new RangeError(`not a note's key: ${key.slice(0, 64)}`);
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) throw new RangeError(`the note ${key} has no value that JSON can hold`);
  if (json.length <= longestNote) return json;
  throw new RangeError(`the note ${key} has ${json.length} characters, at most ${longestNote} fit`);
}

/** What a kept JSON text says; undefined when it is none. */
export function toValue(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** Lower case, so that a store that minds no case tells keys apart: e.g. `baselines`, `filters:123`. */
export function isNoteKey(key: string): boolean {
  return /^[a-z0-9][a-z0-9:_-]{0,63}$/u.test(key);
}
