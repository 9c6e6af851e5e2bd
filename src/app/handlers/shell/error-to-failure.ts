import type { Failure, FailureCode } from '#core/views/signals-view.ts';
import { propertyGroup, signalObjectName } from '#crm/app-properties.ts';
import { CrmError, type CrmErrorCategory } from '#crm/crm.ts';

/**
 * The gateway calls a lost create unsafe to repeat. The functions as a whole are safe: each reads what is there before
 * it writes, and what it creates has a unique key.
 */
const passing: readonly CrmErrorCategory[] = ['timeout', 'unavailable', 'rate-limited', 'out-of-budget'];

/** Turns whatever was thrown into what a card can explain. Only HubSpot's own refusal of a write keeps its words. */
export function errorToFailure(error: unknown): Failure {
  if (!(error instanceof CrmError)) return { code: 'internal', retryable: false };
  if (lacksSetUp(error)) return { code: 'not-set-up', retryable: false };
  return {
    code: categoryToCode(error.category),
    retryable: error.retryable || passing.includes(error.category),
    ...(error.category === 'validation' && error.detail !== null ? { detail: error.detail } : {}),
    ...(error.correlationId !== null ? { correlationId: error.correlationId } : {}),
  };
}

/** HubSpot does not know the app's own object or one of its properties: nobody has run set-up, or somebody undid it. */
function lacksSetUp({ category, detail }: CrmError): boolean {
  if (category !== 'validation' || detail === null) return false;
  return detail.includes(signalObjectName) || detail.includes(propertyGroup.name);
}

function categoryToCode(category: CrmErrorCategory): FailureCode {
  switch (category) {
    case 'not-found':
      return 'record-not-found';
    case 'missing-scope':
    case 'unauthorized':
      return 'missing-scope';
    case 'validation':
      return 'validation';
    case 'conflict':
      return 'changed-meanwhile';
    case 'rate-limited':
    case 'out-of-budget':
      return 'rate-limited';
    case 'timeout':
      return 'timeout';
    case 'unavailable':
    case 'unexpected-response':
      return 'unavailable';
  }
}
