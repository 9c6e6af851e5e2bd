import { request } from './http.ts';

/** The pages' calls of the CRM API, through the portal's proxy. */

export interface CrmRecord {
  readonly id: string;
  readonly properties: Readonly<Record<string, string | null>>;
}

export interface SearchPage {
  readonly results: readonly CrmRecord[];
  readonly total: number;
  readonly paging?: { readonly next: { readonly after: string } };
}

export interface AssociatedId {
  readonly id: string;
  readonly types: readonly {
    readonly category: string;
    readonly typeId: number;
    readonly label: string | null;
  }[];
}

const base = '/portal/crm/v3/objects';
const batchSize = 100;

export const searchRecords = (type: string, query: Readonly<Record<string, unknown>>): Promise<SearchPage> =>
  request('POST', `${base}/${encodeURIComponent(type)}/search`, query);

export const readRecord = (type: string, id: string, properties: readonly string[]): Promise<CrmRecord> =>
  request('GET', `${base}/${type}/${encodeURIComponent(id)}?properties=${properties.join(',')}`);

export const updateRecord = (type: string, id: string, properties: Readonly<Record<string, string>>) =>
  request<CrmRecord>('PATCH', `${base}/${type}/${encodeURIComponent(id)}`, { properties });

export async function readRecords(
  type: string,
  ids: readonly string[],
  properties: readonly string[],
): Promise<CrmRecord[]> {
  const batches = Array.from({ length: Math.ceil(ids.length / batchSize) }, (_, index) =>
    ids.slice(index * batchSize, (index + 1) * batchSize),
  );
  const answers = await Promise.all(
    batches.map((batch) =>
      request<{ results: CrmRecord[] }>('POST', `${base}/${encodeURIComponent(type)}/batch/read`, {
        inputs: batch.map((id) => ({ id })),
        properties,
        propertiesWithHistory: [],
      }),
    ),
  );
  return answers.flatMap((answer) => answer.results);
}

/** Records of another type that this one is associated with, the primary company first; at most 500. */
export async function readAssociated(from: string, id: string, to: string): Promise<AssociatedId[]> {
  interface Page {
    results: { toObjectId: number | string; associationTypes: AssociatedId['types'] }[];
  }
  const path = `/portal/crm/v4/objects/${from}/${encodeURIComponent(id)}/associations/${encodeURIComponent(to)}`;
  const { results } = await request<Page>('GET', `${path}?limit=500`);
  const isPrimary = (each: Page['results'][number]) =>
    each.associationTypes.some((type) => type.label === 'Primary');
  return results
    .toSorted((a, b) => Number(isPrimary(b)) - Number(isPrimary(a)))
    .map((each) => ({ id: String(each.toObjectId), types: each.associationTypes }));
}

export async function readAssociatedRecords(
  from: string,
  id: string,
  to: string,
  properties: readonly string[],
) {
  const ids = (await readAssociated(from, id, to)).map((each) => each.id);
  const records = await readRecords(to, ids, properties);
  return records.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

export interface PropertyDefinition {
  readonly name: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

export async function readDefinitions(type: string): Promise<readonly PropertyDefinition[]> {
  const answer = await request<{ results: PropertyDefinition[] }>('GET', `/portal/crm/v3/properties/${type}`);
  return answer.results;
}
