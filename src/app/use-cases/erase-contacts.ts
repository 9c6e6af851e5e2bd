import type { KeptRecord } from '#crm/kept/kept-data.ts';
import type { UseCaseContext } from './context.ts';
import {
  emptyContacts,
  heldContacts,
  markContacts,
  type MarkedContact,
} from './data-rights/empty-contacts.ts';
import { refreshSums } from './data-rights/refresh-sums.ts';

/**
 * Erases what the app keeps of contacts whose data must go: their signals with the quotes and facts, the managers' tasks
 * that quote them, and on contacts that still exist all of the app's properties; these are marked, so that no email of
 * before is read again. Then the companies and deals that counted the signals are summed up afresh. The contacts come
 * last: as long as they hold something, the next delivery does it all again. Doing it twice changes nothing.
 * @returns how many signals were erased
 * @throws CrmError
 */
export async function eraseContacts(contactIds: readonly string[], context: UseCaseContext): Promise<number> {
  if (contactIds.length === 0) return 0;
  const { crm, store } = context;
  const erased = await store.eraseByContacts(contactIds);
  const { marked, dealIds } = await markHeld(await crm.readKept('contact', contactIds), context);
  if (erased.taskKeys.length > 0) await crm.eraseManagerTasks(erased.taskKeys);
  context.log('contacts-erased', { contacts: contactIds.length, signals: erased.signals });
  const counting = {
    dealIds: [...erased.dealIds, ...dealIds],
    companyIds: [...erased.companyIds, ...marked.flatMap(({ record }) => record.companyId ?? [])],
  };
  await refreshSums(contactIds, counting, context);
  await emptyContacts(marked, context);
  return erased.signals;
}

/** Contacts that still hold something, and the deals that may count it. */
async function markHeld(
  records: readonly KeptRecord[],
  { crm, now }: UseCaseContext,
): Promise<{ readonly marked: readonly MarkedContact[]; readonly dealIds: readonly string[] }> {
  const held = heldContacts(records);
  if (held.length === 0) return { marked: [], dealIds: [] };
  const ids = held.map(({ id }) => id);
  const [emails, deals] = await Promise.all([
    crm.readAssociations('contact', 'email', ids),
    crm.readAssociations('contact', 'deal', ids),
  ]);
  return {
    marked: markContacts(held, (id) => emails.get(id) ?? [], now()),
    dealIds: [...deals.values()].flat(),
  };
}
