import type { CrmRecord } from '../store/record.ts';
import type { PortalState } from './context.ts';
import { findType, visibleLinks } from './context.ts';
import { associationPage } from '../limits/batch-limits.ts';

interface AssociatedIds {
  readonly results: readonly { readonly id: string; readonly type: string }[];
  readonly paging?: { readonly next: { readonly after: string; readonly link: string } };
}

/**
 * The `associations` of a record in the v3 shape, by path name of the other type: one entry for each type of an
 * association, so that a primary company stands there twice. Types without any are left out.
 */
export function associationsView(
  state: PortalState,
  record: CrmRecord,
  typeNames: readonly string[],
): Record<string, AssociatedIds> {
  const from = state.account().types.byId(record.typeId);
  const entries = typeNames.flatMap((name): [string, AssociatedIds][] => {
    const to = findType(state, name);
    const links = visibleLinks(state, record, to.id);
    if (links.length === 0) return [];
    const page = links.slice(0, associationPage);
    const results = page.flatMap((link) => link.types.map((type) => ({ id: link.toId, type: type.name })));
    const after = links.length > associationPage ? page.at(-1)!.toId : null;
    const link = `https://api.hubapi.com/crm/v3/objects/${from.pathName}/${record.id}/associations/${to.pathName}?after=${after}`;
    return [[to.pathName, { results, ...(after === null ? {} : { paging: { next: { after, link } } }) }]];
  });
  return Object.fromEntries(entries);
}
