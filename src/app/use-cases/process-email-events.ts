import { unique } from '#core/collections.ts';
import { detectorVersion } from '#core/detect/detection.ts';
import { hasExclusions } from '#core/mail/is-readable.ts';
import { isScored, parseLedger } from '#core/plan/ledger.ts';
import { calibrateEmails } from './calibrate-emails.ts';
import { createCallBudget, saveCalls, withBudget } from './call-budget.ts';
import type { ScoringContext } from './context.ts';
import { createErasedCheck, wasMerged } from './data-rights/erasures.ts';
import { detectInTurns, type ReadEmail } from './detect-emails.ts';
import { findSenders } from './find-senders.ts';
import { openBatch } from './open-batch.ts';
import { readReadable } from './read-readable.ts';
import { refineEmails } from './refine-emails.ts';
import { readSentEmails, recipientsOf, sortMail } from './sent-emails.ts';
import { scoreEmails, type DetectedEmail, type Scoring } from './score-emails.ts';
import { writeEventSummaries } from './write-event-summaries.ts';

/** What became of a batch of emails. Each email is in one of the first six. */
export interface EmailCounts {
  readonly scored: number;
  /** Scored by an earlier call, or erased. */
  readonly known: number;
  /** Our user's own mail. */
  readonly outgoing: number;
  /** Deleted meanwhile, not readable, or left alone by the account's settings. */
  readonly missing: number;
  /** No contact has the sender's address; the card of the contact finds such emails. */
  readonly unknownSender: number;
  /** Did not fit into the call budget: the batch has to come again, then it goes on from here. */
  readonly deferred: number;
  readonly signals: number;
  readonly newSignals: number;
  readonly undetected: number;
}

const nothing: EmailCounts = {
  ...{ scored: 0, known: 0, outgoing: 0, missing: 0, unknownSender: 0, deferred: 0 },
  ...{ signals: 0, newSignals: 0, undetected: 0 },
};

/** Most API calls for a batch of 100 emails. */
export const eventCallBudget = 10;

/**
 * Scores up to 100 emails that a webhook named, and settles what our own mail among them answers. In the order of
 * importance: the settings, emails, senders and recipients, what the CRM knows about them, the signals, then the contacts' summaries and
 * ledgers, then deals and companies while calls remain. Whatever is left out is marked as due with the contact and finished
 * by its next catch-up. Doing it twice changes nothing.
 * @throws CrmError
 */
export async function processEmailEvents(
  emailIds: readonly string[],
  given: ScoringContext,
): Promise<EmailCounts> {
  const budget = createCallBudget(eventCallBudget);
  const ids = unique(emailIds);
  if (ids.length === 0) return nothing;
  const { context, prepared } = await openBatch(ids, given, budget);
  const emails = await readReadable(ids, withBudget(context.crm, budget), context.settings.reading);
  const incoming = await detectInTurns(emails, context, context.cache.calibration(context.now()) ?? {});
  const sent = readSentEmails(emails, context);
  const { contactOf, contacts } = await findSenders(incoming, recipientsOf(sent), context, {
    budget,
    saving: prepared ? saveCalls - 1 : saveCalls,
  });
  const attributed = incoming.flatMap((one): DetectedEmail[] => {
    const contact = contactOf(one.email);
    return contact ? [{ ...one, contact }] : [];
  });
  tellUnknown(incoming, attributed, context);
  const senders = attributed.map(({ contact }) => contact);
  if (senders.some(wasMerged)) budget.take(1);
  const isErased = await createErasedCheck(senders, context);
  const unscored = attributed.filter(
    ({ email, contact }) =>
      !isScored(parseLedger(contact.scoredEmailIds), email.id, detectorVersion) && !isErased(contact, email),
  );
  const { emails: calibrated, save } = prepared
    ? { emails: unscored, save: { calls: saveCalls - 1, save: prepared.save } }
    : await calibrateEmails(unscored, context, budget);
  const fresh = await refineEmails(calibrated, context);
  const isWriting = fresh.length > 0 || sent.length > 0;
  const scoring = await scoreEmails(fresh, { ...context, save }, budget, isWriting ? 1 : 0);
  const deferred = new Set(scoring.deferred);
  const scored = fresh.filter(({ email }) => !deferred.has(email.id));
  const mail = sortMail(scored, sent, contacts);
  const recipients = contacts.filter(({ id }) => mail.has(id));
  // Headers take the call that a process which has just started lacks for the ledgers; it has it when the batch comes again.
  const lacksCall = prepared !== null && hasExclusions(context.settings.reading) && budget.left() < 1;
  await writeEventSummaries({ scored, mail, recipients }, scoring, context, budget);
  const counts: EmailCounts = {
    scored: lacksCall ? 0 : scored.length,
    known: attributed.length - fresh.length,
    outgoing: emails.length - incoming.length,
    missing: ids.length - emails.length,
    unknownSender: incoming.length - attributed.length,
    deferred: deferred.size + (lacksCall ? scored.length : 0),
    ...countSignals(scoring),
  };
  context.log('emails-scored', { ...counts });
  return counts;
}

function tellUnknown(
  incoming: readonly ReadEmail[],
  attributed: readonly ReadEmail[],
  { onUnknownSender }: ScoringContext,
): void {
  const known = new Set(attributed.map(({ email }) => email.id));
  const unknown = incoming.flatMap(({ email: { id } }) => (known.has(id) ? [] : [id]));
  if (unknown.length > 0) onUnknownSender?.(unknown);
}

function countSignals({ signals, created }: Scoring) {
  const undetected = signals.filter((signal) => signal.coverage === 'undetected').length;
  return { signals: signals.length, newSignals: created.length, undetected };
}
