import { Hono } from 'hono';
import { z } from 'zod';
import { appId } from '../app-id.ts';
import { readBody } from '../wire/read-body.ts';
import { validationError } from '../wire/errors.ts';
import type { ApiContext, ApiEnv, PortalState } from './context.ts';
import { pathParameter } from './context.ts';

const tokenKeySchema = z.object({ tokenKey: z.string() });

/** Who the account is and what the token may do. */
export function accountRoutes(state: PortalState): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.get('/details', (c) => c.json(accountDetails(state)));
  app.get('/access-tokens/:token', (c) => c.json(describeToken(c, state, pathParameter(c, 'token'))));
  app.post('/private-apps/get/access-token-info', async (c) => {
    const { tokenKey } = readBody(tokenKeySchema, await c.req.text());
    const { hub_id: hubId, scopes } = describeToken(c, state, tokenKey);
    return c.json({ userId: 1, hubId, appId, scopes });
  });
  app.post('/token/introspect', async (c) => {
    const form = z
      .object({ token: z.string() })
      .safeParse(Object.fromEntries(new URLSearchParams(await c.req.text())));
    if (!form.success) throw validationError('missing or unknown token');
    return c.json({ active: form.data.token === c.env.token, ...describeToken(c, state, form.data.token) });
  });
  return app;
}

function accountDetails(state: PortalState) {
  const { seed } = state.account();
  return {
    portalId: seed.portalId,
    accountType: 'STANDARD',
    timeZone: seed.timeZone,
    companyCurrency: seed.currency,
    additionalCurrencies: (seed.otherCurrencies ?? []).map(({ code }) => code),
    utcOffset: utcOffset(seed.timeZone, state.clock.now()),
    utcOffsetMilliseconds: offsetMilliseconds(seed.timeZone, state.clock.now()),
    uiDomain: 'app.hubspot.com',
    dataHostingLocation: 'eu1',
  };
}

function describeToken(c: ApiContext, state: PortalState, token: string) {
  if (token !== c.env.token) throw validationError('missing or unknown token');
  return {
    hub_id: state.account().seed.portalId,
    scopes: c.env.scopes === 'all' ? [] : [...c.env.scopes],
    token_type: 'access',
  };
}

function offsetMilliseconds(timeZone: string, at: number): number {
  const name = utcOffset(timeZone, at);
  const [hours = '0', minutes = '0'] = name.slice(1).split(':');
  return (name.startsWith('-') ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** e.g. `+01:00` */
function utcOffset(timeZone: string, at: number): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  const offset = parts.find((part) => part.type === 'timeZoneName')?.value.replace('GMT', '');
  return offset || '+00:00';
}
