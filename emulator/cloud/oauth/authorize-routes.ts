import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { PortalClock } from '../../portal.contract.ts';
import type { CloudApp } from '../cloud.contract.ts';
import type { Grants } from '../grants.ts';
import { consentPage, refusalPage } from '../pages/consent-page.ts';
import { readAuthorizeRequest } from './authorize-request.ts';
import type { AuthorizeRequest } from './authorize-request.ts';
import type { Choice } from './choice.ts';

export interface AuthorizeOptions {
  readonly app: CloudApp;
  readonly clock: PortalClock;
  readonly grants: Grants;
  readonly choices: () => readonly Choice[];
}

const pendingLifeMs = 10 * 60_000;
const mostPending = 1_000;

interface Pending {
  readonly request: AuthorizeRequest;
  readonly expiresAt: number;
}

/** The page on which a person chooses an account and lets the app in, and what its two buttons do. */
export function authorizeRoutes(options: AuthorizeOptions): Hono {
  const { app: cloudApp, clock, choices } = options;
  const pending = new Map<string, Pending>();
  const app = new Hono();

  const show = (c: Context, portalId: number | null) => {
    const request = readAuthorizeRequest(new URL(c.req.url).searchParams, cloudApp);
    if ('problem' in request) return c.html(refusalPage(request.problem), 400);
    const offered = portalId === null ? choices() : choices().filter((each) => each.portalId === portalId);
    if (offered.length === 0) return c.html(refusalPage('You have no access to this account.'), 404);
    const id = randomUUID();
    if (pending.size >= mostPending) pending.delete(pending.keys().next().value ?? '');
    pending.set(id, { request, expiresAt: clock.now() + pendingLifeMs });
    return c.html(
      consentPage({ id, appName: cloudApp.name ?? 'Invisible Pipeline', request, choices: offered }),
    );
  };
  app.get('/oauth/authorize', (c) => show(c, null));
  app.get('/oauth/:portal{\\d{1,15}}/authorize', (c) => show(c, Number(c.req.param('portal'))));

  app.post('/oauth/authorize', async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const id = form.get('request') ?? '';
    const found = pending.get(id);
    pending.delete(id);
    if (!found || clock.now() >= found.expiresAt)
      return c.html(refusalPage('This page is no longer valid. Start again from the app.'), 400);
    return form.get('decision') === 'accept'
      ? accept(options, c, found.request, Number(form.get('portal')))
      : c.redirect(refusalAddress(found.request), 302);
  });
  return app;
}

/** What an account cannot grant is left out where the app can do without it. */
function accept(
  { grants, choices }: AuthorizeOptions,
  c: Context,
  request: AuthorizeRequest,
  portalId: number,
): Response {
  const choice = choices().find((each) => each.portalId === portalId);
  if (!choice) return c.html(refusalPage('Choose an account first.'), 400) as Response;
  const lacking = request.scopes.filter((scope) => choice.lacksScopes.includes(scope));
  if (lacking.length > 0) {
    const problem = `${choice.companyName} has no access to what the app requires: ${lacking.join(', ')}.`;
    return c.html(refusalPage(problem), 400) as Response;
  }
  const optional = request.optionalScopes.filter((scope) => !choice.lacksScopes.includes(scope));
  const scopes = [...new Set([...request.scopes, ...optional])];
  const code = grants.issueCode({ portalId, userId: choice.userId, scopes }, request);
  return c.redirect(withParameters(request, { code }), 302);
}

const refusalAddress = (request: AuthorizeRequest): string =>
  withParameters(request, { error: 'access_denied', error_description: 'The user denied the request' });

/** The registered address as it was registered, with the answer behind its own query. */
function withParameters({ redirectUri, state }: AuthorizeRequest, answer: Record<string, string>): string {
  const parameters = new URLSearchParams({ ...answer, ...(state === null ? {} : { state }) });
  return `${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${parameters.toString()}`;
}
