import { FilterOperatorEnum as Operator } from '@hubspot/api-client/lib/codegen/crm/objects/models/Filter.js';
import type { Window } from '#core/history/windows.ts';
import { search } from '../account-walk/pages-by-id.ts';
import { toContext, type GatewayOptions } from '../gateway-options.ts';
import { isRecordId, searchPage } from '../limits.ts';

export interface CreatedPage {
  /** Of emails in either direction, in the order of their ids. */
  readonly ids: readonly string[];
  /** Where the next page starts; null after the last. */
  readonly after: string | null;
}

/**
 * Which emails came to be in the account within a time, whatever date they bear themselves; 1 search call
 * for 200. Search is blind for the last seconds. Throws `CrmError`.
 * @param after where the page starts; null for the first
 */
export type ListCreated = (window: Window, after: string | null) => Promise<CreatedPage>;

/** It stands apart from the gateway, for the reconciliation alone asks this. */
export function createCreatedMail(options: GatewayOptions): ListCreated {
  const { context } = toContext(options);
  return async ({ from, to }, after) => {
    const filters = [
      { propertyName: 'hs_createdate', operator: Operator.Gte, value: String(from) },
      { propertyName: 'hs_createdate', operator: Operator.Lt, value: String(to) },
      ...(after === null ? [] : [{ propertyName: 'hs_object_id', operator: Operator.Gt, value: after }]),
    ];
    const body = { filterGroups: [{ filters }], sorts: ['hs_object_id'], properties: [], limit: searchPage };
    const { results } = await search(context, 'emails', body);
    const last = results.length === searchPage ? (results.at(-1)?.id ?? null) : null;
    return { ids: results.map(({ id }) => id).filter(isRecordId), after: last };
  };
}
