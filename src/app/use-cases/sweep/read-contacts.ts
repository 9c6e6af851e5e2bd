import type { ContactRecord } from '#core/records.ts';
import type { Signal } from '#core/signals/signal.ts';
import type { UseCaseContext } from '../context.ts';

/** Contacts with what belongs to them. */
export interface ContactsRead {
  /** By their own ids and by those of contacts that were merged into them. */
  readonly contacts: ReadonlyMap<string, ContactRecord>;
  readonly signals: readonly Signal[];
  /** Ids of deals by id of the contact. */
  readonly dealIds: ReadonlyMap<string, readonly string[]>;
}

const nothing: ContactsRead = { contacts: new Map(), signals: [], dealIds: new Map() };

/**
 * Reads contacts with their signals and the ids of their deals: 1 call per 100 contacts and signals, and 2 for what is
 * associated with what. Where contacts were merged into others, 3 more: HubSpot answers for the id of a merged one with
 * the contact that stayed, and what belongs to it hangs on that.
 */
export async function readContacts(
  ids: readonly string[],
  { crm, store }: Pick<UseCaseContext, 'crm' | 'store'>,
): Promise<ContactsRead> {
  if (ids.length === 0) return nothing;
  const belonging = (wanted: readonly string[]) =>
    Promise.all([store.readByContacts(wanted), crm.readAssociations('contact', 'deal', wanted)]);
  const [found, [signals, dealIds]] = await Promise.all([crm.readContacts(ids), belonging(ids)]);
  const contacts = byAnyId(found);
  const asked = new Set(ids);
  const stayed = found.flatMap(({ id }) => (asked.has(id) ? [] : [id]));
  if (stayed.length === 0) return { contacts, signals, dealIds };
  const [others, dealsOfOthers] = await belonging(stayed);
  return {
    contacts,
    signals: [...new Map([...signals, ...others].map((signal) => [signal.key, signal])).values()],
    dealIds: new Map([...dealIds, ...dealsOfOthers]),
  };
}

/** Contacts by their own ids and by those of contacts that were merged into them. */
export function byAnyId(contacts: readonly ContactRecord[]): ReadonlyMap<string, ContactRecord> {
  return new Map(
    contacts.flatMap((contact) => [...(contact.mergedIds ?? []), contact.id].map((id) => [id, contact])),
  );
}
