import * as z from 'zod/mini';
import type { AccountInfo } from '#core/snapshot/readings.ts';
import type { Connection } from '../client/connection.ts';
import type { GatewayContext } from '../gateway-context.ts';

const code = z.string().check(z.regex(/^[A-Z]{3}$/u));

const details = z.object({
  companyCurrency: code,
  additionalCurrencies: z.catch(z.array(code), []),
  timeZone: z.string(),
});

/** HubSpot's client has no part for this one path of its API, so the request is built here. 1 call. */
export async function readAccountInfo(
  { call }: Pick<GatewayContext, 'call'>,
  { basePath, accessToken }: Connection,
): Promise<AccountInfo> {
  const request = {
    getUrl: () => `${basePath}/account-info/v3/details`,
    getHttpMethod: () => 'GET',
    getHeaders: () => ({ authorization: `Bearer ${accessToken}`, accept: 'application/json' }),
    getBody: () => undefined,
  };
  const operation = { name: 'read the account', repeatable: true, lane: 'general' } as const;
  const { results } = await call(operation, Promise.resolve(request), async ({ body }) => ({
    data: { results: [details.parse(JSON.parse(await body.text()))] as const },
  }));
  const [{ companyCurrency, additionalCurrencies, timeZone }] = results;
  return { currency: companyCurrency, otherCurrencies: additionalCurrencies, timeZone };
}
