import { attempt } from '#crm/policy/attempt.ts';
import type { HttpAnswer } from '#crm/policy/operation.ts';
import { judge } from '#crm/policy/retry.ts';

export interface SendFormOptions {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
  /** In [0, 1). */
  readonly random?: () => number;
  readonly fetch?: typeof globalThis.fetch;
}

export type SendForm = (
  url: string,
  form: Readonly<Record<string, string>>,
  repeatable: boolean,
) => Promise<HttpAnswer | null>;

const timeoutMs = 4_000;
/** For all attempts together: a refresh holds the portal's lock meanwhile. */
const patienceMs = 10_000;

/** Posts a form, again with back-off where that is safe and may help. Null: no answer in ten seconds. */
export function createSendForm(options: SendFormOptions): SendForm {
  const { now, random = Math.random, fetch = globalThis.fetch } = options;
  const sleep = options.sleep ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  return async (url, form, repeatable) => {
    const request = {
      url,
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: new URLSearchParams(form).toString(),
    };
    const operation = { name: 'ask for a token', repeatable, lane: 'general' } as const;
    const giveUpAt = now() + patienceMs;
    for (let number = 1; ; number++) {
      const outcome = await attempt(fetch, request, timeoutMs);
      if (outcome.kind === 'answer' && outcome.answer.status === 200) return outcome.answer;
      const verdict = judge(outcome, operation, number, random(), now());
      if (!verdict.retry || now() + verdict.delayMs >= giveUpAt) {
        return outcome.kind === 'answer' ? outcome.answer : null;
      }
      await sleep(verdict.delayMs);
    }
  };
}
