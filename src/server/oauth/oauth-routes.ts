import type { Handler } from 'hono';
import { errorFields } from '../http/log-lines.ts';
import { createRateGate } from '../http/rate-gate.ts';
import type { ServerApp, ServerContext, ServerEnv } from '../http/server-env.ts';
import { answerCallback } from './callback.ts';
import { beginInstall } from './install.ts';
import type { OAuthDeps } from './oauth-deps.ts';
import { showPage } from './pages/show-page.ts';

type Serve = (c: ServerContext, deps: OAuthDeps) => Promise<Response>;

/** More than people ever need in one process, and little enough that nobody fills the table of states. */
const perSecond = 20;
const atOnce = 100;

/** The pages by which an account connects the app. */
export function oauthRoutes(deps: OAuthDeps): (app: ServerApp) => void {
  return (app) => {
    app.get('/oauth/install', toPage(deps, beginInstall));
    app.get('/oauth/callback', toPage(deps, answerCallback));
  };
}

/** A person reads what comes of it: a page, also where too many ask or something breaks. */
function toPage(deps: OAuthDeps, serve: Serve): Handler<ServerEnv> {
  const mayPass = createRateGate(perSecond, atOnce, deps.now);
  return async (c) => {
    if (!mayPass()) return showPage(c, { kind: 'busy' });
    try {
      return await serve(c, deps);
    } catch (error) {
      deps.log('request-failed', { requestId: c.var.requestId, ...errorFields(error) });
      return showPage(c, { kind: 'failed' }, 500);
    }
  };
}
