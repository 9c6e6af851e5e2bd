import { createHash } from 'node:crypto';

/** The dedupe key in 128 bits, written as a uuid: what is kept to know a repetition by. */
export function digestOfKey(dedupeKey: string): string {
  const hex = createHash('sha256').update(dedupeKey, 'utf8').digest('hex');
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}
