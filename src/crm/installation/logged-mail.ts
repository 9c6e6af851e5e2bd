import { FilterOperatorEnum as Operator } from '@hubspot/api-client/lib/codegen/crm/objects/models/Filter.js';
import type { Window } from '#core/history/windows.ts';
import type { ContactCoverage, LoggedMail } from '#core/installation/readings.ts';
import { search } from '../account-walk/pages-by-id.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { searchPage } from '../limits.ts';

const incoming = ['INCOMING_EMAIL', 'FORWARDED_EMAIL'];
const outgoing = ['EMAIL'];

/** Values that one `IN` filter takes. */
const mostValues = 100;

type Filter = { readonly propertyName: string; readonly operator: Operator } & (
  { readonly value: string } | { readonly values: string[] }
);

/** Emails of the window. */
export function within({ from, to }: Window): Filter[] {
  return [
    { propertyName: 'hs_timestamp', operator: Operator.Gte, value: String(from) },
    { propertyName: 'hs_timestamp', operator: Operator.Lt, value: String(to) },
  ];
}

/** Emails that came in. */
export const cameIn: Filter = {
  propertyName: 'hs_email_direction',
  operator: Operator.In,
  values: incoming,
};

/** 2 search calls. */
export async function countLogged(context: GatewayContext, window: Window): Promise<LoggedMail> {
  const wentOut = { ...cameIn, values: outgoing };
  const [cameInCount, wentOutCount] = await Promise.all([
    countEmails(context, [...within(window), cameIn]),
    countEmails(context, [...within(window), wentOut]),
  ]);
  return { incoming: cameInCount, outgoing: wentOutCount };
}

/** 1 search call: emails whose owner is one of these; the first hundred of them count. */
export async function countOfOwners(
  context: GatewayContext,
  ownerIds: readonly string[],
  window: Window,
): Promise<number> {
  const values = ownerIds.slice(0, mostValues);
  const ofOwners = { propertyName: 'hubspot_owner_id', operator: Operator.In, values };
  return countEmails(context, [...within(window), ofOwners]);
}

async function countEmails(context: GatewayContext, filters: Filter[]): Promise<number> {
  return (await search(context, 'emails', { filterGroups: [{ filters }], properties: [], limit: 1 })).total;
}

/** 1 search call and 1 call: of the contacts with an owner that changed last, how many have an email. */
export async function sampleContacts(context: GatewayContext): Promise<ContactCoverage> {
  const isOwned = { propertyName: 'hubspot_owner_id', operator: Operator.HasProperty };
  const { results } = await search(context, 'contacts', {
    filterGroups: [{ filters: [isOwned] }],
    sorts: ['-lastmodifieddate'],
    properties: [],
    limit: searchPage,
  });
  const ids = results.map(({ id }) => id);
  return { sampled: ids.length, withMail: ids.length > 0 ? await countWithMail(context, ids) : 0 };
}

/** The first page of each contact's emails is enough to know that there is one. */
async function countWithMail(context: GatewayContext, ids: readonly string[]): Promise<number> {
  const { requests, answers } = context.associations;
  const operation = { name: 'read email ids of contacts', repeatable: true, lane: 'general' } as const;
  const request = requests.getPage('contacts', 'emails', { inputs: ids.map((id) => ({ id })) });
  const { results } = await context.call(operation, request, (answer) => answers.getPageWithHttpInfo(answer));
  return results.filter(({ to }) => to.length > 0).length;
}
