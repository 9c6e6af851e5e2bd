import { isRecordId } from './limits.ts';
import { readAssociations } from './associations.ts';
import { CrmError, type CrmObject } from './crm.ts';
import { hasType, type GatewayContext } from './gateway-context.ts';
import { readRecords, type Mapper } from './mappers/read-records.ts';

type AnswerAssociations = Readonly<
  Record<
    string,
    { readonly results: readonly { readonly id: string }[]; readonly paging?: { readonly next?: object } }
  >
>;

/**
 * A record with the ids of what is associated with it, in 1 call. The answer lists at most 500 ids a type, oldest
 * first; where there are more, all of that type are read in pages, which costs 1 call per 500.
 * Null when the record does not exist or cannot be read.
 */
export async function readWithIds<T, To extends CrmObject>(
  context: GatewayContext,
  mapper: Mapper<T>,
  from: CrmObject,
  to: readonly To[],
  id: string,
): Promise<{ readonly record: T; readonly ids: Readonly<Record<To, readonly string[]>> } | null> {
  const object = isRecordId(id) ? await readOne(context, mapper, to, id) : null;
  const record = object && readRecords([object], mapper, context.onUnreadable)[0];
  if (!object || !record) return null;
  const entries = to.map(async (type): Promise<[To, readonly string[]]> => {
    const listed = findType(object.associations ?? {}, context.typeName(type));
    if (!listed) return [type, []];
    if (!listed.paging?.next) return [type, [...new Set(listed.results.map((one) => one.id))]];
    return [type, (await readAssociations(context, from, type, [id])).get(id) ?? []];
  });
  return { record, ids: Object.fromEntries(await Promise.all(entries)) as Record<To, readonly string[]> };
}

async function readOne(
  context: GatewayContext,
  mapper: Mapper<unknown>,
  to: readonly CrmObject[],
  id: string,
) {
  const { requests, answers } = context.objects.single;
  const types = to.filter((type) => hasType(context, type)).map(context.typeName);
  const history = mapper.history ? [...mapper.history] : undefined;
  const request = requests.getById(mapper.type, id, [...mapper.properties], history, types, false);
  try {
    const operation = { name: `read one of ${mapper.type}`, repeatable: true, lane: 'general' } as const;
    return await context.call(operation, request, (answer) => answers.getByIdWithHttpInfo(answer));
  } catch (error) {
    if (error instanceof CrmError && error.category === 'not-found') return null;
    throw error;
  }
}

/** HubSpot writes a custom object's name here as it likes: as asked, in another case, or in the plural. */
export function findType(associations: AnswerAssociations, typeName: string) {
  const key = Object.keys(associations).find((name) => name.toLowerCase().startsWith(typeName));
  return key === undefined ? undefined : associations[key];
}
