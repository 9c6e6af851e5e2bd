import path from 'node:path';
import { Hono, type Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Portal } from '../portal.contract.ts';
import { CrmRefusal } from './api/crm-access.ts';
import { crmProxy } from './api/crm-proxy.ts';
import { portalRoutes } from './api/portal-routes.ts';
import { buildAssets } from './assets.ts';
import { createCardBuilder } from './cards/build-cards.ts';
import { cardsFolder, findCards } from './cards/find-cards.ts';
import { localOnly, securityHeaders } from './guard.ts';
import { pageHtml } from './page-html.ts';

export { sendMailAsBuyer, type BuyerMail, type SentMail } from './mail/send-mail.ts';

export interface HostAppOptions {
  readonly portal: Portal;
  /** Folder of a built HubSpot project whose cards are shown; null shows none. */
  readonly projectDir: string | null;
  /** Where card bundles are kept; default `.cache/cards` below the working folder. */
  readonly cacheDir?: string;
}

const pagePaths = ['/', '/tasks', '/mailbox', '/contacts', '/companies', '/deals'];
const recordPaths = ['/contacts/:id', '/companies/:id', '/deals/:id', '/contacts/:portal/record/:type/:id'];

/** The portal's pages: records with the live cards, tasks and the mailbox. Serves this machine only. */
export function createHostApp({ portal, projectDir, cacheDir }: HostAppOptions): Hono {
  const project = projectDir && path.resolve(projectDir);
  const cards = () => (project ? findCards(project) : []);
  const builder = createCardBuilder({
    cardsDir: cardsFolder(project ?? ''),
    cacheDir: cacheDir ?? path.resolve('.cache', 'cards'),
  });
  const assets = buildAssets();
  assets.catch(() => undefined); // Reported by the first request that needs them.

  const app = new Hono();
  app.use(securityHeaders, localOnly);
  app.get('/portal/assets/:name', async (context) => {
    const asset = (await assets).get(context.req.param('name'));
    return asset ? context.body(asset.body, 200, { 'content-type': asset.type }) : context.notFound();
  });
  app.get('/portal/cards/:file', async (context) => {
    const uid = context.req.param('file').replace(/\.js$/, '');
    const card = cards().find((each) => each.uid === uid);
    if (!card) return context.notFound();
    const script = await builder.bundle(card.entryFile).catch(toThrowingScript);
    return context.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' });
  });
  app.route('/portal/api', portalRoutes(portal, cards));
  app.route('/portal/crm', crmProxy(portal));
  for (const page of [...pagePaths, ...recordPaths]) app.get(page, (context) => context.html(pageHtml));
  app.onError(toErrorAnswer);
  return app;
}

/** A card that cannot be built shows the builder's words in its frame. */
const toThrowingScript = (error: unknown): string =>
  `throw new Error(${JSON.stringify(error instanceof Error ? error.message : String(error))});`;

/** What a page can show to its reader: a refusal of the CRM keeps HubSpot's own words. */
function toErrorAnswer(error: Error, context: Context): Response {
  if (error instanceof CrmRefusal)
    return context.json({ message: error.message }, error.status === 404 ? 404 : 400);
  if (error instanceof HTTPException) return context.json({ message: error.message }, error.status);
  console.error(error);
  return context.json({ message: error.message }, 500);
}
