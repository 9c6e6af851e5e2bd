import { errorFields } from '../http/log-lines.ts';
import { refuse } from '../http/refuse.ts';
import { requireExactly } from '../http/require-exactly.ts';
import { requireSignature, type SignatureCheck } from '../http/require-signature.ts';
import type { ServerApp, ServerContext } from '../http/server-env.ts';
import type { Meter } from '../operation/meter.ts';
import type { Tracer } from '../operation/tracer.ts';
import type { Accepted, Inbox } from './inbox.ts';
import { parseWebhookEvents, type WebhookEvents } from './webhook-events.ts';

export interface WebhookDeps extends SignatureCheck {
  readonly inbox: Inbox;
  readonly meter: Meter;
  readonly tracer: Tracer;
}

export const webhookPath = '/webhooks/hubspot';

/**
 * Where HubSpot tells what happened. Answered when the events are stored: with 200 and nothing else. What cannot be stored
 * now is refused with 503, and HubSpot sends it again.
 */
export function webhookRoutes(deps: WebhookDeps): (app: ServerApp) => void {
  return (app) => {
    app.post(
      webhookPath,
      async (c, next) => {
        const begin = performance.now();
        await next();
        deps.meter.observe('webhook_seconds', (performance.now() - begin) / 1_000);
        deps.meter.add('webhook_requests_total', { outcome: outcomeOf(c.res.status) });
      },
      requireSignature(deps),
      requireExactly(webhookPath, deps.log),
      (c) => deps.tracer.run('webhook', {}, () => accept(c, deps)),
    );
  };
}

function outcomeOf(status: number): string {
  if (status === 200) return 'accepted';
  return status >= 500 ? 'failed' : 'refused';
}

async function accept(c: ServerContext, { inbox, meter, tracer, log, now }: WebhookDeps): Promise<Response> {
  const read = parseWebhookEvents(c.var.rawBody);
  if (read === null) return refuse(c, 'bad-request');
  let accepted: Accepted;
  try {
    accepted = await inbox.accept(read.events, now(), tracer.current());
  } catch (error) {
    log('webhook-not-stored', { requestId: c.var.requestId, ...errorFields(error) });
    return refuse(c, 'not-ready');
  }
  if (read.malformed > 0) log('webhook-malformed', { requestId: c.var.requestId, events: read.malformed });
  count(meter, read, accepted);
  return c.body(null, 200);
}

function count(meter: Meter, { ignored, malformed }: WebhookEvents, accepted: Accepted): void {
  for (const [outcome, events] of Object.entries({ ...accepted, ignored: ignored + malformed })) {
    if (events > 0) meter.add('webhook_events_total', { outcome }, events);
  }
}
