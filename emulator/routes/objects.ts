import { Hono } from 'hono';
import type { ObjectType } from '../definitions/object-type.ts';
import type { CrmRecord } from '../store/record.ts';
import { createSchema, updateSchema } from '../wire/object-bodies.ts';
import { presentRecord, presentWritten } from '../wire/present-record.ts';
import { readBody } from '../wire/read-body.ts';
import { recordNotFound } from '../wire/errors.ts';
import { archiveRecord, updateRecord } from '../write/record-writer.ts';
import type { ApiContext, ApiEnv, PortalState } from './context.ts';
import {
  findRecord,
  findType,
  originOf,
  pathParameter,
  present,
  queryLimit,
  queryList,
  requireRecord,
  requireScopes,
} from './context.ts';
import { createWithAssociations } from './create-with-associations.ts';
import { associationsView } from './record-associations-view.ts';

/** Single records: `/objects/{type}` and `/objects/{type}/{id}`. */
export function objectRoutes(state: PortalState): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();

  app.get('/:type', (c) => {
    const type = typeForReading(c, state);
    return c.json(listRecords(c, state, type));
  });

  app.post('/:type', async (c) => {
    const type = typeForWriting(c, state);
    const body = readBody(createSchema, await c.req.text());
    const record = createWithAssociations(state.account(), type, body, originOf(c, state));
    return c.json(presentWritten(type, record, state.clock.now()), 201);
  });

  app.get('/:type/:id', (c) => {
    const type = typeForReading(c, state);
    const record = recordForReading(c, state, type);
    return c.json(showRecord(c, state, type, record));
  });

  app.patch('/:type/:id', async (c) => {
    const type = typeForWriting(c, state);
    const { properties } = readBody(updateSchema, await c.req.text());
    const record = requireRecord(state, type, pathParameter(c, 'id'), c.req.query('idProperty'));
    updateRecord(state.account(), type, record, properties, originOf(c, state));
    return c.json(presentWritten(type, record, state.clock.now()));
  });

  app.delete('/:type/:id', (c) => {
    const type = typeForWriting(c, state);
    const record = findRecord(state, type, pathParameter(c, 'id'));
    // Deleting what is not there is no error at HubSpot.
    if (record) archiveRecord(state.account(), type, record, originOf(c, state));
    return c.body(null, 204);
  });

  return app;
}

export function typeForReading(c: ApiContext, state: PortalState): ObjectType {
  const type = findType(state, pathParameter(c, 'type'));
  requireScopes(c, type.scopes.read);
  return type;
}

export function typeForWriting(c: ApiContext, state: PortalState): ObjectType {
  const type = findType(state, pathParameter(c, 'type'));
  requireScopes(c, type.scopes.write);
  return type;
}

/** `archived=true` reads deleted records, and only those. */
function recordForReading(c: ApiContext, state: PortalState, type: ObjectType): CrmRecord {
  const id = pathParameter(c, 'id');
  if (c.req.query('archived') !== 'true') return requireRecord(state, type, id, c.req.query('idProperty'));
  const record = state.account().records.get(type.id, id);
  if (!record || record.archivedAt === null) throw recordNotFound(id);
  return record;
}

function showRecord(c: ApiContext, state: PortalState, type: ObjectType, record: CrmRecord) {
  const associations = associationsView(state, record, queryList(c, 'associations'));
  const properties = queryList(c, 'properties');
  const propertiesWithHistory = queryList(c, 'propertiesWithHistory');
  const shown = presentRecord(type, record, { properties, propertiesWithHistory }, present(state));
  return { ...shown, ...(Object.keys(associations).length > 0 ? { associations } : {}) };
}

/** By ascending id; `after` is the id to start from, as HubSpot gives it. */
function listRecords(c: ApiContext, state: PortalState, type: ObjectType) {
  const highest = queryList(c, 'propertiesWithHistory').length > 0 ? 50 : 100;
  const limit = queryLimit(c, 10, highest);
  const after = Number(c.req.query('after') ?? '0');
  const archived = c.req.query('archived') === 'true';
  const rest = pageFrom(state.account().records.list(type.id), after, archived, limit + 1);
  const next = rest[limit]?.id;
  const link = `https://api.hubapi.com/crm/v3/objects/${type.pathName}?limit=${limit}&after=${next}`;
  return {
    results: rest.slice(0, limit).map((record) => showRecord(c, state, type, record)),
    ...(next === undefined ? {} : { paging: { next: { after: next, link } } }),
  };
}

/** The first records from an id on, found by halving: a walk through the whole account stays linear. */
function pageFrom(
  records: readonly CrmRecord[],
  firstId: number,
  archived: boolean,
  count: number,
): readonly CrmRecord[] {
  let [low, high] = [0, records.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(records[middle]!.id) < firstId) low = middle + 1;
    else high = middle;
  }
  const page: CrmRecord[] = [];
  for (let at = low; at < records.length && page.length < count; at += 1) {
    const record = records[at]!;
    if ((record.archivedAt !== null) === archived) page.push(record);
  }
  return page;
}
