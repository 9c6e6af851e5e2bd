import { detectorVersion } from '#core/detect/detection.ts';
import { isScored, parseLedger } from '#core/plan/ledger.ts';
import {
  combineSummaries,
  isSameSummary,
  summarizeContact,
  type SummaryContext,
} from '#core/plan/summary.ts';
import type { CompanyRecord, ContactRecord } from '#core/records.ts';
import type { Signal } from '#core/signals/signal.ts';
import { contactId } from '../world/people.ts';
import type { WorldMail } from '../world/world-mail.ts';
import type { Difference } from './compare-signals.ts';

/** One account as it stands in the end. */
export interface AccountOutcome {
  readonly portalId: number;
  readonly contacts: readonly ContactRecord[];
  readonly companies: readonly CompanyRecord[];
  readonly signals: readonly Signal[];
  readonly deals: readonly WrittenRecord[];
  readonly tasks: readonly WrittenRecord[];
}

/** A record that the app may have made, with the key that says what for. */
export interface WrittenRecord {
  readonly id: string;
  readonly key: string | null;
}

/**
 * What the app wrote into the CRM, against a computation from nothing: the contacts' summaries and their lists of read
 * emails, the companies' sums, no deal that nobody asked for, no task twice.
 */
export function compareAccount(
  account: AccountOutcome,
  mails: readonly WorldMail[],
  context: SummaryContext,
): readonly Difference[] {
  const { portalId, contacts, signals } = account;
  const at = (what: string) => `${what} (account ${portalId})`;
  const differing = contacts.filter(
    ({ id, summary }) => !isSameSummary(summary, summarizeContact(ofContact(signals, id), context)),
  );
  const unread = mails.filter(({ id, buyer }) => {
    const contact = contacts.find((one) => one.id === contactId(buyer));
    return !contact || !isScored(parseLedger(contact.scoredEmailIds), id, detectorVersion);
  });
  return [
    ...differing.map(({ id }) => at(`summary of contact ${id} differs`)),
    ...unread.map(({ id, buyer }) => at(`email ${id} is not entered as read at contact ${contactId(buyer)}`)),
    ...differingCompanies(account, context).map((id) => at(`summary of company ${id} differs`)),
    ...account.deals.map(({ id }) => at(`deal ${id} that nobody asked for`)),
    ...doubled(account.tasks).map((id) => at(`task ${id} is there twice`)),
  ];
}

const ofContact = (signals: readonly Signal[], id: string) =>
  signals.filter((signal) => signal.contactId === id);

/** A contact that is marked as due has its company's sum put right by its next catch-up, so that one is not held to it. */
function differingCompanies(
  { companies, contacts, signals }: AccountOutcome,
  context: SummaryContext,
): readonly string[] {
  return companies
    .filter((company) => {
      const own = contacts.filter(({ companyId }) => companyId === company.id);
      if (own.some(({ scoredEmailIds }) => parseLedger(scoredEmailIds).due)) return false;
      const fresh = own.map(({ id }) => summarizeContact(ofContact(signals, id), context));
      return !isSameSummary(company.summary, combineSummaries(fresh));
    })
    .map(({ id }) => id);
}

function doubled(records: readonly WrittenRecord[]): readonly string[] {
  const seen = new Set<string>();
  return records.flatMap(({ id, key }) => {
    const isDouble = key === null || seen.has(key);
    seen.add(key ?? '');
    return isDouble ? [id] : [];
  });
}
