import type { ObjectType } from '../definitions/object-type.ts';
import { associationPage, batchLimits, checkBatchSize } from '../limits/batch-limits.ts';
import type { AssociationLink, ObjectReference } from '../store/association-link.ts';
import { ApiError, toBatchError } from '../wire/api-error.ts';
import { batchReadAssociationsSchema } from '../wire/association-bodies.ts';
import { batchAnswer } from '../wire/batch-answer.ts';
import { readBody } from '../wire/read-body.ts';
import type { ApiContext, PortalState } from './context.ts';
import { findType, pathParameter, requireScopes, visibleLinks } from './context.ts';

/** `batch/read`: who has no association of the kind is not among the results but among the errors of a 207. */
export async function readAssociationsBatch(c: ApiContext, state: PortalState) {
  const from = findType(state, pathParameter(c, 'from'));
  const to = findType(state, pathParameter(c, 'to'));
  requireScopes(c, [...new Set([...from.scopes.read, ...to.scopes.read])]);
  const { inputs } = readBody(batchReadAssociationsSchema, await c.req.text());
  checkBatchSize(inputs.length, batchLimits.associationsRead);
  const read = inputs.map(({ id, after }) => ({
    id,
    page: linkPage(c, state, { typeId: from.id, id }, to.id, after),
  }));
  const results = read.flatMap(({ id, page }) =>
    page.results.length === 0
      ? []
      : [{ from: { id }, to: page.results, ...(page.paging ? { paging: page.paging } : {}) }],
  );
  const errors = read
    .filter(({ page }) => page.results.length === 0)
    .map(({ id }) => toBatchError(noAssociations(from, to, id)));
  return c.json(batchAnswer(results, state.clock.now(), errors), errors.length > 0 ? 207 : 200);
}

/** At most 500 associations of one record, from the one after `after` on. */
export function linkPage(
  c: ApiContext,
  state: PortalState,
  from: ObjectReference,
  toTypeId: string,
  after?: string | null,
  limit = associationPage,
) {
  const links = visibleLinks(state, from, toTypeId).filter(
    (link) => after === null || after === undefined || Number(link.toId) > Number(after),
  );
  const page = links.slice(0, limit);
  const next = links.length > limit ? page.at(-1)!.toId : null;
  return {
    results: page.map((link) => presentLink(c, link)),
    ...(next === null ? {} : { paging: { next: { after: next } } }),
  };
}

/** The id is a number in v4 and a string in the dated versions. */
function presentLink(c: ApiContext, link: AssociationLink) {
  return {
    toObjectId: c.env.version === 'v4' ? Number(link.toId) : link.toId,
    associationTypes: link.types.map(({ category, typeId, label }) => ({ category, typeId, label })),
  };
}

function noAssociations(from: ObjectType, to: ObjectType, id: string): ApiError {
  return new ApiError(404, {
    message: `No ${to.singular} is associated with ${from.singular} ${id}.`,
    category: 'OBJECT_NOT_FOUND',
    subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
    context: { fromObjectId: [id], fromObjectType: [from.singular], toObjectType: [to.singular] },
  });
}
