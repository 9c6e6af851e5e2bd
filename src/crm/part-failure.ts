import { CrmError, type CrmErrorCategory } from './crm.ts';
import { refusedFields } from './policy/refused-fields.ts';

/** One failure inside a 207 answer. */
export interface PartFailure {
  readonly category: string;
  readonly message: string;
  readonly subCategory?: unknown;
}

const categories: Readonly<Record<string, CrmErrorCategory>> = {
  VALIDATION_ERROR: 'validation',
  OBJECT_NOT_FOUND: 'not-found',
  CONFLICT: 'conflict',
  OBJECT_ALREADY_EXISTS: 'conflict',
  RATE_LIMITS: 'rate-limited',
  MISSING_SCOPES: 'missing-scope',
};

/** Failures inside a batch answer; the client's types name them only where some are expected. */
function failuresOf(response: object): readonly PartFailure[] {
  return 'errors' in response && Array.isArray(response.errors) ? (response.errors as PartFailure[]) : [];
}

export function isMissing(failure: PartFailure): boolean {
  return failure.category === 'OBJECT_NOT_FOUND';
}

/** Whether a part of a batch failed because its record does not exist. */
export function missingIn(response: object): boolean {
  return failuresOf(response).some(isMissing);
}

/** A value that must be unique is taken; HubSpot says so in the category, the message or the code of a detail. */
export function isConflict(failure: PartFailure): boolean {
  if (['CONFLICT', 'OBJECT_ALREADY_EXISTS'].includes(failure.category)) return true;
  return JSON.stringify(failure).includes('CONFLICTING_UNIQUE_VALUE');
}

/**
 * The first failure that is one; `isHarmless` says which are none, e.g. records that do not exist.
 *
 * @param carriesText the batch held words of an email, which the message may echo
 */
export function failureOf(
  response: object,
  name: string,
  isHarmless: (failure: PartFailure) => boolean,
  carriesText = false,
): CrmError | null {
  const failure = failuresOf(response).find((one) => !isHarmless(one));
  if (!failure) return null;
  const category = categories[failure.category] ?? 'unavailable';
  return new CrmError(category, `HubSpot refused a part of ${name}`, {
    retryable: category === 'unavailable' || category === 'rate-limited',
    status: 207,
    detail: category === 'validation' && !carriesText ? failure.message.slice(0, 500) : null,
    refusals: carriesText ? [] : refusedFields(failure),
  });
}

export function throwOnFailure(...given: Parameters<typeof failureOf>): void {
  const failure = failureOf(...given);
  if (failure) throw failure;
}
