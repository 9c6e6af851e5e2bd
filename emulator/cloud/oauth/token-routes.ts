import { Hono } from 'hono';
import type { Context } from 'hono';
import { appId } from '../../app-id.ts';
import type { CorrelationId } from '../../routes/api-app.ts';
import type { CloudApp } from '../cloud.contract.ts';
import { accessTokenSeconds } from '../grants.ts';
import { describeToken } from './describe-token.ts';
import { redeemCode, redeemRefresh } from './redeem.ts';
import type { Redeemed, RedeemContext } from './redeem.ts';
import { tokenErrorResponse } from './token-errors.ts';
import type { TokenRefusal } from './token-errors.ts';

export interface TokenRoutesOptions extends RedeemContext {
  readonly app: CloudApp;
  readonly correlationId: CorrelationId;
  /** The mail address of a portal's user. */
  readonly userEmail: (portalId: number, userId: number) => string;
}

const token = '/oauth/:version{2026-03|2026-09}/token';
const bodyCharacters = 10_000;

/** Scopes of the app's own token, got with its credentials alone. */
const appScopes = [
  'developer.webhooks_journal.read',
  'developer.webhooks_journal.subscriptions.read',
  'developer.webhooks_journal.subscriptions.write',
  'developer.webhooks_journal.snapshots.read',
  'developer.webhooks_journal.snapshots.write',
];

/** The token endpoint, introspection and revocation; all three take a form with the app's credentials. */
export function tokenRoutes(options: TokenRoutesOptions): Hono {
  const app = new Hono();
  const withClient = async (c: Context, serve: (form: URLSearchParams) => Response | TokenRefusal) => {
    const form = await readForm(c);
    const answer = typeof form === 'string' ? form : (clientProblem(options.app, form) ?? serve(form));
    return typeof answer === 'string' ? tokenErrorResponse(answer, options.correlationId()) : answer;
  };
  app.post(token, (c) => withClient(c, (form) => grantTokens(options, form)));
  app.post(`${token}/introspect`, (c) =>
    withClient(c, (form) => Response.json(describeToken(options, form.get('token') ?? ''))),
  );
  app.post(`${token}/revoke`, (c) =>
    withClient(c, (form) => {
      options.grants.revoke(form.get('token') ?? '');
      return Response.json({});
    }),
  );
  return app;
}

async function readForm(c: Context): Promise<URLSearchParams | TokenRefusal> {
  const [type = ''] = (c.req.header('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded') return 'BAD_CONTENT_TYPE';
  const body = await c.req.text();
  if (body.length > bodyCharacters) return 'BAD_REQUEST';
  const form = new URLSearchParams(body);
  return new Set(form.keys()).size === [...form.keys()].length ? form : 'BAD_REQUEST';
}

function clientProblem(app: CloudApp, form: URLSearchParams): TokenRefusal | null {
  if (form.get('client_id') !== app.clientId) return 'BAD_CLIENT_ID';
  return form.get('client_secret') === app.clientSecret ? null : 'BAD_CLIENT_SECRET';
}

function grantTokens(options: TokenRoutesOptions, form: URLSearchParams): Response | TokenRefusal {
  const grantType = form.get('grant_type');
  if (grantType === 'authorization_code') return tokenAnswer(redeemCode(options, form));
  if (grantType === 'refresh_token') return tokenAnswer(redeemRefresh(options, form));
  return grantType === 'client_credentials' ? grantAppToken(options, form) : 'BAD_GRANT_TYPE';
}

function grantAppToken({ grants }: TokenRoutesOptions, form: URLSearchParams): Response | TokenRefusal {
  const scopes = (form.get('scope') ?? '').split(' ').filter((scope) => scope !== '');
  if (scopes.length === 0 || scopes.some((scope) => !appScopes.includes(scope))) return 'BAD_SCOPE';
  const access = grants.issueAccess({ portalId: null, userId: null, scopes });
  return noStore({
    token_type: 'bearer',
    access_token: access.token,
    expires_in: accessTokenSeconds,
    scopes,
    app_id: appId,
  });
}

function tokenAnswer(redeemed: Redeemed | TokenRefusal): Response | TokenRefusal {
  if (typeof redeemed === 'string') return redeemed;
  const { tokens, grant } = redeemed;
  return noStore({
    token_type: 'bearer',
    token_use: 'access_token',
    access_token: tokens.accessToken,
    refresh_token: tokens.refreshToken,
    expires_in: accessTokenSeconds,
    hub_id: grant.portalId,
    user_id: grant.userId,
    scopes: grant.scopes,
  });
}

const noStore = (body: unknown): Response =>
  Response.json(body, { headers: { 'cache-control': 'no-store' } });
