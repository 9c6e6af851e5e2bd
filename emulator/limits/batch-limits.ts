import { validationError } from '../wire/errors.ts';

/** Inputs of one batch call. */
export const batchLimits = {
  objects: 100,
  objectsWithHistory: 50,
  associationsRead: 1_000,
  associationsCreate: 2_000,
  associationsArchive: 100,
  definitions: 100,
} as const;

/** Largest request body that is read at all. */
export const bodyBytes = 10_000_000;

/** Associations of one record on one page. */
export const associationPage = 500;

/** Throws HubSpot's 400 for an empty or oversized batch. */
export function checkBatchSize(count: number, limit: number): void {
  if (count > limit) {
    throw validationError(
      `The maximum number of inputs supported in a batch request is ${limit}, but ${count} were given`,
    );
  }
}
