import type { PortalAccount } from '../../portal.contract.ts';

export class CrmRefusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export interface CrmRecord {
  readonly id: string;
  readonly properties: Readonly<Record<string, string | null>>;
}

/** Calls the portal's own CRM API with the page's token. Throws CrmRefusal for any answer that is no success. */
export async function callCrm<T>(
  portal: PortalAccount,
  method: string,
  path: string,
  body?: unknown,
): Promise<T> {
  const response = await fetch(new URL(path, portal.url), {
    method,
    headers: { authorization: `Bearer ${portal.pageToken}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = (await response.json().catch(() => null)) as (T & { message?: string }) | null;
  if (!response.ok)
    throw new CrmRefusal(response.status, answer?.message ?? `${method} ${path}: ${response.status}`);
  return answer as T;
}

export const readRecord = (portal: PortalAccount, type: string, id: string, properties: readonly string[]) =>
  callCrm<CrmRecord>(
    portal,
    'GET',
    `/crm/v3/objects/${encodeURIComponent(type)}/${encodeURIComponent(id)}?properties=${properties.map(encodeURIComponent).join(',')}`,
  );

/** Ids of the records of a type that a record is associated with, primary company first. */
export async function readAssociatedIds(
  portal: PortalAccount,
  from: string,
  id: string,
  to: string,
): Promise<string[]> {
  interface Page {
    results: { toObjectId: number | string; associationTypes: { label?: string | null }[] }[];
  }
  const path = `/crm/v4/objects/${from}/${encodeURIComponent(id)}/associations/${to}?limit=500`;
  const { results } = await callCrm<Page>(portal, 'GET', path);
  const isPrimary = (result: Page['results'][number]) =>
    result.associationTypes.some((type) => type.label === 'Primary');
  return results
    .toSorted((a, b) => Number(isPrimary(b)) - Number(isPrimary(a)))
    .map((result) => String(result.toObjectId));
}

export async function readRecords(
  portal: PortalAccount,
  type: string,
  ids: readonly string[],
  properties: readonly string[],
): Promise<CrmRecord[]> {
  if (ids.length === 0) return [];
  const body = { inputs: ids.slice(0, 100).map((id) => ({ id })), properties, propertiesWithHistory: [] };
  const answer = await callCrm<{ results: CrmRecord[] }>(
    portal,
    'POST',
    `/crm/v3/objects/${type}/batch/read`,
    body,
  );
  return answer.results;
}
