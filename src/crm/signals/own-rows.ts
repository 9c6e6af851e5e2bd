import type { WireObject } from '../mappers/read-records.ts';
import { setUpKey } from './set-up-row.ts';

/** What the keys of the records that hold the account's notes begin with; those of signals begin with an email's id. */
export const noteKeyPrefix = 'note:';

/** Whether a record of the custom object is the app's own: what set-up noted, or a note. It is no signal. */
export function isOwnRow({ properties }: Pick<WireObject, 'properties'>): boolean {
  const key = properties['signal_key'];
  return key === setUpKey || (key?.startsWith(noteKeyPrefix) ?? false);
}
