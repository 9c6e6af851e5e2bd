import * as z from 'zod/mini';
import type { createUsersApi } from '../client/users-api.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { usersPage } from '../limits.ts';

/** A user whom HubSpot calls a super admin. */
export interface SuperAdmin {
  readonly userId: string;
  /** The address of one without a name. */
  readonly name: string;
}

type UsersApi = ReturnType<typeof createUsersApi>;

/** More users than most accounts have, and a list that never ends must not hold a card up. */
const mostPages = 20;

const text = z.catch(z.optional(z.string()), '');
const user = z.object({ id: z.string(), firstName: text, lastName: text, email: text });

/** All super admins, in HubSpot's order; 1 call per 100 users of the account. */
export async function readSuperAdmins(context: GatewayContext, api: UsersApi): Promise<SuperAdmin[]> {
  const operation = { name: 'read users', repeatable: true, lane: 'general' } as const;
  const found: SuperAdmin[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const request = api.requests.getPage(usersPage, after);
    const answer = await context.call(operation, request, (response) =>
      api.answers.getPageWithHttpInfo(response),
    );
    for (const result of answer.results) {
      const superAdmin = result.superAdmin === true ? toSuperAdmin(result) : null;
      if (superAdmin) found.push(superAdmin);
    }
    after = answer.paging?.next?.after;
    if (after === undefined) break;
  }
  return found;
}

function toSuperAdmin(value: object): SuperAdmin | null {
  const parsed = user.safeParse(value);
  if (!parsed.success) return null;
  const { id, firstName = '', lastName = '', email = '' } = parsed.data;
  return { userId: id, name: `${firstName} ${lastName}`.trim() || email };
}
