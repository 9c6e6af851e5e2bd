import { createHash } from 'node:crypto';
import type { Language } from '#core/wording/languages.ts';
import { strictPolicy } from '../../http/security-headers.ts';
import type { PageBlocks, PagePart } from './blocks.ts';
import { pageStyle } from './page-style.ts';

const styleDigest = createHash('sha256').update(pageStyle).digest('base64');

/** Lets a page have its style, and nothing else. */
export const pagePolicy = `${strictPolicy}; style-src 'sha256-${styleDigest}'`;

/** A whole page without scripts, pictures or anything from elsewhere. */
export function renderPage(language: Language, blocks: PageBlocks): string {
  const { tone, title, parts, action, footnote } = blocks;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main class="${tone}">
<p class="product">Invisible Pipeline</p>
<h1>${escape(title)}</h1>
${parts.map(renderPart).join('\n')}
${action ? `<a class="button" href="${escape(action.href)}">${escape(action.label)}</a>` : ''}
${footnote === null ? '' : `<p class="footnote">${escape(footnote)}</p>`}
</main>
</body>
</html>
`;
}

function renderPart(part: PagePart): string {
  switch (part.kind) {
    case 'text':
      return `<p>${escape(part.text)}</p>`;
    case 'steps':
      return `<ol>${part.items.map((item) => `<li>${escape(item)}</li>`).join('')}</ol>`;
    case 'rights':
      return `<ul>${part.items.map(renderRight).join('')}</ul>`;
  }
}

function renderRight({
  name,
  scopes,
}: {
  readonly name: string;
  readonly scopes: readonly string[];
}): string {
  return `<li>${escape(name)} <code class="scopes">${escape(scopes.join(', '))}</code></li>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entities[character] ?? character);
}
