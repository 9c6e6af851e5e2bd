import { compareIds, unique } from '#core/collections.ts';
import { parseLedger, type Ledger } from '#core/plan/ledger.ts';
import { unscoredEmails } from '#core/plan/plan-writes.ts';
import type { ContactRecord, DealRecord } from '#core/records.ts';
import type { Signal } from '#core/signals/signal.ts';
import { batchSize } from './call-budget.ts';
import type { UseCaseContext } from './context.ts';

/** A contact with its signals, and the deals that can cover them. */
export interface LoadedContact {
  readonly contact: ContactRecord;
  readonly ledger: Ledger;
  readonly emailIds: readonly string[];
  /** Emails that the detector has not scored in its present version. */
  readonly unscored: readonly string[];
  readonly signals: readonly Signal[];
  /** Deals of the contact and its company. */
  readonly deals: readonly DealRecord[];
}

/** Reads a contact in 4 calls at most: of very many signals or deals the newest hundred. Null when it is gone. */
export async function loadContact(
  { crm, store }: Pick<UseCaseContext, 'crm' | 'store'>,
  id: string,
): Promise<LoadedContact | null> {
  const found = await crm.readContactWithIds(id);
  if (!found) return null;
  const { contact, emailIds } = found;
  const companyId = contact.companyId ?? found.companyIds[0];
  const [signals, ofCompany] = await Promise.all([
    store.readByContacts([id], newest(found.signalIds)),
    companyId ? crm.readAssociations('company', 'deal', [companyId]) : new Map<string, readonly string[]>(),
  ]);
  const dealIds = newest(unique([...found.dealIds, ...[...ofCompany.values()].flat()]));
  const ledger = parseLedger(contact.scoredEmailIds);
  return {
    contact,
    ledger,
    emailIds,
    unscored: unscoredEmails(emailIds, [ledger]),
    signals,
    deals: dealIds.length > 0 ? await crm.readDeals(dealIds) : [],
  };
}

/** Of many ids the newest, by default as many as one call takes. */
export function newest(ids: readonly string[], count = batchSize): readonly string[] {
  return [...ids].sort((a, b) => compareIds(b, a)).slice(0, count);
}
