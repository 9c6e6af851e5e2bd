import { Hono } from 'hono';
import type { SeedPipeline } from '../seed.ts';
import { definitionNotFound } from '../wire/errors.ts';
import { toInstant } from '../wire/instant.ts';
import type { ApiContext, ApiEnv, PortalState } from './context.ts';
import { findType, pathParameter, requireOneScope } from './context.ts';

/** `/pipelines/{type}`: deals have pipelines, the other types none. */
export function pipelineRoutes(state: PortalState): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.get('/:type', (c) => c.json({ results: pipelines(c, state).map(presentPipeline) }));
  app.get('/:type/:id', (c) => c.json(presentPipeline(requirePipeline(c, state))));
  app.get('/:type/:id/stages', (c) => c.json({ results: presentPipeline(requirePipeline(c, state)).stages }));
  app.get('/:type/:id/stages/:stageId', (c) => {
    const stageId = pathParameter(c, 'stageId');
    const stage = presentPipeline(requirePipeline(c, state)).stages.find((one) => one.id === stageId);
    if (!stage) throw definitionNotFound(`Stage ${stageId} does not exist`);
    return c.json(stage);
  });
  return app;
}

function pipelines(c: ApiContext, state: PortalState): readonly SeedPipeline[] {
  const type = findType(state, pathParameter(c, 'type'));
  requireOneScope(c, type.scopes.definitionsRead);
  return type.pathName === 'deals' ? state.account().seed.dealPipelines : [];
}

function requirePipeline(c: ApiContext, state: PortalState): SeedPipeline {
  const id = pathParameter(c, 'id');
  const pipeline = pipelines(c, state).find((one) => one.id === id);
  if (!pipeline) throw definitionNotFound(`Pipeline ${id} does not exist`);
  return pipeline;
}

const common = { createdAt: toInstant(0), updatedAt: toInstant(0) };

function presentPipeline(pipeline: SeedPipeline) {
  return {
    id: pipeline.id,
    label: pipeline.label,
    displayOrder: pipeline.displayOrder,
    archived: false,
    ...common,
    stages: pipeline.stages.map((stage) => ({
      id: stage.id,
      label: stage.label,
      displayOrder: stage.displayOrder,
      metadata: {
        probability: stage.probability,
        isClosed: String(Number(stage.probability) === 0 || Number(stage.probability) === 1),
      },
      writePermissions: 'CRM_PERMISSIONS_ENFORCEMENT',
      // The shape has the mark; that archived stages stay in the list is assumed.
      archived: stage.archived ?? false,
      ...common,
    })),
  };
}
