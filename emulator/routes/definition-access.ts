import type { ObjectType } from '../definitions/object-type.ts';
import type { ApiContext, PortalState } from './context.ts';
import { findType, pathParameter, requireOneScope, requireScopes } from './context.ts';

/** The object type of the path, for a token that may read its definitions. */
export function typeForReading(c: ApiContext, state: PortalState): ObjectType {
  const type = findType(state, pathParameter(c, 'type'));
  requireOneScope(c, type.scopes.definitionsRead);
  return type;
}

/** The object type of the path, for a token that may change its definitions. */
export function typeForWriting(c: ApiContext, state: PortalState): ObjectType {
  const type = findType(state, pathParameter(c, 'type'));
  requireScopes(c, type.scopes.definitionsWrite);
  return type;
}
