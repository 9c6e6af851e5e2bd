import { eraseContacts } from '../use-cases/erase-contacts.ts';
import { processEmailEvents } from '../use-cases/process-email-events.ts';
import { createEndpointFunction } from './shell/endpoint-function.ts';
import { parseWebhookBody } from './shell/webhook-body.ts';
import { withDetector } from './shell/with-detector.ts';

/**
 * Takes HubSpot's webhooks: erases contacts whose data must go, and scores new emails; what did not fit is asked for
 * again.
 */
export const main = createEndpointFunction(
  'email-events',
  parseWebhookBody,
  async ({ emailIds, erasedContactIds, ignored }, context) => {
    const erased = await eraseContacts(erasedContactIds, context);
    const counts = await processEmailEvents(emailIds, withDetector(context));
    // Without progress another delivery would not get further either; the cards' catch-up has no such budget.
    return { counts: { ...counts, erased, ignored }, again: counts.deferred > 0 && counts.scored > 0 };
  },
);
