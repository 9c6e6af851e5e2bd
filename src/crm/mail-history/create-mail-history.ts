import { FilterOperatorEnum as Operator } from '@hubspot/api-client/lib/codegen/crm/objects/models/Filter.js';
import type { Window } from '#core/history/windows.ts';
import { search } from '../account-walk/pages-by-id.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { toContext, type GatewayOptions } from '../gateway-options.ts';
import { searchPage } from '../limits.ts';
import { readRecords } from '../mappers/read-records.ts';
import { findOutgoing } from './find-outgoing.ts';
import { createHeaderMapper, type HeaderMapper } from './header-mapper.ts';
import type { HeaderPage, MailHistory } from './mail-history.ts';

/** It stands apart from the gateway, for one function alone asks this. */
export function createMailHistory(options: GatewayOptions): MailHistory {
  const { context } = toContext(options);
  const mapper = createHeaderMapper(options.ourDomains ?? []);
  return {
    countIncoming: async (window) =>
      (await search(context, mapper.type, { filterGroups: incoming(window, null), properties: [], limit: 1 }))
        .total,
    listIncoming: (window, after, limit) => listIncoming(context, mapper, { window, after, limit }),
    findOutgoing: (contactIds, window) => findOutgoing(context, mapper, contactIds, window),
  };
}

async function listIncoming(
  context: GatewayContext,
  mapper: HeaderMapper,
  {
    window,
    after,
    limit,
  }: { readonly window: Window; readonly after: string | null; readonly limit: number },
): Promise<HeaderPage> {
  const { results, total } = await search(context, mapper.type, {
    filterGroups: incoming(window, after),
    sorts: ['hs_object_id'],
    properties: [...mapper.properties],
    limit: Math.min(limit, searchPage),
  });
  const headers = readRecords(results, mapper, context.onUnreadable);
  const isLast = results.length < limit || total <= results.length;
  return { headers, count: results.length, total, after: isLast ? null : (results.at(-1)?.id ?? null) };
}

/** Mail that an integration logged may lack a direction: then its sender tells, once it is read. */
function incoming({ from, to }: Window, after: string | null) {
  const shared = [
    { propertyName: 'hs_timestamp', operator: Operator.Gte, value: String(from) },
    { propertyName: 'hs_timestamp', operator: Operator.Lt, value: String(to) },
    ...(after === null ? [] : [{ propertyName: 'hs_object_id', operator: Operator.Gt, value: after }]),
  ];
  const direction = 'hs_email_direction';
  const came = {
    propertyName: direction,
    operator: Operator.In,
    values: ['INCOMING_EMAIL', 'FORWARDED_EMAIL'],
  };
  const unknown = { propertyName: direction, operator: Operator.NotHasProperty };
  return [{ filters: [...shared, came] }, { filters: [...shared, unknown] }];
}
