import type { Failure, FunctionResult } from '#core/views/signals-view.ts';
import { errorToFailure } from '../../app/handlers/shell/error-to-failure.ts';
import { failed } from '../../app/use-cases/context.ts';
import { DatabaseError } from '../db/database-error.ts';
import type { AccessRefusal } from '../access/access.ts';

/** What a card can explain of whatever was thrown. */
export function toFailure(error: unknown): Failure {
  if (error instanceof DatabaseError && error.retryable) return { code: 'unavailable', retryable: true };
  return errorToFailure(error);
}

/** A record out of reach answers as one that does not exist: nobody finds out by asking what there is. */
export function refusalToResult(refusal: AccessRefusal): FunctionResult<never> {
  return failed(refusal === 'record-out-of-reach' ? 'record-not-found' : 'not-allowed');
}

/** The same, whoever found that a record is not there. */
export function withoutTraces(result: FunctionResult<unknown>): FunctionResult<unknown> {
  return !result.ok && result.failure.code === 'record-not-found' ? failed('record-not-found') : result;
}
