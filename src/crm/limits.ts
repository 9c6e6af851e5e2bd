/** Most records that one batch read, create, update or archive takes. */
export const batchSize = 100;

/** Most ids that one batch read of associations takes. */
export const associationReadSize = 1_000;

/** Most pairs that one batch create of associations takes. */
export const associationWriteSize = 2_000;

/** Ids as HubSpot makes them; anything else would have a whole batch refused, and cannot exist. */
export function isRecordId(id: string): boolean {
  return /^\d{1,19}$/.test(id);
}
