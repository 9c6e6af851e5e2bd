import type { Calibration } from '#core/calibration/calibration.ts';
import { byId, chunk, unique } from '#core/collections.ts';
import { detectorVersion } from '#core/detect/detection.ts';
import { isScored, parseLedger } from '#core/plan/ledger.ts';
import { newestSignatures } from '#core/plan/stated-signature.ts';
import type { Assessment } from '#core/plan/plan-writes.ts';
import type { ContactRecord } from '#core/records.ts';
import type { SignalKey } from '#core/signals/signal.ts';
import { batchSize, createCallBudget, saveWhole } from './call-budget.ts';
import type { ScoringContext } from './context.ts';
import { createErasedCheck } from './data-rights/erasures.ts';
import { readSentEmails, sortMail, type SentEmail } from './sent-emails.ts';
import { detectInTurns, type ReadEmail } from './detect-emails.ts';
import { learnFromDecisions } from './learn-from-decisions.ts';
import { readReadable } from './read-readable.ts';
import { refineEmails } from './refine-emails.ts';
import { scoreEmails, type DetectedEmail } from './score-emails.ts';

/** What scoring a record's emails came to. */
export interface Progress {
  readonly assessment: Assessment;
  readonly existed: ReadonlySet<SignalKey>;
  readonly created: readonly SignalKey[];
  /** Senders that are not among the record's contacts. */
  readonly others: readonly ContactRecord[];
  /** Emails that are done, also those that hold nothing, are gone or are left alone by the account's settings. */
  readonly done: readonly string[];
}

interface Slice extends Omit<Progress, 'assessment'> {
  readonly signals: Assessment['signals'];
  readonly entries: readonly { readonly contactId: string; readonly emailId: string }[];
  readonly read: readonly DetectedEmail[];
  readonly sent: readonly SentEmail[];
}

/** Milliseconds that a slice of 100 emails may take; none is begun when less is left. */
const sliceMs = 3_000;

/**
 * Scores emails of a record in slices of 100, the first one always, further ones while there is time. An email belongs
 * to the contact with the sender's address, else, since it is associated with the record, to the record's first contact.
 * @param emailIds oldest first
 * @param recordType whose emails they are; of a contact's our own mail went to that contact
 */
export async function scoreUnscored(
  emailIds: readonly string[],
  contacts: readonly [ContactRecord, ...ContactRecord[]],
  recordType: 'contact' | 'deal',
  context: ScoringContext,
): Promise<Progress> {
  const calibration = await learnFromDecisions(context);
  const slices: Slice[] = [];
  for (const ids of chunk(emailIds, batchSize)) {
    if (slices.length > 0 && context.now() + sliceMs > context.deadline) break;
    slices.push(await scoreSlice(ids, contacts, calibration, context));
  }
  const others = [...byId(slices.flatMap((slice) => slice.others)).values()];
  const scored = new Map<string, string[]>();
  for (const { contactId, emailId } of slices.flatMap((slice) => slice.entries))
    scored.set(contactId, [...(scored.get(contactId) ?? []), emailId]);
  return {
    assessment: {
      signals: slices.flatMap((slice) => slice.signals),
      scored,
      stated: newestSignatures(slices.flatMap((slice) => slice.read)),
      mail: sortMail(
        slices.flatMap((slice) => slice.read),
        slices.flatMap((slice) => slice.sent),
        [...contacts, ...others],
        recordType === 'contact' ? contacts[0] : undefined,
      ),
    },
    existed: new Set(slices.flatMap((slice) => [...slice.existed])),
    created: slices.flatMap((slice) => slice.created),
    others,
    done: slices.flatMap((slice) => slice.done),
  };
}

async function scoreSlice(
  ids: readonly string[],
  contacts: readonly [ContactRecord, ...ContactRecord[]],
  calibration: Calibration,
  context: ScoringContext,
): Promise<Slice> {
  const emails = await readReadable(ids, context.crm, context.settings.reading);
  const incoming = await detectInTurns(emails, context, calibration);
  const own = new Set(contacts.map((contact) => contact.email));
  const strangers = unique(incoming.flatMap(({ email }) => email.fromAddress ?? [])).filter(
    (one) => !own.has(one),
  );
  const others = strangers.length > 0 ? await context.crm.readContactsByAddress(strangers) : [];
  const attributed = await attribute(incoming, contacts, others, context);
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
    sent: readSentEmails(emails, context),
    entries: done.flatMap((emailId) => entriesOf(emailId, owners, contacts)),
  };
}

/**
 * The emails with their senders, without those that an erasure covers. What comes from an unknown address may be of any of
 * the record's contacts, so that it is left out as soon as one of them was erased.
 */
async function attribute(
  incoming: readonly ReadEmail[],
  contacts: readonly [ContactRecord, ...ContactRecord[]],
  others: readonly ContactRecord[],
  context: ScoringContext,
): Promise<readonly DetectedEmail[]> {
  const known = [...others, ...contacts];
  const byAddress = new Map(known.map((contact) => [contact.email, contact]));
  const isErased = await createErasedCheck(known, context);
  return incoming.flatMap((one): DetectedEmail[] => {
    const sender = byAddress.get(one.email.fromAddress);
    const possible = sender ? [sender] : contacts;
    if (possible.some((contact) => isErased(contact, one.email))) return [];
    return [{ ...one, contact: sender ?? contacts[0] }];
  });
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
