import { Hono } from 'hono';
import { createBundleBuilder, type BundleBuilder } from './build-bundles.ts';
import { cardsFolder, findCards } from './find-cards.ts';
import { findPage, pagesFolder } from './find-page.ts';

/** `/cards/{uid}.js` and `/pages/{uid}.js`: what HubSpot's builder makes of the project's cards and page. */
export function bundleRoutes(projectDir: string, cacheDir: string): Hono {
  const cards = createBundleBuilder({ folder: cardsFolder(projectDir), cacheDir });
  const pages = createBundleBuilder({ folder: pagesFolder(projectDir), cacheDir });
  const app = new Hono();
  app.get('/cards/:file', (context) => {
    const card = findCards(projectDir).find(({ uid }) => uid === uidOf(context.req.param('file')));
    return card ? serve(cards, card.entryFile) : context.notFound();
  });
  app.get('/pages/:file', (context) => {
    const page = findPage(projectDir);
    return page?.uid === uidOf(context.req.param('file')) ? serve(pages, page.entryFile) : context.notFound();
  });
  return app;
}

const uidOf = (file: string): string => file.replace(/\.js$/, '');

/** A bundle that cannot be built shows the builder's words in its frame. */
async function serve(builder: BundleBuilder, entryFile: string): Promise<Response> {
  const script = await builder.bundle(entryFile).catch(toThrowingScript);
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}

const toThrowingScript = (error: unknown): string =>
  `throw new Error(${JSON.stringify(error instanceof Error ? error.message : String(error))});`;
