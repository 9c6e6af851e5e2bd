import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/server/oauth/pages/blocks.ts';
import type { InstallPage } from '../../../src/server/oauth/pages/install-page.ts';
import { readerLocale } from '../../../src/server/oauth/pages/reader-locale.ts';
import { pagePolicy, renderPage } from '../../../src/server/oauth/pages/render-page.ts';
import { languages } from '#core/wording/languages.ts';
import { installWordsFor } from '../../../src/server/words/install-words.ts';

const pages: readonly InstallPage[] = [
  {
    kind: 'installed',
    portalId: 4_711,
    withoutScopes: ['crm.objects.products.read'],
    open: 'https://app.hubspot.com/x',
  },
  { kind: 'missing', scopes: ['crm.objects.deals.read', 'crm.objects.deals.write', '<script>'] },
  ...(['declined', 'expired', 'unreachable', 'failed', 'busy'] as const).map((kind) => ({ kind })),
];

describe('a page around an installation', () => {
  it.each(languages)('is whole in %s', (language) => {
    for (const page of pages) {
      const html = renderPage(language, blocksOf(page, installWordsFor(language), 'reference-1'));
      expect(html).toContain(`<html lang="${language}">`);
      expect(html.match(/<h1>[^<]+<\/h1>/g)).toHaveLength(1);
      expect(html.match(/class="button"/g)).toHaveLength(1);
      expect(html).not.toMatch(/<script|undefined|\[object|<p><\/p>|<li><\/li>/);
      expect(html.includes('reference-1')).toBe(page.kind === 'failed');
    }
  });

  it('has the style that its policy allows, and nothing else', () => {
    const html = renderPage('en', blocksOf({ kind: 'busy' }, installWordsFor('en'), 'r'));
    const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
    expect(pagePolicy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(html).not.toMatch(/\sstyle=|\ssrc=|\son[a-z]+=/);
  });
});

describe('the language of a page', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['fr-CA,fr;q=0.9,en;q=0.8', 'fr-CA'],
    ['pt-BR, de;q=0.5, it;q=0.7', 'it'],
    ['fr;q=0, en;q=0.1', 'en'],
    ['*', 'en'],
    ['es;q=nonsense', 'es'],
    [`${'x,'.repeat(5_000)}de`, 'en'],
    ['fr\u0000;q=1', 'en'],
  ])('for %j is %s', (header, locale) => {
    expect(readerLocale(header)).toBe(locale);
  });
});
