import { Hono } from 'hono';
import type { SeedAccount, SeedOwner } from '../seed.ts';
import { definitionNotFound } from '../wire/errors.ts';
import type { ApiContext, ApiEnv, PortalState } from './context.ts';
import { pathParameter, queryLimit, requireScopes } from './context.ts';

/** `/settings/users`: page by page, or one by id or with `idProperty=EMAIL`; a user who was removed is not found. */
export function userRoutes(state: PortalState): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.get('/', (c) => {
    requireScopes(c, ['settings.users.read']);
    return c.json(listUsers(c, state.account().seed));
  });
  app.get('/:id', (c) => {
    requireScopes(c, ['settings.users.read']);
    const { seed } = state.account();
    const id = pathParameter(c, 'id');
    const byEmail = c.req.query('idProperty') === 'EMAIL';
    const user = usersOf(seed).find((one) => (byEmail ? one.email : String(one.userId)) === id);
    if (!user) throw definitionNotFound(`User ${id} does not exist`);
    return c.json(presentUser(user, seed));
  });
  return app;
}

function listUsers(c: ApiContext, seed: SeedAccount) {
  const limit = queryLimit(c, 100, 100);
  const after = Number(c.req.query('after') ?? '0');
  const rest = usersOf(seed)
    .sort((a, b) => a.userId - b.userId)
    .filter(({ userId }) => userId >= after);
  const next = rest[limit]?.userId;
  return {
    results: rest.slice(0, limit).map((user) => presentUser(user, seed)),
    ...(next === undefined ? {} : { paging: { next: { after: String(next) } } }),
  };
}

function usersOf({ owners }: SeedAccount): SeedOwner[] {
  return owners.filter((owner) => !owner.archived);
}

function presentUser(user: SeedOwner, { owners }: SeedAccount) {
  const isFirst = owners.find((owner) => !owner.archived) === user;
  const [primaryTeamId, ...secondaryTeamIds] = user.teamIds;
  return {
    id: String(user.userId),
    email: user.email,
    firstName: user.firstName,
    lastName: user.lastName,
    roleIds: [],
    superAdmin: user.isSuperAdmin ?? isFirst,
    ...(primaryTeamId === undefined ? {} : { primaryTeamId }),
    secondaryTeamIds,
  };
}
