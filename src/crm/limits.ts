/** Most records that one batch read, create, update or archive takes. */
export const batchSize = 100;

/** Most records that one batch read takes when it asks for the earlier values of properties too. */
export const historyBatchSize = 50;

/** Most results of one search page. */
export const searchPage = 200;

/** Most owners on one page of HubSpot's list. */
export const ownersPage = 500;

/** Most users on one page of HubSpot's settings. */
export const usersPage = 100;

/** Most ids that one batch read of associations takes. */
export const associationReadSize = 1_000;

/** Most pairs that one batch create of associations takes. */
export const associationWriteSize = 2_000;

/** Ids as HubSpot makes them; anything else would have a whole batch refused, and cannot exist. */
export function isRecordId(id: string): boolean {
  return /^\d{1,19}$/.test(id);
}
