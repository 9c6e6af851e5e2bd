import { unique } from '#core/collections.ts';
import { parseLedger } from '#core/plan/ledger.ts';
import { contactUpdate } from '#core/plan/plan-writes.ts';
import { emptySummary } from '#core/records.ts';
import type { UseCaseContext } from './context.ts';
import { refreshCompany } from './refresh-company.ts';
import { refreshDeals, summaryContextOf } from './refresh-summaries.ts';

/**
 * Erases what the app keeps of contacts whose data must go: their signals with the quotes and facts, and on contacts
 * that still exist the summary, the ledger and the log of repairs. Then the companies and deals that counted the signals are summed up
 * afresh. Doing it twice changes nothing.
 * @returns how many signals were erased
 * @throws CrmError
 */
export async function eraseContacts(contactIds: readonly string[], context: UseCaseContext): Promise<number> {
  if (contactIds.length === 0) return 0;
  const { crm, store } = context;
  const erased = await store.eraseByContacts(contactIds);
  const contacts = await crm.readContacts(contactIds);
  const cleared = contacts.flatMap((contact) => contactUpdate(contact, emptySummary, parseLedger([])));
  if (cleared.length > 0) await crm.updateSummaries('contact', cleared);
  if (contacts.length > 0)
    await crm.eraseRepairLogs(
      'contact',
      contacts.map(({ id }) => id),
    );
  context.log('contacts-erased', { contacts: contactIds.length, signals: erased.signals });
  if (erased.dealIds.length > 0)
    await refreshDeals(await crm.readDeals(erased.dealIds), await summaryContextOf(context), context);
  const empty = new Map(contactIds.map((id) => [id, emptySummary]));
  const ofContacts = cleared.length > 0 ? contacts.flatMap((contact) => contact.companyId ?? []) : [];
  for (const companyId of unique([...erased.companyIds, ...ofContacts]))
    await refreshCompany(companyId, empty, context);
  return erased.signals;
}
