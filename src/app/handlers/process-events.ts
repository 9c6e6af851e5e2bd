import type { ScoringContext, UseCaseContext } from '../use-cases/context.ts';
import { eraseContacts } from '../use-cases/erase-contacts.ts';
import { processEmailEvents } from '../use-cases/process-email-events.ts';
import { processRecordEvents } from '../use-cases/process-record-events.ts';
import type { Outcome } from './handler.ts';
import type { ParsedBody } from './requests/webhook-body.ts';
import type { Host } from './shell/host.ts';
import { openReader } from './shell/open-account.ts';
import { withDetector } from './shell/with-detector.ts';

/**
 * What webhooks ask for: erases contacts whose data must go, scores new emails, and checks deals and contacts that were
 * created or changed; what did not fit is to come again.
 */
export async function processEvents(events: ParsedBody, host: Host): Promise<Outcome> {
  const { emailIds, erasedContactIds, ignored, ...records } = events;
  const context = openReader(host);
  const isNew = context.cache.settingsNote(context.now()) === null;
  const erased = await eraseContacts(erasedContactIds, context);
  const counts = await processEmailEvents(
    emailIds,
    emailIds.length > 0 ? withDetector(context, host) : unread(context),
  );
  const { checked, written, gone } = await processRecordEvents(records, context);
  return {
    counts: { ...counts, erased, checked, written, gone, ignored },
    // A process that has just started knows more the next time. Without progress another delivery would not get further
    // either; the cards' catch-up has no such budget.
    again: counts.deferred > 0 && (counts.scored > 0 || isNew),
  };
}

/** Most events are of records: the model is not decoded for them. */
function unread(context: UseCaseContext): ScoringContext {
  return { ...context, detect: () => null };
}
