import * as z from 'zod/mini';
import { CrmError, type CrmErrorCategory } from '../crm.ts';
import type { Outcome } from './attempt.ts';
import type { HttpAnswer, Operation } from './operation.ts';
import { refusalToWords } from './refusal-words.ts';
import { refusedFields } from './refused-fields.ts';
import { retryAfterMs, wasRefusedUntouched } from './retry.ts';

const context = z.catch(z.optional(z.record(z.string(), z.unknown())), undefined);

/** HubSpot's error envelope; whatever does not fit is treated as absent. */
const envelope = z.object({
  message: z.catch(z.optional(z.string()), undefined),
  correlationId: z.catch(z.optional(z.string()), undefined),
  category: z.catch(z.optional(z.string()), undefined),
  context,
  errors: z.catch(z.optional(z.array(z.object({ context }))), undefined),
});
type Envelope = z.infer<typeof envelope>;

/**
 * What a failed answer means to a handler.
 * @param now epoch milliseconds
 */
export function answerToError(answer: HttpAnswer, operation: Operation, now: number): CrmError {
  const body = parseEnvelope(answer.text);
  const category = toCategory(answer, body);
  return new CrmError(category, `HubSpot answered ${answer.status} to ${operation.name}`, {
    retryable: isRetryable(answer, category, operation),
    retryAfterMs: retryAfterMs(answer, now),
    status: answer.status,
    correlationId: body.correlationId ?? answer.headers['x-hubspot-correlation-id'] ?? null,
    detail:
      category === 'validation' && !operation.carriesText
        ? (body.message && refusalToWords(body.message)) || null
        : null,
    missingScopes: category === 'missing-scope' ? scopesOf(body) : [],
    refusals: isRefusal(category) && !operation.carriesText ? refusedFields(parseJson(answer.text)) : [],
  });
}

/** No answer came. After an unsafe request it is unknown what HubSpot did, so trying again is no advice to give. */
export function outcomeToError(
  outcome: Exclude<Outcome, { kind: 'answer' }>,
  operation: Operation,
): CrmError {
  if (outcome.kind === 'timeout') {
    return new CrmError('timeout', `HubSpot did not answer in time to ${operation.name}`, {
      retryable: operation.repeatable,
    });
  }
  return new CrmError('unavailable', `no connection to HubSpot to ${operation.name}`, {
    retryable: operation.repeatable || outcome.kind === 'not-sent',
    cause: outcome.cause,
  });
}

function isRefusal(category: CrmErrorCategory): boolean {
  return category === 'validation' || category === 'conflict';
}

/** Null for an answer of a proxy, not of HubSpot: its status is all there is. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function parseEnvelope(text: string): Envelope {
  const parsed = envelope.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  return {
    message: undefined,
    correlationId: undefined,
    category: undefined,
    context: undefined,
    errors: undefined,
  };
}

const categoryByStatus: Readonly<Record<number, CrmErrorCategory>> = {
  401: 'unauthorized',
  404: 'not-found',
  408: 'unavailable',
  409: 'conflict',
  413: 'validation',
  414: 'validation',
  422: 'validation',
  423: 'unavailable',
  429: 'rate-limited',
  477: 'unavailable',
};

function toCategory(answer: HttpAnswer, body: Envelope): CrmErrorCategory {
  if (answer.status === 400) return isTakenValue(answer) ? 'conflict' : 'validation';
  if (answer.status === 403) {
    return body.category === 'MISSING_SCOPES' || scopesOf(body).length > 0 ? 'missing-scope' : 'unauthorized';
  }
  return categoryByStatus[answer.status] ?? (answer.status >= 500 ? 'unavailable' : 'unexpected-response');
}

/** A second record with a value that must be unique is answered with 400 on custom objects, with 409 on contacts. */
function isTakenValue(answer: HttpAnswer): boolean {
  return answer.text.includes('CONFLICTING_UNIQUE_VALUE');
}

function isRetryable(answer: HttpAnswer, category: CrmErrorCategory, operation: Operation): boolean {
  if (category === 'rate-limited') return true;
  if (category !== 'unavailable') return false;
  return operation.repeatable || wasRefusedUntouched(answer);
}

/** HubSpot names scopes in contexts under `requiredScopes` or `requiredGranularScopes`. */
function scopesOf(body: Envelope): string[] {
  const contexts = [body.context, ...(body.errors ?? []).map((error) => error.context)];
  const scopes = contexts.flatMap((one) =>
    Object.entries(one ?? {}).flatMap(([name, value]) =>
      /scope/i.test(name) && Array.isArray(value) ? value.filter((scope) => typeof scope === 'string') : [],
    ),
  );
  return [...new Set(scopes)];
}
