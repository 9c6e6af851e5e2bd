import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { languageOf } from '#core/wording/languages.ts';
import type { ServerContext } from '../../http/server-env.ts';
import { installWordsFor } from '../../words/install-words.ts';
import { blocksOf } from './blocks.ts';
import type { InstallPage } from './install-page.ts';
import { pagePolicy, renderPage } from './render-page.ts';
import { readerLocale } from './reader-locale.ts';

const statuses: Readonly<Record<InstallPage['kind'], ContentfulStatusCode>> = {
  installed: 200,
  missing: 403,
  declined: 200,
  expired: 403,
  unreachable: 503,
  failed: 400,
  busy: 429,
};

/** Answers with a page in the reader's language. */
export function showPage(c: ServerContext, page: InstallPage, status = statuses[page.kind]): Response {
  const locale = readerLocale(c.req.header('accept-language'));
  const blocks = blocksOf(page, installWordsFor(locale), c.var.requestId);
  c.header('Content-Security-Policy', pagePolicy);
  return c.html(renderPage(languageOf(locale) ?? 'en', blocks), status);
}
