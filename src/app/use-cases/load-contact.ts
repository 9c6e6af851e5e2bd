import { compareIds, unique } from '#core/collections.ts';
import { parseLedger } from '#core/plan/ledger.ts';
import { unscoredEmails } from '#core/plan/plan-writes.ts';
import type { Signal } from '#core/signals/signal.ts';
import { batchSize } from './call-budget.ts';
import { isOvertaken, type ContactState } from './contact-state.ts';
import type { UseCaseContext } from './context.ts';

/** A contact with its newest signals, and the deals that can cover them. */
export interface LoadedContact extends ContactState {
  readonly emailIds: readonly string[];
  /** Emails that the detector has not scored in its present version. */
  readonly unscored: readonly string[];
  /** Whether `signals` are all that the contact has. */
  readonly isWhole: boolean;
  /** Whether a catch-up has something to do besides scoring. */
  readonly isDue: boolean;
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
  const dealIds = dealsToRead(signals, [...found.dealIds, ...[...ofCompany.values()].flat()]);
  const ledger = parseLedger(contact.scoredEmailIds);
  const deals = dealIds.length > 0 ? await crm.readDeals(dealIds) : [];
  const state = { contact, ledger, signals, deals };
  const isWhole = found.signalIds.length <= batchSize;
  return {
    ...state,
    emailIds,
    unscored: unscoredEmails(emailIds, [ledger]),
    isWhole,
    isDue: ledger.due || (isWhole && isOvertaken(state, now())),
  };
}

/** Deals that signals name come first: without them what they cover would look undetected. */
function dealsToRead(signals: readonly Signal[], accountDeals: readonly string[]): readonly string[] {
  const named = signals.flatMap(({ dealId, decision }) => [
    ...(dealId === null ? [] : [dealId]),
    ...(decision.state === 'accepted' ? [decision.dealId] : []),
  ]);
  return unique([...newest(unique(named)), ...newest(unique(accountDeals))]).slice(0, batchSize);
}

/** Of many ids the newest, by default as many as one call takes. */
export function newest(ids: readonly string[], count = batchSize): readonly string[] {
  return [...ids].sort((a, b) => compareIds(b, a)).slice(0, count);
}
