import { Hono } from 'hono';
import { associationPage } from '../limits/batch-limits.ts';
import { associationSpecsSchema } from '../wire/association-bodies.ts';
import { batchAnswer } from '../wire/batch-answer.ts';
import { routeNotFound, validationError } from '../wire/errors.ts';
import { readBody } from '../wire/read-body.ts';
import {
  associate,
  associationTypeOf,
  defaultAssociationType,
  dissociate,
} from '../write/association-writer.ts';
import { linkPage } from './association-read.ts';
import { defaultAssociationResults, labelsResult } from './association-results.ts';
import type { ApiContext, ApiEnv, PortalState } from './context.ts';
import {
  findType,
  originOf,
  pathParameter,
  queryLimit,
  requireRecord,
  requireScopes,
  visibleLinks,
} from './context.ts';

/** `/objects/{from}/{id}/associations/…` */
export function recordAssociationRoutes(state: PortalState): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  const pair = '/:from/:id/associations/:to/:toId';
  app.get('/:from/:id/associations/:to', (c) => listAssociations(c, state));
  app.put('/:from/:id/associations/default/:to/:toId', (c) => putDefault(c, state));
  app.put(pair, (c) => putLabels(c, state));
  app.delete(pair, (c) => {
    const { from, to } = recordPair(c, state);
    dissociate(state.account(), from, to, originOf(c, state));
    return c.body(null, 204);
  });
  return app;
}

/** Taken out of 2026-09; v3 answers in its own flat shape. */
function listAssociations(c: ApiContext, state: PortalState) {
  if (c.env.version === '2026-09') throw routeNotFound();
  const fromType = findType(state, pathParameter(c, 'from'));
  const toType = findType(state, pathParameter(c, 'to'));
  requireScopes(c, [...new Set([...fromType.scopes.read, ...toType.scopes.read])]);
  const record = requireRecord(state, fromType, pathParameter(c, 'id'));
  if (c.env.version === 'v3') {
    const links = visibleLinks(state, record, toType.id);
    const results = links.flatMap((link) => link.types.map((type) => ({ id: link.toId, type: type.name })));
    return c.json({ results });
  }
  const limit = queryLimit(c, associationPage, associationPage);
  return c.json(linkPage(c, state, record, toType.id, c.req.query('after'), limit));
}

function putDefault(c: ApiContext, state: PortalState) {
  const { from, to } = recordPair(c, state);
  const type = defaultAssociationType(state.account(), from.typeId, to.typeId);
  associate(state.account(), from, to, type, originOf(c, state));
  return c.json(batchAnswer(defaultAssociationResults(from, to, type), state.clock.now()));
}

async function putLabels(c: ApiContext, state: PortalState) {
  const { from, to } = recordPair(c, state);
  const specs = readBody(associationSpecsSchema, await c.req.text());
  const types = specs.map((spec) => associationTypeOf(state.account(), from.typeId, spec));
  if (types.some((type) => type.toTypeId !== to.typeId)) {
    throw validationError(`The association types do not lead from ${from.typeId} to ${to.typeId}`);
  }
  for (const type of types) associate(state.account(), from, to, type, originOf(c, state));
  return c.json(labelsResult(from, to, types), 201);
}

/** The two live records of the path, with the write scopes of both types. v3 has no such writes here. */
function recordPair(c: ApiContext, state: PortalState) {
  if (c.env.version === 'v3') throw routeNotFound();
  const fromType = findType(state, pathParameter(c, 'from'));
  const toType = findType(state, pathParameter(c, 'to'));
  requireScopes(c, [...new Set([...fromType.scopes.write, ...toType.scopes.write])]);
  return {
    from: requireRecord(state, fromType, pathParameter(c, 'id')),
    to: requireRecord(state, toType, pathParameter(c, 'toId')),
  };
}
