import type { ContactMail } from '#core/asks/ask-ledger.ts';
import {
  askLedgerOf,
  enterMail,
  isSameAskLedger,
  settleByActivity,
  toRecordFields,
} from '#core/asks/ask-ledger.ts';
import type { Answering, Ask, AskLedger } from '#core/asks/ask.ts';
import { compareIds, groupBy } from '#core/collections.ts';
import { detectorVersion } from '#core/detect/detection.ts';
import type {
  CompanyRecord,
  ContactRecord,
  DealRecord,
  SignalSummary,
  StatedSignature,
} from '#core/records.ts';
import type { Signal, SignalKey } from '#core/signals/signal.ts';
import type { Ledger } from './ledger.ts';
import { enterScored, formatLedger, isCounted, isSameLedger, isScored, parseLedger } from './ledger.ts';
import { planSignals } from './plan-signals.ts';
import { signatureUpdate } from './stated-signature.ts';
import type { SummaryContext } from './summary.ts';
import { addToContactSummary, addToDealSummary, isSameSummary } from './summary.ts';

/** What scoring a number of emails came to. */
export interface Assessment {
  readonly signals: readonly Signal[];
  /** Scored emails by the contact in whose ledger they belong; also those without any signal. */
  readonly scored: ReadonlyMap<string, readonly string[]>;
  /** The newest signature of each contact; absent where none was read. */
  readonly stated?: ReadonlyMap<string, StatedSignature>;
  /** Questions and answers that were read, by the contact whom they concern. */
  readonly mail?: ReadonlyMap<string, ContactMail>;
}

/** The records as they were read. */
export interface CurrentRecords extends SummaryContext {
  readonly contacts: readonly ContactRecord[];
  /** Deals and companies whose summaries are written along. */
  readonly deals: readonly DealRecord[];
  readonly companies: readonly CompanyRecord[];
  /** What could not be read or written now: it falls due with the contacts. */
  readonly deferred: { readonly deals: boolean; readonly companies: boolean };
}

/** And the signals that were there before. */
export interface CurrentState extends CurrentRecords {
  readonly stored: ReadonlyMap<SignalKey, Signal>;
}

export interface RecordUpdate {
  readonly id: string;
  readonly summary?: SignalSummary;
  readonly scoredEmailIds?: readonly string[];
  readonly stated?: StatedSignature;
  readonly asks?: readonly Ask[];
  readonly answering?: Answering;
}

/** Only what changes. Apply in this order: a contact's ledger says that the work before it was done. */
export interface WritePlan {
  readonly signals: readonly Signal[];
  readonly deals: readonly RecordUpdate[];
  readonly companies: readonly RecordUpdate[];
  readonly contacts: readonly RecordUpdate[];
}

/** What to write so that the CRM holds the assessment. Planning again on the result plans nothing. */
export function planWrites(assessment: Assessment, current: CurrentState): WritePlan {
  return {
    signals: planSignals(assessment.signals, current.stored),
    ...planSummaries(assessment, current, new Set(current.stored.keys())),
  };
}

/**
 * The summaries and ledgers alone, for when the signals were saved before and the store told which ones existed.
 * A contact counts an email when its ledger does not contain it, deals and companies count a signal when it is new;
 * wherever the two disagree after a failure, the contact falls due and a catch-up counts everything afresh.
 */
export function planSummaries(
  assessment: Assessment,
  current: CurrentRecords,
  existed: ReadonlySet<SignalKey>,
): Omit<WritePlan, 'signals'> {
  const created = assessment.signals.filter((signal) => !existed.has(signal.key));
  return {
    deals: addSignals(current.deals, created, (signal) => signal.dealId, current, addToDealSummary),
    companies: addSignals(
      current.companies,
      created,
      (signal) => signal.companyId,
      current,
      addToContactSummary,
    ),
    contacts: current.contacts.flatMap((contact) => planContact(contact, assessment, current, existed)),
  };
}

type Add = (base: SignalSummary, signals: readonly Signal[], context: SummaryContext) => SignalSummary;

function addSignals(
  records: readonly (DealRecord | CompanyRecord)[],
  signals: readonly Signal[],
  recordOf: (signal: Signal) => string | null,
  context: SummaryContext,
  add: Add,
): readonly RecordUpdate[] {
  const signalsByRecord = groupBy(signals, recordOf);
  return records.flatMap(({ id, summary }) => {
    const next = add(summary, signalsByRecord.get(id) ?? [], context);
    return isSameSummary(next, summary) ? [] : [{ id, summary: next }];
  });
}

function planContact(
  contact: ContactRecord,
  assessment: Assessment,
  current: CurrentRecords,
  existed: ReadonlySet<SignalKey>,
): readonly RecordUpdate[] {
  const ledger = parseLedger(contact.scoredEmailIds);
  const fresh = assessment.signals.filter(
    (signal) => signal.contactId === contact.id && !isCounted(ledger, signal.emailId),
  );
  const due = ledger.due || fresh.some((signal) => existed.has(signal.key) || isUnfinished(signal, current));
  const scored = enterScored(ledger, assessment.scored.get(contact.id) ?? [], detectorVersion);
  const summary = addToContactSummary(contact.summary, fresh, current);
  return contactUpdate(contact, {
    summary,
    ledger: { ...scored, due },
    signature: assessment.stated?.get(contact.id),
    asks: presentAsks(contact, assessment.mail?.get(contact.id), current.now),
  });
}

const noMail: ContactMail = { asks: [], replies: [], heard: [] };

/** The contact's asks with the mail that was read, and with what HubSpot counts as contact since. */
export function presentAsks(contact: ContactRecord, mail: ContactMail | undefined, now: number): AskLedger {
  return settleByActivity(enterMail(askLedgerOf(contact), mail ?? noMail, now), contact, now);
}

/** A contact as it is to be. */
export interface NextContact {
  readonly summary: SignalSummary;
  readonly ledger: Ledger;
  readonly signature?: StatedSignature | undefined;
  readonly asks: AskLedger;
}

/**
 * The update that brings a contact there; none when it is there already. Asks go with summary and ledger: of two writers at
 * once the last one wins in all three, so that what the other one read falls out of the ledger and is read again.
 */
export function contactUpdate(
  contact: ContactRecord,
  { summary, ledger, signature, asks }: NextContact,
): readonly RecordUpdate[] {
  const sameSummary = isSameSummary(summary, contact.summary);
  const sameLedger = isSameLedger(ledger, parseLedger(contact.scoredEmailIds));
  const stated = signatureUpdate(contact.stated, signature);
  const sameAsks = isSameAskLedger(asks, askLedgerOf(contact));
  if (sameSummary && sameLedger && !stated && sameAsks) return [];
  return [
    {
      id: contact.id,
      ...(sameSummary && sameAsks ? {} : { summary }),
      ...(sameLedger && sameAsks ? {} : { scoredEmailIds: formatLedger(ledger) }),
      ...(stated ? { stated } : {}),
      ...(sameAsks ? {} : toRecordFields(asks)),
    },
  ];
}

/** Whether the signal belongs in the summary of a company or deal that is not written along. */
function isUnfinished(signal: Signal, { deferred }: CurrentRecords): boolean {
  if (signal.tier !== 'alert') return false;
  return (deferred.deals && signal.dealId !== null) || (deferred.companies && signal.companyId !== null);
}

/** The emails that none of these ledgers holds as scored by this version, oldest first. */
export function unscoredEmails(emailIds: readonly string[], ledgers: readonly Ledger[]): readonly string[] {
  return emailIds
    .filter((id) => !ledgers.some((ledger) => isScored(ledger, id, detectorVersion)))
    .sort(compareIds);
}
