import { Hono } from 'hono';
import type { ObjectType } from '../definitions/object-type.ts';
import type { PropertyDefinition } from '../definitions/property-definition.ts';
import { batchLimits, checkBatchSize } from '../limits/batch-limits.ts';
import { ApiError, toBatchError } from '../wire/api-error.ts';
import type { BatchError } from '../wire/api-error.ts';
import { batchAnswer } from '../wire/batch-answer.ts';
import {
  propertyBatchCreateSchema,
  propertyBatchReadSchema,
  propertyCreateSchema,
  propertyUpdateSchema,
} from '../wire/definition-bodies.ts';
import { definitionNotFound, validationError } from '../wire/errors.ts';
import { presentProperty } from '../wire/present-definition.ts';
import { readBody } from '../wire/read-body.ts';
import { defineProperty } from '../write/define-property.ts';
import type { ApiContext, ApiEnv, PortalState } from './context.ts';
import { pathParameter } from './context.ts';
import { typeForReading, typeForWriting } from './definition-access.ts';
import { propertyGroupRoutes } from './property-groups.ts';

/** `/properties/{type}` with groups and batches. */
export function propertyRoutes(state: PortalState): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.route('/', propertyGroupRoutes(state));
  app.post('/:type/batch/read', (c) => readBatch(c, state));
  app.post('/:type/batch/create', (c) => createBatch(c, state));

  app.get('/:type', (c) => {
    const type = typeForReading(c, state);
    // Nothing is ever archived here: an archived property is gone.
    const shown = c.req.query('archived') === 'true' ? [] : [...type.properties.values()];
    return c.json({ results: shown.map(presentProperty) });
  });
  app.post('/:type', async (c) => {
    const type = typeForWriting(c, state);
    const body = readBody(propertyCreateSchema, await c.req.text());
    return c.json(presentProperty(defineProperty(type, body, state.clock.now())), 201);
  });

  app.get('/:type/:name', (c) => c.json(presentProperty(requireProperty(c, typeForReading(c, state)))));
  app.patch('/:type/:name', (c) => updateProperty(c, state));
  app.delete('/:type/:name', (c) => {
    const type = typeForWriting(c, state);
    const definition = requireProperty(c, type);
    if (definition.hubspotDefined) throw validationError(`${definition.name} cannot be archived`);
    type.properties.delete(definition.name);
    return c.body(null, 204);
  });
  return app;
}

function requireProperty(
  c: ApiContext,
  type: ObjectType,
  name = pathParameter(c, 'name'),
): PropertyDefinition {
  const definition = type.properties.get(name);
  if (definition) return definition;
  throw definitionNotFound(`Property "${name}" does not exist`, 'PROPERTY_DOESNT_EXIST');
}

async function updateProperty(c: ApiContext, state: PortalState) {
  const type = typeForWriting(c, state);
  const definition = requireProperty(c, type);
  const body = readBody(propertyUpdateSchema, await c.req.text());
  if (body.groupName !== undefined && !type.groups.has(body.groupName)) {
    throw validationError(`Property group ${body.groupName} does not exist`);
  }
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
  const updated = { ...definition, ...given, updatedAt: state.clock.now() };
  type.properties.set(updated.name, updated);
  return c.json(presentProperty(updated));
}

async function createBatch(c: ApiContext, state: PortalState) {
  const type = typeForWriting(c, state);
  const { inputs } = readBody(propertyBatchCreateSchema, await c.req.text());
  checkBatchSize(inputs.length, batchLimits.definitions);
  const { results, errors } = collect(inputs, (input) => defineProperty(type, input, state.clock.now()));
  return c.json(batchAnswer(results, state.clock.now(), errors), errors.length > 0 ? 207 : 201);
}

async function readBatch(c: ApiContext, state: PortalState) {
  const type = typeForReading(c, state);
  const { inputs } = readBody(propertyBatchReadSchema, await c.req.text());
  checkBatchSize(inputs.length, batchLimits.definitions);
  const { results, errors } = collect(inputs, ({ name }) => requireProperty(c, type, name));
  return c.json(batchAnswer(results, state.clock.now(), errors), errors.length > 0 ? 207 : 200);
}

function collect<Input extends { readonly name: string }>(
  inputs: readonly Input[],
  run: (input: Input) => PropertyDefinition,
) {
  const results: unknown[] = [];
  const errors: BatchError[] = [];
  for (const input of inputs) {
    try {
      results.push(presentProperty(run(input)));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      errors.push(toBatchError(error, { name: [input.name] }));
    }
  }
  return { results, errors };
}
