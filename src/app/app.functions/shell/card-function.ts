import * as z from 'zod/mini';
import type { FunctionResult } from '#core/views/signals-view.ts';
import type { CardHandler } from '../../handlers/handler.ts';
import { errorToFailure } from '../../handlers/shell/error-to-failure.ts';
import { failed } from '../../use-cases/context.ts';
import { logLine } from './logger.ts';
import { findChangeRefusal } from './may-change.ts';
import { openHost } from './open-host.ts';

/** What HubSpot hands to a function that a card calls; the account is HubSpot's word, the parameters are the card's. */
const cardContext = z.object({ accountId: z.coerce.number(), parameters: z.optional(z.unknown()) });

/**
 * A handler as a function for cards: it takes what came, and answers with its view or with a failure that the card can
 * explain. Protected requests are refused with `not-allowed` before the work begins. It never throws.
 */
export function toCardFunction<View>(
  handler: CardHandler<View>,
): (context: unknown) => Promise<FunctionResult<View>> {
  const { name } = handler;
  return async (context) => {
    const startedAt = Date.now();
    const result = await run(context).catch((error: unknown) => {
      logLine('function-error', { function: name, error: error instanceof Error ? error.name : 'unknown' });
      return { ok: false as const, failure: errorToFailure(error) };
    });
    const outcome = result.ok ? 'ok' : result.failure.code;
    logLine('function', { function: name, outcome, milliseconds: Date.now() - startedAt });
    return result;
  };

  async function run(context: unknown): Promise<FunctionResult<View>> {
    const outer = cardContext.safeParse(context);
    const request = handler.parse(outer.data?.parameters);
    if (!outer.success || !request) return failed('bad-request');
    if (request.isProtected && isRefused(outer.data.parameters)) return failed('not-allowed');
    const host = openHost(outer.data.accountId, 'PRIVATE_APP_ACCESS_TOKEN');
    return host ? request.work(host) : failed('not-set-up');
  }

  function isRefused(parameters: unknown): boolean {
    const reason = findChangeRefusal(parameters);
    if (reason) logLine('change-refused', { function: name, reason });
    return reason !== null;
  }
}
