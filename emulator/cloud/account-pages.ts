import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { MiddlewareHandler } from 'hono';
import type { CloudPortal } from './cloud.contract.ts';
import { authorizeRoutes } from './oauth/authorize-routes.ts';
import type { AuthorizeOptions } from './oauth/authorize-routes.ts';
import { accountsPage } from './pages/accounts-page.ts';
import { refusalPage } from './pages/consent-page.ts';

/** The pages for people: the authorize page, and the list of accounts with the uninstall. */
export function accountPages(options: AuthorizeOptions, portals: readonly CloudPortal[]): Hono {
  // Only a page of ours knows it, so no page elsewhere can press the button.
  const key = randomUUID();
  const app = new Hono();
  app.use(pageHeaders);
  app.route('/', authorizeRoutes(options));
  app.get('/', (c) => c.html(accountsPage(options.app.name ?? 'Invisible Pipeline', key, rowsOf(portals))));
  app.post('/accounts/:portal{\\d{1,15}}/uninstall', async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const portal = portals.find(({ portalId }) => portalId === Number(c.req.param('portal')));
    if (form.get('key') !== key || !portal)
      return c.html(refusalPage('This page is no longer valid. Open it again.'), 400);
    portal.uninstall();
    return c.redirect('/', 303);
  });
  app.notFound((c) => c.html(refusalPage('There is no such page.'), 404));
  return app;
}

const rowsOf = (portals: readonly CloudPortal[]) =>
  portals.map(({ portalId, companyName, pagesUrl, installation }) => ({
    portalId,
    companyName,
    pagesUrl,
    isInstalled: installation() !== null,
  }));

/** No script runs here. Forms may lead on to the app, so `form-action` stays open. */
const pageHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'",
  );
  c.header('x-content-type-options', 'nosniff');
  c.header('referrer-policy', 'no-referrer');
  c.header('cache-control', 'no-store');
};
