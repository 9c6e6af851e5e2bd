import { FilterOperatorEnum as Operator } from '@hubspot/api-client/lib/codegen/crm/objects/models/Filter.js';
import { search } from '../account-walk/pages-by-id.ts';
import { toContext, type GatewayOptions } from '../gateway-options.ts';
import { readRecords } from '../mappers/read-records.ts';
import { createHeaderMapper } from './header-mapper.ts';
import type { MailHeader } from './mail-history.ts';

/** The headers of the emails that came in last, the newest first; 1 search call, 200 at most. Search is blind for the last seconds. */
export type ListLatest = (limit: number) => Promise<readonly MailHeader[]>;

/** It stands apart from the gateway, for the preview of the settings alone asks this. */
export function createLatestMail(options: GatewayOptions): ListLatest {
  const { context } = toContext(options);
  const mapper = createHeaderMapper(options.ourDomains ?? []);
  return async (limit) => {
    const came = { propertyName: 'hs_email_direction', operator: Operator.Eq, value: 'INCOMING_EMAIL' };
    const { results } = await search(context, mapper.type, {
      filterGroups: [{ filters: [came] }],
      sorts: ['-hs_timestamp'],
      properties: [...mapper.properties],
      limit,
    });
    return readRecords(results, mapper, context.onUnreadable);
  };
}
