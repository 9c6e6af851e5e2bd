import { Hono } from 'hono';
import type { Account } from '../account.ts';
import { customScopes, customType } from '../definitions/custom-type.ts';
import type { ObjectType } from '../definitions/object-type.ts';
import type { SchemaCreate } from '../wire/definition-bodies.ts';
import { schemaAssociationSchema, schemaCreateSchema } from '../wire/definition-bodies.ts';
import { alreadyExists, definitionNotFound, validationError } from '../wire/errors.ts';
import { presentSchema } from '../wire/present-definition.ts';
import { readBody } from '../wire/read-body.ts';
import { toDefinition } from '../write/define-property.ts';
import type { ApiContext, ApiEnv, PortalState } from './context.ts';
import { findType, pathParameter, requireOneScope, requireScopes } from './context.ts';

/** HubSpot associates every custom object with these, asked or not. */
const alwaysAssociated = ['0-49', '0-47', '0-46', '0-27', '0-48'];

/** `/schemas`: custom object types. */
export function schemaRoutes(state: PortalState): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.get('/', (c) => {
    requireOneScope(c, customScopes.definitionsRead);
    const account = state.account();
    const custom = account.types.list().filter((type) => type.schema !== null);
    return c.json({ results: custom.map((type) => show(account, type)) });
  });
  app.post('/', async (c) => {
    requireScopes(c, customScopes.definitionsWrite);
    const body = readBody(schemaCreateSchema, await c.req.text());
    return c.json(show(state.account(), createSchema(state.account(), body, state.clock.now())), 201);
  });
  app.get('/:type', (c) => {
    requireOneScope(c, customScopes.definitionsRead);
    return c.json(show(state.account(), requireCustom(c, state)));
  });
  app.delete('/:type', (c) => {
    requireScopes(c, customScopes.definitionsWrite);
    const type = requireCustom(c, state);
    const { records, types } = state.account();
    if (records.list(type.id).some((record) => record.archivedAt === null)) {
      throw validationError(`Object type ${type.id} still has records and cannot be deleted`);
    }
    types.remove(type.id);
    return c.body(null, 204);
  });
  app.post('/:type/associations', (c) => addAssociation(c, state));
  return app;
}

/** Schemas are found by the bare name too. */
function requireCustom(c: ApiContext, state: PortalState): ObjectType {
  const name = pathParameter(c, 'type');
  const { types } = state.account();
  const type = types.find(name) ?? types.list().find((one) => one.schema?.name === name);
  if (!type?.schema) throw definitionNotFound(`Object type ${name} does not exist`);
  return type;
}

function createSchema(account: Account, body: SchemaCreate, at: number): ObjectType {
  const { portalId } = account.seed;
  checkNames(account, body);
  const type = customType({
    objectTypeId: `2-${account.nextTypeNumber++}`,
    portalId,
    schema: {
      name: body.name,
      description: body.description ?? null,
      labels: body.labels,
      primaryDisplayProperty: body.primaryDisplayProperty ?? null,
      secondaryDisplayProperties: body.secondaryDisplayProperties,
      createdAt: at,
    },
    requiredProperties: body.requiredProperties,
    searchableProperties: body.searchableProperties,
    properties: body.properties.map((one) => toDefinition(one, at)),
  });
  const others = body.associatedObjects.map((name) => associatedType(account, name));
  account.types.add(type);
  for (const id of [...others.map((other) => other.id), ...alwaysAssociated]) define(account, type, id);
  return type;
}

function checkNames(account: Account, body: SchemaCreate): void {
  if (!/^[a-z][a-z0-9_]*$/i.test(body.name)) {
    throw validationError(`Object name ${body.name} is invalid: letters, digits and underscores are allowed`);
  }
  if (account.types.list().some((type) => type.schema?.name === body.name)) {
    throw alreadyExists(`An object type named '${body.name}' already exists.`);
  }
  const names = new Set(body.properties.map((one) => one.name));
  const mentioned = [
    ...body.requiredProperties,
    ...body.searchableProperties,
    ...body.secondaryDisplayProperties,
    ...(body.primaryDisplayProperty === undefined ? [] : [body.primaryDisplayProperty]),
  ];
  const unknown = mentioned.find((name) => !names.has(name));
  if (unknown !== undefined)
    throw validationError(`Property ${unknown} is not among the properties of the schema`);
}

/** `associatedObjects` names types as `CONTACT` or by id. */
function associatedType(account: Account, name: string): ObjectType {
  const type = account.types.find(name);
  if (!type) throw validationError(`Unable to infer object type from: ${name}`);
  return type;
}

async function addAssociation(c: ApiContext, state: PortalState) {
  requireScopes(c, customScopes.definitionsWrite);
  const type = requireCustom(c, state);
  const body = readBody(schemaAssociationSchema, await c.req.text());
  const other = findType(state, body.toObjectTypeId);
  define(state.account(), type, other.id);
  const { associations } = show(state.account(), type);
  return c.json(
    associations.find((one) => one.toObjectTypeId === other.id),
    201,
  );
}

function define(account: Account, type: ObjectType, otherId: string): void {
  const other = account.types.byId(otherId);
  account.associationTypes.define(
    { id: type.id, name: type.singular },
    { id: other.id, name: other.singular },
  );
}

function show(account: Account, type: ObjectType) {
  const associations = account.associationTypes.from(type.id).map((one) => ({
    id: String(one.typeId),
    fromObjectTypeId: one.fromTypeId,
    toObjectTypeId: one.toTypeId,
    name: one.name,
  }));
  return presentSchema(type, associations);
}
