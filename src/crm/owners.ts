import type { Owner } from '#core/deals/deal-details.ts';
import type { createOwnersApi } from './client/owners-api.ts';
import type { GatewayContext } from './gateway-context.ts';
import { ownersPage } from './limits.ts';
import { toOwner } from './mappers/owner.ts';

type OwnersApi = ReturnType<typeof createOwnersApi>;

/** Nobody has more, and a list that never ends must not hold a function up. */
const mostPages = 20;

/** All owners, those whose user was deactivated included; 1 call per 500 of either kind. */
export async function readOwners(context: GatewayContext, api: OwnersApi): Promise<Owner[]> {
  const [active, archived] = await Promise.all([
    readPages(context, api, false),
    readPages(context, api, true),
  ]);
  // Somebody who was deactivated between the two answers is in both.
  return [...new Map([...active, ...archived].map((owner) => [owner.id, owner])).values()];
}

/** The owners whose user is active; 1 call per 500. */
export function readActiveOwners(context: GatewayContext, api: OwnersApi): Promise<Owner[]> {
  return readPages(context, api, false);
}

async function readPages(
  context: GatewayContext,
  { requests, answers }: OwnersApi,
  archived: boolean,
): Promise<Owner[]> {
  const operation = { name: 'read owners', repeatable: true, lane: 'general' } as const;
  const owners: Owner[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const request = requests.getPage(undefined, after, ownersPage, archived);
    const answer = await context.call(operation, request, (response) =>
      answers.getPageWithHttpInfo(response),
    );
    for (const result of answer.results) {
      const owner = toOwner(result, !archived);
      if (owner) owners.push(owner);
      else context.onUnreadable('owners', String(result.id), 'not an owner');
    }
    after = answer.paging?.next?.after;
    if (after === undefined) break;
  }
  return owners;
}
