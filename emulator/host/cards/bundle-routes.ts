import { Hono } from 'hono';
import { createBundleBuilder, type BundleBuilder } from './build-bundles.ts';
import { cardsFolder, findCards } from './find-cards.ts';
import { findPage, findSettings, pagesFolder, settingsFolder } from './find-page.ts';

/** `/cards/{uid}.js`, `/pages/{uid}.js`, `/settings/{uid}.js`: what HubSpot's builder makes of the project's extensions. */
export function bundleRoutes(projectDir: string, cacheDir: string): Hono {
  const builderOf = (folder: string) => createBundleBuilder({ folder, cacheDir });
  const cards = builderOf(cardsFolder(projectDir));
  const single = {
    pages: { builder: builderOf(pagesFolder(projectDir)), find: findPage },
    settings: { builder: builderOf(settingsFolder(projectDir)), find: findSettings },
  } as const;
  const app = new Hono();
  app.get('/cards/:file', (context) => {
    const card = findCards(projectDir).find(({ uid }) => uid === uidOf(context.req.param('file')));
    return card ? serve(cards, card.entryFile) : context.notFound();
  });
  for (const [place, { builder, find }] of Object.entries(single))
    app.get(`/${place}/:file`, (context) => {
      const found = find(projectDir);
      const isAsked = found?.uid === uidOf(context.req.param('file'));
      return isAsked ? serve(builder, found.entryFile) : context.notFound();
    });
  return app;
}

const uidOf = (file: string | undefined): string => (file ?? '').replace(/\.js$/, '');

/** A bundle that cannot be built shows the builder's words in its frame. */
async function serve(builder: BundleBuilder, entryFile: string): Promise<Response> {
  const script = await builder.bundle(entryFile).catch(toThrowingScript);
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}

const toThrowingScript = (error: unknown): string =>
  `throw new Error(${JSON.stringify(error instanceof Error ? error.message : String(error))});`;
