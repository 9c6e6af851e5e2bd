import { unique } from '#core/collections.ts';
import { detectorVersion } from '#core/detect/detection.ts';
import { isScored, parseLedger } from '#core/plan/ledger.ts';
import { calibrateEmails } from './calibrate-emails.ts';
import { createCallBudget, withBudget } from './call-budget.ts';
import type { ScoringContext } from './context.ts';
import { detectEmails } from './detect-emails.ts';
import { findSenders } from './find-senders.ts';
import { refineEmails } from './refine-emails.ts';
import { scoreEmails, type DetectedEmail, type Scoring } from './score-emails.ts';
import { writeEventSummaries } from './write-event-summaries.ts';

/** What became of a batch of emails. Each email is in one of the first six. */
export interface EmailCounts {
  readonly scored: number;
  /** Scored by an earlier call. */
  readonly known: number;
  /** Our user's own mail. */
  readonly outgoing: number;
  /** Deleted meanwhile, or not readable. */
  readonly missing: number;
  /** No contact has the sender's address; the card of the contact finds such emails. */
  readonly unknownSender: number;
  /** Did not fit into the call budget: the batch has to come again, then it goes on from here. */
  readonly deferred: number;
  readonly signals: number;
  readonly newSignals: number;
  readonly undetected: number;
}

/** Most API calls for a batch of 100 emails. */
export const eventCallBudget = 10;

/**
 * Scores up to 100 emails that a webhook named. In the order of importance: emails, senders, what the CRM knows about
 * them, the signals, then the contacts' summaries and ledgers, then deals and companies while calls remain. Whatever
 * is left out is marked as due with the contact and finished by its next catch-up. Doing it twice changes nothing.
 * @throws CrmError
 */
export async function processEmailEvents(
  emailIds: readonly string[],
  context: ScoringContext,
): Promise<EmailCounts> {
  const budget = createCallBudget(eventCallBudget);
  const ids = unique(emailIds);
  const emails = ids.length > 0 ? await withBudget(context.crm, budget).readEmails(ids) : [];
  const incoming = detectEmails(emails, context, context.cache.calibration(context.now()) ?? {});
  const contactOf = await findSenders(incoming, context, budget);
  const attributed = incoming.flatMap((one): DetectedEmail[] => {
    const contact = contactOf(one.email);
    return contact ? [{ ...one, contact }] : [];
  });
  const unscored = attributed.filter(
    ({ email, contact }) => !isScored(parseLedger(contact.scoredEmailIds), email.id, detectorVersion),
  );
  const { emails: calibrated, save } = await calibrateEmails(unscored, context, budget);
  const fresh = await refineEmails(calibrated, context);
  const scoring = await scoreEmails(fresh, { ...context, save }, budget, fresh.length > 0 ? 1 : 0);
  const deferred = new Set(scoring.deferred);
  const scored = fresh.filter(({ email }) => !deferred.has(email.id));
  await writeEventSummaries(scored, scoring, context, budget);
  const counts: EmailCounts = {
    scored: scored.length,
    known: attributed.length - fresh.length,
    outgoing: emails.length - incoming.length,
    missing: ids.length - emails.length,
    unknownSender: incoming.length - attributed.length,
    deferred: deferred.size,
    ...countSignals(scoring),
  };
  context.log('emails-scored', { ...counts });
  return counts;
}

function countSignals({ signals, created }: Scoring) {
  const undetected = signals.filter((signal) => signal.coverage === 'undetected').length;
  return { signals: signals.length, newSignals: created.length, undetected };
}
