import type { FoundRecord, PersonType } from '#core/views/data-rights-view.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { readObjects } from '../batch-read.ts';
import { isRecordId } from '../limits.ts';
import type { WireObject } from '../mappers/read-records.ts';

/** What tells records of a type apart, its names first. */
const shown = {
  contact: { names: ['firstname', 'lastname'], detail: 'email' },
  company: { names: ['name'], detail: 'domain' },
} as const;

/** A record whose id this is comes first, were it gone; the others as HubSpot's search orders them. */
export async function findRecords(
  context: GatewayContext,
  type: PersonType,
  query: string,
  limit: number,
): Promise<FoundRecord[]> {
  const objectType = context.typeName(type);
  const byId = isRecordId(query) ? await findById(context, type, query) : [];
  const { requests, answers } = context.objects.search;
  const request = requests.doSearch(objectType, { query, properties: namesOf(type), limit });
  const operation = { name: `search ${objectType} by words`, repeatable: true, lane: 'search' } as const;
  const page = await context.call(operation, request, (answer) => answers.doSearchWithHttpInfo(answer));
  const others = page.results.filter(({ id }) => id !== byId[0]?.id);
  return [...byId, ...others.map((object) => toFound(object, type))].slice(0, limit);
}

async function findById(context: GatewayContext, type: PersonType, id: string): Promise<FoundRecord[]> {
  const [object] = await readObjects(context, context.typeName(type), namesOf(type), [id]);
  return [object ? toFound(object, type) : { id, name: null, detail: null, isGone: true }];
}

function namesOf(type: PersonType): string[] {
  return [...shown[type].names, shown[type].detail];
}

function toFound({ id, properties }: WireObject, type: PersonType): FoundRecord {
  const { names, detail } = shown[type];
  const name = names.flatMap((part) => properties[part] || []).join(' ');
  return { id, name: name || null, detail: properties[detail] || null, isGone: false };
}
