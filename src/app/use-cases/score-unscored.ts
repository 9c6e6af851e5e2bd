import type { Calibration } from '#core/calibration/calibration.ts';
import { chunk, unique } from '#core/collections.ts';
import { detectorVersion } from '#core/detect/detection.ts';
import { isScored, parseLedger } from '#core/plan/ledger.ts';
import { newestSignatures } from '#core/plan/stated-signature.ts';
import type { Assessment } from '#core/plan/plan-writes.ts';
import type { ContactRecord } from '#core/records.ts';
import type { SignalKey } from '#core/signals/signal.ts';
import { batchSize, createCallBudget, saveWhole } from './call-budget.ts';
import type { ScoringContext } from './context.ts';
import { detectEmails } from './detect-emails.ts';
import { learnFromDecisions } from './learn-from-decisions.ts';
import { refineEmails } from './refine-emails.ts';
import { scoreEmails, type DetectedEmail } from './score-emails.ts';

/** What scoring a record's emails came to. */
export interface Progress {
  readonly assessment: Assessment;
  readonly existed: ReadonlySet<SignalKey>;
  readonly created: readonly SignalKey[];
  /** Senders that are not among the record's contacts. */
  readonly others: readonly ContactRecord[];
  /** Emails that are done, also those that hold nothing or are gone. */
  readonly done: readonly string[];
}

interface Slice extends Omit<Progress, 'assessment'> {
  readonly signals: Assessment['signals'];
  readonly entries: readonly { readonly contactId: string; readonly emailId: string }[];
  readonly read: readonly DetectedEmail[];
}

/** Milliseconds that a slice of 100 emails may take; none is begun when less is left. */
const sliceMs = 3_000;

/**
 * Scores emails of a record in slices of 100, the first one always, further ones while there is time. An email belongs
 * to the contact with the sender's address, else, since it is associated with the record, to the record's first contact.
 * @param emailIds oldest first
 */
export async function scoreUnscored(
  emailIds: readonly string[],
  contacts: readonly [ContactRecord, ...ContactRecord[]],
  context: ScoringContext,
): Promise<Progress> {
  const calibration = await learnFromDecisions(context);
  const slices: Slice[] = [];
  for (const ids of chunk(emailIds, batchSize)) {
    if (slices.length > 0 && context.now() + sliceMs > context.deadline) break;
    slices.push(await scoreSlice(ids, contacts, calibration, context));
  }
  const scored = new Map<string, string[]>();
  for (const { contactId, emailId } of slices.flatMap((slice) => slice.entries))
    scored.set(contactId, [...(scored.get(contactId) ?? []), emailId]);
  return {
    assessment: {
      signals: slices.flatMap((slice) => slice.signals),
      scored,
      stated: newestSignatures(slices.flatMap((slice) => slice.read)),
    },
    existed: new Set(slices.flatMap((slice) => [...slice.existed])),
    created: slices.flatMap((slice) => slice.created),
    others: [...new Map(slices.flatMap((slice) => slice.others).map((one) => [one.id, one])).values()],
    done: slices.flatMap((slice) => slice.done),
  };
}

async function scoreSlice(
  ids: readonly string[],
  contacts: readonly [ContactRecord, ...ContactRecord[]],
  calibration: Calibration,
  context: ScoringContext,
): Promise<Slice> {
  const emails = await context.crm.readEmails(ids);
  const incoming = detectEmails(emails, context, calibration);
  const own = new Set(contacts.map((contact) => contact.email));
  const strangers = unique(incoming.flatMap(({ email }) => email.fromAddress ?? [])).filter(
    (one) => !own.has(one),
  );
  const others = strangers.length > 0 ? await context.crm.readContactsByAddress(strangers) : [];
  const byAddress = new Map([...others, ...contacts].map((contact) => [contact.email, contact]));
  const attributed = incoming.map((one): DetectedEmail => ({
    ...one,
    contact: byAddress.get(one.email.fromAddress) ?? contacts[0],
  }));
  const unscored = attributed.filter(({ email, contact }) => !wasScored(contact, email.id));
  const fresh = await refineEmails(unscored, context);
  const budget = createCallBudget(Infinity);
  const scoring = await scoreEmails(fresh, { ...context, save: saveWhole(context.store) }, budget, 0);
  const deferred = new Set(scoring.deferred);
  const done = ids.filter((id) => !deferred.has(id));
  const owners = new Map(attributed.map(({ email, contact }) => [email.id, contact.id]));
  return {
    ...scoring,
    others,
    done,
    read: fresh.filter(({ email }) => !deferred.has(email.id)),
    entries: done.flatMap((emailId) => entriesOf(emailId, owners, contacts)),
  };
}

/** An email goes into the ledger of its sender, and into one of the record's contacts, so that the record knows it. */
function entriesOf(
  emailId: string,
  owners: ReadonlyMap<string, string>,
  contacts: readonly [ContactRecord, ...ContactRecord[]],
) {
  const owner = owners.get(emailId);
  const isOfRecord = contacts.some((contact) => contact.id === owner);
  const holders = owner === undefined ? [contacts[0].id] : isOfRecord ? [owner] : [owner, contacts[0].id];
  return holders.map((contactId) => ({ contactId, emailId }));
}

function wasScored(contact: ContactRecord, emailId: string): boolean {
  return isScored(parseLedger(contact.scoredEmailIds), emailId, detectorVersion);
}
