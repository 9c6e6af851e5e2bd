import type { ScoringContext, UseCaseContext } from '../use-cases/context.ts';
import { eraseContacts } from '../use-cases/erase-contacts.ts';
import { processEmailEvents } from '../use-cases/process-email-events.ts';
import { processRecordEvents } from '../use-cases/process-record-events.ts';
import { createEndpointFunction } from './shell/endpoint-function.ts';
import { withEnvironment } from './shell/open-account.ts';
import { parseWebhookBody } from './shell/webhook-body.ts';
import { withDetector } from './shell/with-detector.ts';

/**
 * Takes HubSpot's webhooks: erases contacts whose data must go, scores new emails, and checks deals and contacts that
 * were created or changed; what did not fit is asked for again.
 */
export const main = createEndpointFunction(
  'email-events',
  parseWebhookBody,
  async ({ emailIds, erasedContactIds, ignored, ...records }, context) => {
    const isNew = context.cache.settingsNote(context.now()) === null;
    const erased = await eraseContacts(erasedContactIds, context);
    const counts = await processEmailEvents(
      emailIds,
      emailIds.length > 0 ? withDetector(withEnvironment(context)) : unread(context),
    );
    const { checked, written, gone } = await processRecordEvents(records, context);
    // A process that has just started knows more the next time. Without progress another delivery would not get further either; the cards' catch-up has no such budget.
    return {
      counts: { ...counts, erased, checked, written, gone, ignored },
      again: counts.deferred > 0 && (counts.scored > 0 || isNew),
    };
  },
);

/** Most events are of records: the model is not decoded for them. */
function unread(context: UseCaseContext): ScoringContext {
  return { ...context, detect: () => null };
}
