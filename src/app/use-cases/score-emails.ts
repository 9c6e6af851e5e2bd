import { byId, unique } from '#core/collections.ts';
import type { Detection } from '#core/detect/detection.ts';
import { assess, type ScoredEmail } from '#core/plan/assess.ts';
import type { ContactRecord, DealRecord } from '#core/records.ts';
import { isOpportunityKind } from '#core/signals/kind.ts';
import type { Signal, SignalKey } from '#core/signals/signal.ts';
import { saveWithBudget, signalsPerSave, withBudget, type CallBudget, type Saving } from './call-budget.ts';
import type { UseCaseContext } from './context.ts';
import type { ReadEmail } from './detect-emails.ts';
import { readAccount, type ReadAccount } from './read-account.ts';

/** An email that was read and whose sender is known. */
export interface DetectedEmail extends ReadEmail {
  readonly contact: ContactRecord;
}

export interface Scoring {
  readonly signals: readonly Signal[];
  /** Keys that the store held before. */
  readonly existed: ReadonlySet<SignalKey>;
  readonly created: readonly SignalKey[];
  /** Open deals that were read just now, whose summaries can be written. */
  readonly openDeals: readonly DealRecord[];
  /** Emails that did not fit into the budget; nothing of them was saved. */
  readonly deferred: readonly string[];
  /** The account's currency. */
  readonly currency: string;
}

/**
 * Matches, values and saves the signals of detected emails. Whole emails at a time: those over 99 signals, and
 * those that deals unread for lack of budget might cover, are deferred.
 * @param context `save`: how to save, with its price
 * @param summaries calls that are wanted for summaries afterwards
 */
export async function scoreEmails(
  detected: readonly DetectedEmail[],
  context: UseCaseContext & { readonly save: Saving },
  budget: CallBudget,
  summaries: number,
): Promise<Scoring> {
  const { fitting, surplus } = fitIntoOneSave(
    detected.filter(({ detection }) => detection.signals.length > 0),
  );
  const account = await readAccount(
    {
      emailIds: fitting.map(({ email }) => email.id),
      contacts: uniqueContacts(fitting.filter(({ detection }) => hasOpportunity(detection))),
    },
    { crm: withBudget(context.crm, budget), budget, cache: context.cache, now: context.now },
    { saving: fitting.length > 0 ? context.save.calls : 0, summaries },
  );
  const assessed = assessEmails(fitting, account, context);
  const doubtful = doubtfulEmails(assessed, account);
  const signals = assessed.filter((signal) => !doubtful.has(signal.emailId));
  const saved = signals.length > 0 ? await saveWithBudget(context.save, budget).save(signals) : null;
  return {
    signals,
    existed: new Set([...(saved?.updated ?? []), ...(saved?.unchanged ?? [])]),
    created: saved?.created ?? [],
    openDeals: [...account.dealsById.values()].filter((deal) => !deal.isClosed),
    deferred: [...surplus.map(({ email }) => email.id), ...doubtful],
    currency: account.baseline?.currency ?? context.settings.assumptions.currency,
  };
}

function assessEmails(emails: readonly DetectedEmail[], account: ReadAccount, { settings }: UseCaseContext) {
  const dealsOf = (ids: readonly string[] = []) => ids.flatMap((id) => account.dealsById.get(id) ?? []);
  const scored = emails.map((detected): ScoredEmail => ({
    ...detected,
    deals: dealsOf(account.dealIdsByEmail.get(detected.email.id)),
  }));
  const dealsByContact = new Map([...account.dealIdsByContact].map(([id, ids]) => [id, dealsOf(ids)]));
  return assess(scored, { dealsByContact, baseline: account.baseline }, settings);
}

/** Emails with an opportunity that counts as undetected only because a deal was not read. */
function doubtfulEmails(signals: readonly Signal[], account: ReadAccount): ReadonlySet<string> {
  const unread = (ids: readonly string[] = []) => ids.some((id) => account.unread.has(id));
  return new Set(
    signals
      .filter(({ coverage }) => coverage === 'undetected')
      .filter(
        ({ emailId, contactId }) =>
          unread(account.dealIdsByEmail.get(emailId)) ||
          unread(account.dealIdsByContact.get(contactId ?? '')),
      )
      .map(({ emailId }) => emailId),
  );
}

function fitIntoOneSave(detected: readonly DetectedEmail[]) {
  let count = 0;
  const fits = detected.map(({ detection }) => (count += detection.signals.length) <= signalsPerSave);
  return {
    fitting: detected.filter((_, index) => fits[index]),
    surplus: detected.filter((_, index) => !fits[index]),
  };
}

function hasOpportunity(detection: Detection): boolean {
  return detection.signals.some((signal) => isOpportunityKind(signal.kind));
}

function uniqueContacts(detected: readonly DetectedEmail[]): readonly ContactRecord[] {
  const contacts = byId(detected.map(({ contact }) => contact));
  return unique(contacts.values());
}
