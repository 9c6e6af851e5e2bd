import { Hono } from 'hono';
import type { ObjectType } from '../definitions/object-type.ts';
import { batchLimits, checkBatchSize } from '../limits/batch-limits.ts';
import { ApiError, toBatchError } from '../wire/api-error.ts';
import type { BatchError } from '../wire/api-error.ts';
import {
  batchArchiveAssociationsSchema,
  batchArchiveLabelsSchema,
  batchCreateAssociationsSchema,
  batchDefaultAssociationsSchema,
} from '../wire/association-bodies.ts';
import { batchAnswer } from '../wire/batch-answer.ts';
import { validationError } from '../wire/errors.ts';
import { readBody } from '../wire/read-body.ts';
import {
  associate,
  associationTypeOf,
  defaultAssociationType,
  dissociate,
  requireLive,
} from '../write/association-writer.ts';
import { readAssociationsBatch } from './association-read.ts';
import type { ApiContext, ApiEnv, PortalState } from './context.ts';
import { findType, originOf, pathParameter, requireScopes } from './context.ts';
import { defaultAssociationResults, labelsResult } from './association-results.ts';

/** `/associations/{from}/{to}/…` */
export function associationRoutes(state: PortalState): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.post('/:from/:to/batch/read', (c) => readAssociationsBatch(c, state));
  app.post('/:from/:to/batch/create', (c) => createBatch(c, state));
  app.post('/:from/:to/batch/associate/default', (c) => associateDefaultBatch(c, state));
  app.post('/:from/:to/batch/archive', (c) => archiveBatch(c, state));
  app.post('/:from/:to/batch/labels/archive', (c) => archiveLabelsBatch(c, state));
  app.get('/:from/:to/labels', (c) => listLabels(c, state));
  return app;
}

/** The two object types of the path, with the write scopes of both. */
function typesForWriting(c: ApiContext, state: PortalState): { from: ObjectType; to: ObjectType } {
  const from = findType(state, pathParameter(c, 'from'));
  const to = findType(state, pathParameter(c, 'to'));
  requireScopes(c, [...new Set([...from.scopes.write, ...to.scopes.write])]);
  return { from, to };
}

async function createBatch(c: ApiContext, state: PortalState) {
  const { from, to } = typesForWriting(c, state);
  const { inputs } = readBody(batchCreateAssociationsSchema, await c.req.text());
  checkBatchSize(inputs.length, batchLimits.associationsCreate);
  const account = state.account();
  const { results, errors } = collect(inputs, (input) => {
    const types = input.types.map((spec) => associationTypeOf(account, from.id, spec));
    if (types.some((type) => type.toTypeId !== to.id)) {
      throw validationError(`The association types do not lead from ${from.id} to ${to.id}`);
    }
    const [fromRef, toRef] = [reference(from, input.from.id), reference(to, input.to.id)];
    requireLive(account, fromRef);
    requireLive(account, toRef);
    for (const type of types) associate(account, fromRef, toRef, type, originOf(c, state));
    return labelsResult(fromRef, toRef, types);
  });
  return c.json(batchAnswer(results, state.clock.now(), errors), errors.length > 0 ? 207 : 201);
}

async function associateDefaultBatch(c: ApiContext, state: PortalState) {
  const { from, to } = typesForWriting(c, state);
  const { inputs } = readBody(batchDefaultAssociationsSchema, await c.req.text());
  checkBatchSize(inputs.length, batchLimits.associationsCreate);
  const type = defaultAssociationType(state.account(), from.id, to.id);
  const { results, errors } = collect(inputs, (input) => {
    const [fromRef, toRef] = [reference(from, input.from.id), reference(to, input.to.id)];
    requireLive(state.account(), fromRef);
    requireLive(state.account(), toRef);
    associate(state.account(), fromRef, toRef, type, originOf(c, state));
    return defaultAssociationResults(fromRef, toRef, type);
  });
  return c.json(batchAnswer(results.flat(), state.clock.now(), errors), errors.length > 0 ? 207 : 200);
}

async function archiveBatch(c: ApiContext, state: PortalState) {
  const { from, to } = typesForWriting(c, state);
  const { inputs } = readBody(batchArchiveAssociationsSchema, await c.req.text());
  checkBatchSize(inputs.length, batchLimits.associationsArchive);
  for (const input of inputs) {
    for (const target of input.to) {
      dissociate(
        state.account(),
        reference(from, input.from.id),
        reference(to, target.id),
        originOf(c, state),
      );
    }
  }
  return c.body(null, 204);
}

async function archiveLabelsBatch(c: ApiContext, state: PortalState) {
  const { from, to } = typesForWriting(c, state);
  const { inputs } = readBody(batchArchiveLabelsSchema, await c.req.text());
  checkBatchSize(inputs.length, batchLimits.associationsArchive);
  const account = state.account();
  for (const input of inputs) {
    for (const spec of input.types) {
      const type = associationTypeOf(account, from.id, spec);
      dissociate(
        account,
        reference(from, input.from.id),
        reference(to, input.to.id),
        originOf(c, state),
        type,
      );
    }
  }
  return c.body(null, 204);
}

function listLabels(c: ApiContext, state: PortalState) {
  const from = findType(state, pathParameter(c, 'from'));
  const to = findType(state, pathParameter(c, 'to'));
  requireScopes(c, [...new Set([...from.scopes.read, ...to.scopes.read])]);
  const types = state.account().associationTypes.between(from.id, to.id);
  return c.json({ results: types.map(({ category, typeId, label }) => ({ category, typeId, label })) });
}

function reference(type: ObjectType, id: string) {
  return { typeId: type.id, id };
}

/** Runs each input; the ones that HubSpot refuses are listed, the others stand. */
function collect<Input, Result>(inputs: readonly Input[], run: (input: Input) => Result) {
  const results: Result[] = [];
  const errors: BatchError[] = [];
  for (const input of inputs) {
    try {
      results.push(run(input));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      errors.push(toBatchError(error));
    }
  }
  return { results, errors };
}
