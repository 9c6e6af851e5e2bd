import {
  addressOf,
  companyOf,
  contactId,
  contactNumber,
  contactOf,
  firstFrom,
  hasDeal,
  industryOf,
  mailId,
  mailNumber,
  textOf,
  timeOf,
  type SyntheticAccount,
} from './synthetic-mail.ts';

/**
 * HubSpot's API over a synthetic account, as far as a scan of past email asks of it: what the real gateway
 * sends its requests to.
 */
export function createSyntheticPortal(account: SyntheticAccount, requestsPerTenSeconds: number) {
  const answer = (body: unknown) => toResponse(JSON.stringify(body), requestsPerTenSeconds);
  return (input: string, body: string): Response => {
    const path = new URL(input).pathname;
    const asked = (body === '' ? {} : JSON.parse(body)) as Asked;
    if (path.startsWith('/account-info'))
      return answer({ companyCurrency: 'EUR', timeZone: account.timeZone });
    if (path.endsWith('/emails/search')) return answer(searchMails(asked, account));
    if (path.endsWith('/search')) return answer({ total: 0, results: [] });
    const ids = (asked.inputs ?? []).map(({ id }) => id);
    if (path.includes('/associations/')) return answer({ status: 'COMPLETE', results: links(path, ids) });
    return answer({ status: 'COMPLETE', results: readBatch(path, ids, account) });
  };
}

interface Asked {
  readonly limit?: number;
  readonly filterGroups?: readonly { readonly filters: readonly Filter[] }[];
  readonly inputs?: readonly { readonly id: string }[];
}

interface Filter {
  readonly propertyName: string;
  readonly operator: string;
  readonly value?: string;
}

const record = (id: string, properties: Readonly<Record<string, string>>) => ({
  ...{
    id,
    properties,
    createdAt: '2020-01-01T00:00:00Z',
    updatedAt: '2020-01-01T00:00:00Z',
    archived: false,
  },
});

/** All mail came in; nobody answered any. */
function searchMails({ filterGroups = [], limit = 0 }: Asked, account: SyntheticAccount) {
  const filters = filterGroups[0]?.filters ?? [];
  const valueOf = (name: string, operator: string) =>
    filters.find((one) => one.propertyName === name && one.operator === operator)?.value;
  if (valueOf('hs_email_direction', 'EQ') !== undefined) return { total: 0, results: [] };
  const after = valueOf('hs_object_id', 'GT');
  const first = firstFrom(Number(valueOf('hs_timestamp', 'GTE')), account);
  const end = firstFrom(Number(valueOf('hs_timestamp', 'LT')), account);
  const start = after === undefined ? first : Math.max(first, mailNumber(after) + 1);
  const count = Math.max(0, Math.min(limit, end - start));
  const results = Array.from({ length: count }, (_, at) => toMail(start + at, account, false));
  return { total: Math.max(0, end - start), results };
}

function toMail(number: number, account: SyntheticAccount, withBody: boolean) {
  const from = addressOf(contactOf(number));
  return record(mailId(number), {
    hs_timestamp: new Date(timeOf(number, account)).toISOString(),
    ...{ hs_email_direction: 'INCOMING_EMAIL', hs_email_subject: 'Our talk', hs_email_from_email: from },
    ...(withBody ? { hs_email_text: textOf(number) } : {}),
  });
}

function readBatch(path: string, ids: readonly string[], account: SyntheticAccount) {
  if (path.includes('/emails/')) return ids.map((id) => toMail(mailNumber(id), account, true));
  if (path.includes('/deals/')) return ids.map((id) => record(id, { ...openDeal }));
  if (path.includes('/companies/')) return ids.map((id) => record(id, { industry: industryOf(Number(id)) }));
  return ids.map((address) => toContact(Number(/\d+/u.exec(address)?.[0])));
}

const openDeal = { dealname: 'Deal', createdate: '2020-01-01T00:00:00Z', hs_is_closed: 'false' };

function toContact(contact: number) {
  const associatedcompanyid = String(companyOf(contact));
  return record(contactId(contact), { email: addressOf(contact), associatedcompanyid });
}

function links(path: string, ids: readonly string[]) {
  if (!path.includes('/contacts/deals/')) return [];
  return ids
    .filter((id) => hasDeal(contactNumber(id)))
    .map((id) => ({ from: { id }, to: [{ toObjectId: `9${id}`, associationTypes: [] }] }));
}

/** Only what the gateway looks at: making a million real answers would be most of the work. */
function toResponse(text: string, most: number): Response {
  const headers = new Headers({
    'content-type': 'application/json',
    'x-hubspot-ratelimit-max': String(most),
    'x-hubspot-ratelimit-interval-milliseconds': '10000',
  });
  return { status: 200, headers, text: () => Promise.resolve(text) } as Response;
}
