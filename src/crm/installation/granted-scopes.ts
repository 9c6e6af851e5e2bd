import * as z from 'zod/mini';
import type { Connection } from '../client/connection.ts';
import { CrmError } from '../crm.ts';
import type { GatewayContext } from '../gateway-context.ts';
import type { Operation } from '../policy/operation.ts';

const info = z.object({ scopes: z.array(z.string()) });

/** What HubSpot answers where it does not know the question for this kind of token. */
const notTold: readonly CrmError['category'][] = ['not-found', 'validation', 'unexpected-response'];

/**
 * What the app's token may do; null where HubSpot does not say. 1 call, to the one address that describes the token of a
 * private app; HubSpot's client has no part for it.
 */
export async function readGrantedScopes(
  { call }: Pick<GatewayContext, 'call'>,
  { basePath, accessToken }: Connection,
): Promise<readonly string[] | null> {
  const request = {
    getUrl: () => `${basePath}/oauth/v2/private-apps/get/access-token-info`,
    getHttpMethod: () => 'POST',
    getHeaders: () => ({
      authorization: `Bearer ${accessToken}`,
      accept: 'application/json',
      'content-type': 'application/json',
    }),
    getBody: () => JSON.stringify({ tokenKey: accessToken }),
  };
  // HubSpot's words on a refusal might repeat the token.
  const operation: Operation = {
    name: 'read the rights of the app',
    repeatable: true,
    lane: 'general',
    carriesText: true,
  };
  try {
    const { results } = await call(operation, Promise.resolve(request), async ({ body }) => ({
      data: { results: [info.parse(JSON.parse(await body.text()))] as const },
    }));
    return results[0].scopes;
  } catch (error) {
    if (error instanceof CrmError && notTold.includes(error.category)) return null;
    throw error;
  }
}
