import { CrmError } from '../crm.ts';
import { attempt, type Outcome } from './attempt.ts';
import { answerToError, outcomeToError } from './failure.ts';
import type { HttpAnswer, HttpRequest, Operation } from './operation.ts';
import type { RateBudget } from './rate-budget.ts';
import { judge, retryAfterMs } from './retry.ts';

export interface TransportOptions {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
  readonly fetch: typeof globalThis.fetch;
  readonly rate: RateBudget;
  /** When the whole invocation must have ended, epoch milliseconds. */
  readonly deadlineAt: number;
  /** For one request, milliseconds. */
  readonly timeoutMs: number;
  /** Requests that may be sent in all, retries included. */
  readonly maxCalls: number;
}

export interface Transport {
  /** Resolves with a 2xx answer or throws `CrmError`. */
  send(request: HttpRequest, operation: Operation): Promise<HttpAnswer>;
  /** Requests sent so far, retries included. */
  callCount(): number;
}

export function createTransport(options: TransportOptions): Transport {
  let calls = 0;

  async function send(request: HttpRequest, operation: Operation): Promise<HttpAnswer> {
    for (let number = 1; ; number++) {
      const timeoutMs = await takeTurn(operation);
      const outcome = await attempt(options.fetch, request, timeoutMs);
      const now = options.now();
      if (outcome.kind === 'answer') {
        options.rate.learn(outcome.answer, now);
        if (outcome.answer.status >= 200 && outcome.answer.status < 300) return outcome.answer;
        noteRefusal(options, operation, outcome.answer, now);
      }
      const verdict = judge(outcome, operation, number, options.random(), now);
      if (!verdict.retry || now + verdict.delayMs >= options.deadlineAt)
        throw failure(outcome, operation, now);
      await options.sleep(verdict.delayMs);
    }
  }

  /** Counts the request before the wait, so that parallel calls cannot pass the budget together. */
  async function takeTurn(operation: Operation): Promise<number> {
    if (calls >= options.maxCalls) throw outOfBudget(options, operation);
    calls += 1;
    try {
      await waitForTurn(options, operation);
      return remainingTime(options, operation);
    } catch (error) {
      calls -= 1;
      throw error;
    }
  }

  return { send, callCount: () => calls };
}

async function waitForTurn(options: TransportOptions, operation: Operation): Promise<void> {
  const now = options.now();
  const reserved = options.rate.reserve(operation.lane, now);
  const waitMs = typeof reserved === 'number' ? reserved : now + (await reserved) - options.now();
  if (waitMs <= 0) return;
  if (options.now() + waitMs >= options.deadlineAt) {
    options.rate.release(operation.lane);
    throw new CrmError('rate-limited', `no room within the rate limit to ${operation.name}`, {
      retryable: true,
      retryAfterMs: waitMs,
    });
  }
  await options.sleep(waitMs);
}

/** The time-out of the next request in milliseconds: never beyond the deadline. */
function remainingTime(options: TransportOptions, operation: Operation): number {
  const left = options.deadlineAt - options.now();
  if (left <= 0) throw new CrmError('timeout', `no time left to ${operation.name}`, { retryable: true });
  return Math.min(options.timeoutMs, left);
}

/** What one gateway was told to wait, the portal's other gateways wait too. */
function noteRefusal(options: TransportOptions, operation: Operation, answer: HttpAnswer, now: number): void {
  const waitMs = answer.status === 429 ? retryAfterMs(answer, now) : null;
  if (waitMs !== null) options.rate.pause(operation.lane, now + waitMs);
}

function failure(outcome: Outcome, operation: Operation, now: number): CrmError {
  return outcome.kind === 'answer'
    ? answerToError(outcome.answer, operation, now)
    : outcomeToError(outcome, operation);
}

function outOfBudget(options: TransportOptions, operation: Operation): CrmError {
  return new CrmError(
    'out-of-budget',
    `${options.maxCalls} calls were made, none is left to ${operation.name}`,
    {
      retryable: false,
    },
  );
}
