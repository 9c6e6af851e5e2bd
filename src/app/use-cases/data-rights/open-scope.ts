import { compareIds, unique } from '#core/collections.ts';
import type { DataRightsRequest } from '#core/views/data-rights-view.ts';
import type { KeptRecord } from '#crm/kept/kept-data.ts';
import type { UseCaseContext } from '../context.ts';

export type RecordRequest = Exclude<DataRightsRequest, { readonly action: 'retain' | 'find' }>;

/** Whose data a request is about. */
export interface Scope {
  readonly company: KeptRecord | null;
  /** In the order of their ids. */
  readonly contactIds: readonly string[];
}

/**
 * A contact, whether or not it still exists, or a company with all its contacts: 2 calls, and 1 per 500 contacts. Null for a
 * company that is gone: who its contacts were nobody knows any more.
 */
export async function openScope(
  { type, recordId }: RecordRequest,
  { crm }: Pick<UseCaseContext, 'crm'>,
): Promise<Scope | null> {
  if (type === 'contact') return { company: null, contactIds: [recordId] };
  const [company] = await crm.readKept('company', [recordId]);
  if (!company) return null;
  const contacts = await crm.readAssociations('company', 'contact', [company.id]);
  return { company, contactIds: unique(contacts.get(company.id) ?? []).sort(compareIds) };
}

/** The contacts that a call goes on with. @param after the last one that is done; '' for the first call */
export function contactsAfter({ contactIds }: Scope, after: string): readonly string[] {
  return after === '' ? contactIds : contactIds.filter((id) => compareIds(id, after) > 0);
}
