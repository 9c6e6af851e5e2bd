import { Hono } from 'hono';
import { groupCreateSchema } from '../wire/definition-bodies.ts';
import { alreadyExists, definitionNotFound } from '../wire/errors.ts';
import { readBody } from '../wire/read-body.ts';
import type { ApiEnv, PortalState } from './context.ts';
import { pathParameter } from './context.ts';
import { typeForReading, typeForWriting } from './definition-access.ts';

/** `/properties/{type}/groups` */
export function propertyGroupRoutes(state: PortalState): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.get('/:type/groups', (c) => c.json({ results: [...typeForReading(c, state).groups.values()] }));
  app.get('/:type/groups/:name', (c) => {
    const name = pathParameter(c, 'name');
    const group = typeForReading(c, state).groups.get(name);
    if (!group) throw definitionNotFound(`Property group ${name} does not exist`);
    return c.json(group);
  });
  app.post('/:type/groups', async (c) => {
    const { groups } = typeForWriting(c, state);
    const body = readBody(groupCreateSchema, await c.req.text());
    if (groups.has(body.name)) {
      throw alreadyExists(`A property group named '${body.name}' already exists.`, 'Properties.GROUP_EXISTS');
    }
    const group = { ...body, archived: false };
    groups.set(group.name, group);
    return c.json(group, 201);
  });
  return app;
}
