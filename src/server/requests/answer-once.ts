import type { FunctionResult } from '#core/views/signals-view.ts';
import { failed, type Log } from '../../app/use-cases/context.ts';
import { errorFields } from '../http/log-lines.ts';
import { leaseMs, type KeptAnswers, type KeptRequest } from './kept-answers.ts';

export interface AnswerOnceDeps {
  readonly answers: KeptAnswers;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly log: Log;
}

type Result = FunctionResult<unknown>;

/** How long a repetition waits for the first to end, and how often it looks, milliseconds. */
const patienceMs = 11_000;
const lookMs = 100;
/** Three times within a lease. */
const renewMs = leaseMs / 3;

/**
 * Carries a request out once: a repetition waits and gets the same answer. Where the process of the first died, the
 * repetition carries it out, which the work has to bear.
 *
 * @param work never throws
 * @throws `DatabaseError` before anything was begun
 */
export async function answerOnce(
  request: KeptRequest,
  work: () => Promise<Result>,
  deps: AnswerOnceDeps,
): Promise<Result> {
  for (let waitedMs = 0; waitedMs <= patienceMs; waitedMs += lookMs) {
    const claim = await deps.answers.claim(request, deps.now());
    switch (claim.kind) {
      case 'mine':
        return carryOut(request, claim.attempt, work, deps);
      case 'answered':
        return JSON.parse(claim.answer) as Result;
      case 'other-parameters':
        return failed('bad-request');
      case 'running':
        await deps.sleep(lookMs);
    }
  }
  return failed('timeout', true);
}

async function carryOut(
  request: KeptRequest,
  attempt: string,
  work: () => Promise<Result>,
  { answers, now, log }: AnswerOnceDeps,
): Promise<Result> {
  const note = (step: string) => (error: unknown) =>
    log('answer-not-kept', {
      portalId: request.portalId,
      handler: request.handler,
      step,
      ...errorFields(error),
    });
  const beat = setInterval(() => {
    answers.renew(request, attempt, now()).catch(note('renew'));
  }, renewMs);
  const result = await work().finally(() => clearInterval(beat));
  // What was done is done: that its answer could not be kept must not turn it into a failure.
  if (isFinal(result)) await answers.keep(request, attempt, JSON.stringify(result)).catch(note('keep'));
  else await answers.release(request, attempt).catch(note('release'));
  return result;
}

/** What may turn out otherwise is left for the next try, under the same key. */
function isFinal(result: Result): boolean {
  return result.ok || (!result.failure.retryable && result.failure.code !== 'internal');
}
