/** Most records that one batch read, create, update or archive takes. */
export const batchSize = 100;

/** Most ids that one batch read of associations takes. */
export const associationReadSize = 1_000;

/** Most pairs that one batch create of associations takes. */
export const associationWriteSize = 2_000;

/** The values in groups of at most `size`; each value once. */
export function chunk<T>(values: Iterable<T>, size: number): T[][] {
  const all = [...new Set(values)];
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
}

/** Ids as HubSpot makes them; anything else would have a whole batch refused, and cannot exist. */
export function isRecordId(id: string): boolean {
  return /^\d{1,19}$/.test(id);
}
