import { Hono } from 'hono';
import type { SeedAccount, SeedOwner } from '../seed.ts';
import { definitionNotFound } from '../wire/errors.ts';
import { toInstant } from '../wire/instant.ts';
import type { ApiContext, ApiEnv, PortalState } from './context.ts';
import { pathParameter, queryLimit, requireScopes } from './context.ts';

/** `/owners`: by email, page by page; the owner's id is not the user's id. */
export function ownerRoutes(state: PortalState): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.get('/', (c) => {
    requireScopes(c, ['crm.objects.owners.read']);
    return c.json(listOwners(c, state.account().seed));
  });
  app.get('/:id', (c) => {
    requireScopes(c, ['crm.objects.owners.read']);
    const { seed } = state.account();
    const id = pathParameter(c, 'id');
    const byUser = c.req.query('idProperty') === 'userId';
    const owner = seed.owners.find((one) => (byUser ? String(one.userId) : one.id) === id);
    if (!owner || isArchived(owner) !== wantsArchived(c))
      throw definitionNotFound(`Owner ${id} does not exist`);
    return c.json(presentOwner(owner, seed));
  });
  return app;
}

function listOwners(c: ApiContext, seed: SeedAccount) {
  const email = c.req.query('email')?.toLowerCase();
  const limit = queryLimit(c, 100, 500);
  const after = Number(c.req.query('after') ?? '0');
  const rest = seed.owners
    .filter((owner) => isArchived(owner) === wantsArchived(c))
    .filter((owner) => email === undefined || owner.email.toLowerCase() === email)
    .sort((a, b) => Number(a.id) - Number(b.id))
    .filter((owner) => Number(owner.id) >= after);
  const next = rest[limit]?.id;
  const link = `https://api.hubapi.com/crm/v3/owners?limit=${limit}&after=${next}`;
  return {
    results: rest.slice(0, limit).map((owner) => presentOwner(owner, seed)),
    ...(next === undefined ? {} : { paging: { next: { after: next, link } } }),
  };
}

function wantsArchived(c: ApiContext): boolean {
  return c.req.query('archived') === 'true';
}

function isArchived(owner: SeedOwner): boolean {
  return owner.archived ?? false;
}

function presentOwner(owner: SeedOwner, seed: SeedAccount) {
  const archived = isArchived(owner);
  return {
    id: owner.id,
    email: owner.email,
    type: 'PERSON',
    firstName: owner.firstName,
    lastName: owner.lastName,
    // An archived owner's user is no longer named as active.
    ...(archived ? {} : { userId: owner.userId }),
    userIdIncludingInactive: owner.userId,
    createdAt: toInstant(0),
    updatedAt: toInstant(0),
    archived,
    teams: owner.teamIds.flatMap((id, index) => {
      const team = seed.teams.find((one) => one.id === id);
      return team ? [{ id, name: team.name, primary: index === 0 }] : [];
    }),
  };
}
