import { parseLedger } from '#core/plan/ledger.ts';
import { unscoredEmails } from '#core/plan/plan-writes.ts';
import type { ContactRecord, DealRecord } from '#core/records.ts';
import { newest } from './load-contact.ts';
import type { UseCaseContext } from './context.ts';

/** A deal with its contacts. */
export interface LoadedDeal {
  readonly deal: DealRecord;
  readonly contacts: readonly ContactRecord[];
  readonly signalIds: readonly string[];
  /** Emails of the deal that no ledger of its contacts holds as scored; without a contact there is no ledger. */
  readonly unscored: readonly string[];
}

/** Reads a deal and at most a hundred of its contacts in 2 calls. Null when it is gone. */
export async function loadDeal({ crm }: Pick<UseCaseContext, 'crm'>, id: string): Promise<LoadedDeal | null> {
  const found = await crm.readDealWithIds(id);
  if (!found) return null;
  const contacts = found.contactIds.length > 0 ? await crm.readContacts(newest(found.contactIds)) : [];
  const ledgers = contacts.map((contact) => parseLedger(contact.scoredEmailIds));
  return {
    deal: found.deal,
    contacts,
    signalIds: found.signalIds,
    unscored: contacts.length > 0 ? unscoredEmails(found.emailIds, ledgers) : [],
  };
}
