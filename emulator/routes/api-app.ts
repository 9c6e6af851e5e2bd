import { Hono } from 'hono';
import { ApiError } from '../wire/api-error.ts';
import { methodNotAllowed, routeNotFound } from '../wire/errors.ts';
import { accountRoutes } from './account.ts';
import { appEventRoutes } from './app-events.ts';
import { associationRoutes } from './association-batches.ts';
import type { ApiEnv, PortalState } from './context.ts';
import { objectBatchRoutes } from './object-batches.ts';
import { objectRoutes } from './objects.ts';
import { ownerRoutes } from './owners.ts';
import { pipelineRoutes } from './pipelines.ts';
import { propertyRoutes } from './properties.ts';
import { recordAssociationRoutes } from './record-associations.ts';
import { schemaRoutes } from './schemas.ts';
import { searchRoutes } from './search.ts';
import { userRoutes } from './users.ts';

export type CorrelationId = () => string;

/** All routes of the API, by the paths that `readApiPath` makes. */
export function createApiApp(state: PortalState, correlationId: CorrelationId): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.route('/objects', recordAssociationRoutes(state));
  app.route('/objects', objectBatchRoutes(state));
  app.route('/objects', searchRoutes(state));
  app.route('/objects', objectRoutes(state));
  app.route('/associations', associationRoutes(state));
  app.route('/properties', propertyRoutes(state));
  app.route('/schemas', schemaRoutes(state));
  app.route('/pipelines', pipelineRoutes(state));
  app.route('/owners', ownerRoutes(state));
  app.route('/users', userRoutes(state));
  app.route('/timeline', appEventRoutes(state));
  app.route('/', accountRoutes(state));
  app.notFound((c) => {
    const error = hasOtherMethod(app, c.req.path) ? methodNotAllowed() : routeNotFound();
    return errorResponse(error, correlationId);
  });
  app.onError((error) => {
    if (error instanceof ApiError) return errorResponse(error, correlationId);
    // A mistake of the emulator, not of the caller: let it be seen.
    console.error(error);
    return errorResponse(
      new ApiError(500, { message: 'internal error', category: 'INTERNAL_ERROR' }),
      correlationId,
    );
  });
  return app;
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

function hasOtherMethod(app: Hono<ApiEnv>, path: string): boolean {
  return methods.some((method) => app.router.match(method, path)[0].length > 0);
}

export function errorResponse(error: ApiError, correlationId: CorrelationId): Response {
  const body = { status: 'error', ...error.body, correlationId: correlationId() };
  return Response.json(body, { status: error.status });
}
