import path from 'node:path';
import { Hono, type Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { PortalAccount } from '../portal.contract.ts';
import type { FetchAs } from './api/card-fetch.ts';
import { CrmRefusal } from './api/crm-access.ts';
import { crmProxy } from './api/crm-proxy.ts';
import { portalRoutes } from './api/portal-routes.ts';
import { buildAssets } from './assets.ts';
import { bundleRoutes } from './cards/bundle-routes.ts';
import { findCards } from './cards/find-cards.ts';
import { findPage, findSettings } from './cards/find-page.ts';
import { localOnly, securityHeaders } from './guard.ts';
import { pageHtml } from './page-html.ts';

export { sendMailAsBuyer, type BuyerMail, type SentMail } from './mail/send-mail.ts';

export interface HostAppOptions {
  readonly portal: PortalAccount;
  /** Folder of a built HubSpot project whose cards, page and settings are shown; null shows none. */
  readonly projectDir: string | null;
  /** Where bundles are kept; default `.cache/cards` below the working folder. */
  readonly cacheDir?: string;
  /** `hubspot.fetch` of the cards; without it they have none. */
  readonly fetchAs?: FetchAs;
}

const pagePaths = ['/', '/tasks', '/mailbox', '/contacts', '/companies', '/deals'];
const recordPaths = ['/contacts/:id', '/companies/:id', '/deals/:id', '/contacts/:portal/record/:type/:id'];
/** HubSpot's own address of an app's page, and of the routes within it. */
const appPagePaths = ['/app/:portal/:app', '/app/:portal/:app/*'];
/** HubSpot's own address of a connected app, its settings among it. */
const settingsPaths = ['/integrations-settings/:portal/installed/*'];

/** The portal's pages: records with the live cards, the app's page and settings, tasks, the mailbox. Serves this machine only. */
export function createHostApp({ portal, projectDir, cacheDir, fetchAs }: HostAppOptions): Hono {
  const project = projectDir && path.resolve(projectDir);
  const assets = buildAssets();
  assets.catch(() => undefined); // Reported by the first request that needs them.

  const app = new Hono();
  app.use(securityHeaders, localOnly);
  app.get('/portal/assets/:name', async (context) => {
    const asset = (await assets).get(context.req.param('name'));
    return asset ? context.body(asset.body, 200, { 'content-type': asset.type }) : context.notFound();
  });
  if (project) app.route('/portal', bundleRoutes(project, cacheDir ?? path.resolve('.cache', 'cards')));
  const installed = () => ({
    cards: project ? findCards(project) : [],
    page: project ? findPage(project) : null,
    settings: project ? findSettings(project) : null,
  });
  app.route('/portal/api', portalRoutes(portal, installed, fetchAs ?? null));
  app.route('/portal/crm', crmProxy(portal));
  for (const page of [...pagePaths, ...recordPaths, ...appPagePaths, ...settingsPaths])
    app.get(page, (context) => context.html(pageHtml));
  app.onError(toErrorAnswer);
  return app;
}

/** What a page can show to its reader: a refusal of the CRM keeps HubSpot's own words. */
function toErrorAnswer(error: Error, context: Context): Response {
  if (error instanceof CrmRefusal)
    return context.json({ message: error.message }, error.status === 404 ? 404 : 400);
  if (error instanceof HTTPException) return context.json({ message: error.message }, error.status);
  console.error(error);
  return context.json({ message: error.message }, 500);
}
