import { compareIds, unique } from '#core/collections.ts';
import type { ContactDetails } from '#core/deals/deal-details.ts';
import { parseLedger } from '#core/plan/ledger.ts';
import { unscoredEmails } from '#core/plan/plan-writes.ts';
import type { Signal } from '#core/signals/signal.ts';
import { batchSize } from './call-budget.ts';
import { dealsNamedBy, isOutdated, isOvertaken, type ContactState } from './contact-state.ts';
import type { UseCaseContext } from './context.ts';

/** A contact with its newest signals, and the deals that can cover them. */
export interface LoadedContact extends ContactState {
  readonly contact: ContactDetails;
  readonly emailIds: readonly string[];
  /** Emails that the detector has not scored in its present version. */
  readonly unscored: readonly string[];
  /** Signals that the next catch-up withdraws; see `isOutdated`. They are not among `signals`. */
  readonly outdated: readonly Signal[];
  /** Whether these are all that the contact has. */
  readonly isWhole: boolean;
  /** Whether a catch-up has something to do besides scoring. */
  readonly isDue: boolean;
  /** Calls that this took. */
  readonly calls: number;
}

/** Reads a contact in 4 calls at most: of very many signals or deals the newest hundred. Null when it is gone. */
export async function loadContact(
  { crm, store, now }: Pick<UseCaseContext, 'crm' | 'store' | 'now'>,
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
  const accountDeals = newest(unique([...found.dealIds, ...[...ofCompany.values()].flat()]));
  // Deals that signals name come first: without them what they cover would look undetected.
  const dealIds = unique([...dealsNamedBy(signals), ...accountDeals]).slice(0, batchSize);
  const ledger = parseLedger(contact.scoredEmailIds);
  const deals = dealIds.length > 0 ? await crm.readDeals(dealIds) : [];
  const outdated = signals.filter((signal) => isOutdated(signal, ledger));
  const state = { contact, ledger, signals: signals.filter((signal) => !outdated.includes(signal)), deals };
  const isWhole = found.signalIds.length <= batchSize;
  return {
    ...state,
    emailIds,
    unscored: unscoredEmails(emailIds, [ledger]),
    isWhole,
    outdated,
    calls: 1 + [found.signalIds, companyId ?? [], dealIds].filter(({ length }) => length > 0).length,
    isDue: ledger.due || outdated.length > 0 || (isWhole && isOvertaken(state, now())),
  };
}

/** Of many ids the newest, by default as many as one call takes. */
export function newest(ids: readonly string[], count = batchSize): readonly string[] {
  return [...ids].sort((a, b) => compareIds(b, a)).slice(0, count);
}
