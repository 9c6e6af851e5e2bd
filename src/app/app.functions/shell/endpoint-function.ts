import * as z from 'zod/mini';
import type { FailureCode } from '#core/views/signals-view.ts';
import type { Outcome } from '../../handlers/handler.ts';
import { errorToFailure } from '../../handlers/shell/error-to-failure.ts';
import type { Host } from '../../handlers/shell/host.ts';
import { logLine } from './logger.ts';
import { openHost } from './open-host.ts';

/** What HubSpot hands to a function behind a public address; headers are stripped on the way. */
const endpointContext = z.object({
  accountId: z.coerce.number(),
  method: z.string(),
  body: z.optional(z.unknown()),
});

export interface EndpointAnswer {
  readonly statusCode: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * A function for webhooks: POST only, parses the body, runs the work and answers with counts. A status of 503 asks
 * HubSpot to send the request again; it never throws.
 */
export function createEndpointFunction<Body>(
  name: string,
  parse: (body: unknown) => Body | null,
  work: (body: Body, host: Host) => Promise<Outcome>,
): (context: unknown) => Promise<EndpointAnswer> {
  return async (context) => {
    const startedAt = Date.now();
    const answer = await run(context).catch((error: unknown): EndpointAnswer => {
      const { code, retryable } = errorToFailure(error);
      logLine('function-error', {
        function: name,
        error: error instanceof Error ? error.name : 'unknown',
        code,
      });
      return { statusCode: retryable ? 503 : 500, body: { error: code } };
    });
    logLine('function', { function: name, status: answer.statusCode, milliseconds: Date.now() - startedAt });
    return answer;
  };

  async function run(context: unknown): Promise<EndpointAnswer> {
    const outer = endpointContext.safeParse(context);
    if (!outer.success) return refused(400, 'bad-request');
    if (outer.data.method.toUpperCase() !== 'POST') return refused(405, 'bad-request');
    const body = parse(outer.data.body);
    if (body === null) return refused(400, 'bad-request');
    const host = openHost(outer.data.accountId, 'INVISIBLE_PIPELINE_SERVICE_KEY');
    if (!host) return refused(500, 'not-set-up');
    const { counts, again } = await work(body, host);
    return { statusCode: again ? 503 : 200, body: counts };
  }
}

function refused(statusCode: number, code: FailureCode): EndpointAnswer {
  return { statusCode, body: { error: code } };
}
