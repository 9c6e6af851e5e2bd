import { FilterOperatorEnum as Operator } from '@hubspot/api-client/lib/codegen/crm/objects/models/Filter.js';
import { chunk, unique } from '#core/collections.ts';
import type { Window } from '#core/history/windows.ts';
import { search } from '../account-walk/pages-by-id.ts';
import { readAssociations } from '../associations.ts';
import { CrmError } from '../crm.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { isRecordId, searchPage } from '../limits.ts';
import { readRecords } from '../mappers/read-records.ts';
import type { HeaderMapper } from './header-mapper.ts';
import type { MailHeader, OutgoingSearch } from './mail-history.ts';

/** Values that one `IN` filter takes. */
const mostValues = 100;

/** Of a hundred contacts within the time of a page and a deadline; whoever got more is in a bulk mailing. */
const mostPages = 5;

/** Where HubSpot refuses to search by association, nobody is told that nobody answered. */
const unknown: OutgoingSearch = { mails: [], isWhole: false };

export async function findOutgoing(
  context: GatewayContext,
  mapper: HeaderMapper,
  contactIds: readonly string[],
  window: Window,
): Promise<OutgoingSearch> {
  const parts = chunk(unique(contactIds).filter(isRecordId), mostValues);
  try {
    const found = await Promise.all(parts.map((ids) => searchPages(context, mapper, ids, window)));
    const headers = found.flatMap((one) => one.headers);
    const ids = unique(headers.map(({ id }) => id));
    const contacts = ids.length > 0 ? await readAssociations(context, 'email', 'contact', ids) : new Map();
    const mails = headers.map((header) => ({ header, contactIds: contacts.get(header.id) ?? [] }));
    return { mails, isWhole: found.every(({ isWhole }) => isWhole) };
  } catch (error) {
    if (error instanceof CrmError && error.category === 'validation') return unknown;
    throw error;
  }
}

async function searchPages(
  context: GatewayContext,
  mapper: HeaderMapper,
  contactIds: readonly string[],
  { from, to }: Window,
): Promise<{ readonly headers: readonly MailHeader[]; readonly isWhole: boolean }> {
  const filters = [
    { propertyName: 'associations.contact', operator: Operator.In, values: [...contactIds] },
    { propertyName: 'hs_email_direction', operator: Operator.Eq, value: 'EMAIL' },
    { propertyName: 'hs_timestamp', operator: Operator.Gte, value: String(from) },
    { propertyName: 'hs_timestamp', operator: Operator.Lt, value: String(to) },
  ];
  const headers: MailHeader[] = [];
  for (let page = 0, after = '0'; page < mostPages; page += 1) {
    const isAfter = { propertyName: 'hs_object_id', operator: Operator.Gt, value: after };
    const { results } = await search(context, mapper.type, {
      filterGroups: [{ filters: [...filters, isAfter] }],
      sorts: ['hs_object_id'],
      properties: [...mapper.properties],
      limit: searchPage,
    });
    headers.push(...readRecords(results, mapper, context.onUnreadable));
    after = results.at(-1)?.id ?? after;
    if (results.length < searchPage) return { headers, isWhole: true };
  }
  return { headers, isWhole: false };
}
