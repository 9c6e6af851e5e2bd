import type { BatchError } from './api-error.ts';
import { toInstant } from './instant.ts';

/** The envelope of every batch answer; `errors` make it a multi-status. */
export function batchAnswer(results: readonly unknown[], now: number, errors: readonly BatchError[] = []) {
  return {
    status: 'COMPLETE',
    results,
    ...(errors.length > 0 ? { numErrors: errors.length, errors } : {}),
    startedAt: toInstant(now),
    completedAt: toInstant(now),
  };
}
