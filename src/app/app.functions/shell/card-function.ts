import * as z from 'zod/mini';
import type { FunctionResult } from '#core/views/signals-view.ts';
import type { GatewayOptions } from '#crm/gateway-options.ts';
import { failed } from '../../use-cases/context.ts';
import { errorToFailure } from './error-to-failure.ts';
import { logLine } from './logger.ts';
import { byAccessCode, type MayChange } from './may-change.ts';
import { gatewayOptions } from './open-portal.ts';

/** What HubSpot hands to a function that a card calls; the account is HubSpot's word, the parameters are the card's. */
const cardContext = z.object({ accountId: z.coerce.number(), parameters: z.optional(z.unknown()) });

export interface Protection<Request> {
  /** Which requests change what an admin decides, or hand out people's data. */
  readonly isProtected: (request: Request) => boolean;
  readonly mayChange?: MayChange;
}

/**
 * A function for cards: parses what came, runs the work and answers with its view or with a failure that the card can
 * explain. Protected requests are refused with `not-allowed` before the work begins. It never throws.
 */
export function createCardFunction<Request, View>(
  name: string,
  request: z.ZodMiniType<Request>,
  work: (request: Request, options: GatewayOptions) => Promise<FunctionResult<View>>,
  protection?: Protection<Request>,
): (context: unknown) => Promise<FunctionResult<View>> {
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
    const inner = request.safeParse(outer.data?.parameters ?? {});
    if (!outer.success || !inner.success) return failed('bad-request');
    if (await isRefused(inner.data, outer.data)) return failed('not-allowed');
    const options = gatewayOptions(outer.data.accountId, 'PRIVATE_APP_ACCESS_TOKEN');
    return options ? work(inner.data, options) : failed('not-set-up');
  }
  async function isRefused(asked: Request, { accountId, parameters }: z.infer<typeof cardContext>) {
    if (!protection?.isProtected(asked)) return false;
    const { mayChange = byAccessCode } = protection;
    const reason = await mayChange({ accountId, parameters });
    if (reason) logLine('change-refused', { function: name, reason });
    return reason !== null;
  }
}
