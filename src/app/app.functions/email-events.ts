import { processEvents } from '../handlers/process-events.ts';
import { parseWebhookBody } from '../handlers/requests/webhook-body.ts';
import { createEndpointFunction } from './shell/endpoint-function.ts';

/** Takes HubSpot's webhooks; what did not fit is asked for again. */
export const main = createEndpointFunction('email-events', parseWebhookBody, processEvents);
