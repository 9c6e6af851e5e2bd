import { parseLedger } from '#core/plan/ledger.ts';
import { unscoredEmails } from '#core/plan/plan-writes.ts';
import type { ContactRecord, DealRecord } from '#core/records.ts';
import { newest } from './load-contact.ts';
import type { UseCaseContext } from './context.ts';

/** A deal with its contacts. */
export interface LoadedDeal {
  readonly deal: DealRecord;
  readonly contacts: readonly ContactRecord[];
  /** See `unscoredOfDeal`. */
  readonly unscored: readonly string[];
}

/** Reads a deal and at most a hundred of its contacts in 2 calls. Null when it is gone. */
export async function loadDeal({ crm }: Pick<UseCaseContext, 'crm'>, id: string): Promise<LoadedDeal | null> {
  const found = await crm.readDealWithIds(id);
  if (!found) return null;
  const contacts = found.contactIds.length > 0 ? await crm.readContacts(newest(found.contactIds)) : [];
  return { deal: found.deal, contacts, unscored: unscoredOfDeal(found.emailIds, contacts) };
}

/** Emails of a deal that no ledger of its contacts holds as scored; without a contact there is no ledger. */
export function unscoredOfDeal(
  emailIds: readonly string[],
  contacts: readonly ContactRecord[],
): readonly string[] {
  const ledgers = contacts.map((contact) => parseLedger(contact.scoredEmailIds));
  return ledgers.length > 0 ? unscoredEmails(emailIds, ledgers) : [];
}
