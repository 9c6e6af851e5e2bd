import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, headingsOf, linksOf } from './markdown-links.ts';

const root = join(import.meta.dirname, '../..');

const documents = markdownIn('docs');
const pages = [...markdownIn('.', false), ...documents, 'emulator/README.md'];

/**
 * For developers and operators, or in both languages at once; the pages about rules are generated and checked elsewhere.
 */
const inOneLanguage = /^docs\/(decisions\/|server\/|rules\/|fr\/regles\/|(glossary|scaling)\.md$)/;
const userDocuments = documents.filter((path) => !inOneLanguage.test(path));
const isFrench = (path: string) => path.startsWith('docs/fr/') || path === 'docs/listing/fr.md';
const english = userDocuments.filter((path) => !isFrench(path));
const french = userDocuments.filter(isFrench);

describe('the links of the documents', () => {
  it.each(pages)('%s leads only to files and headings that exist', (path) => {
    expect(linksOf(read(path)).flatMap((target) => problemOf(path, target))).toEqual([]);
  });

  it('are followed at all', () => {
    expect(linksOf('[a](b.md#c) `[d](e.md)`\n```\n[f](g.md)\n```\n![h](i.png)')).toEqual(['b.md#c', 'i.png']);
    expect(anchorsOf('# L’été, à 9 h : `x_y`\n## Rules\n```\n# no\n```\n## Rules')).toEqual(
      new Set(['lété-à-9-h--x_y', 'rules', 'rules-1']),
    );
    expect(problemOf('docs/guide.md', 'no-such-page.md')).toEqual(['no-such-page.md: no such file']);
    expect(problemOf('docs/guide.md', '#no-such-heading')).toEqual(['#no-such-heading: no such heading']);
  });
});

describe('the documents in two languages', () => {
  it.each(english)('%s names its French page, which names it', (path) => {
    const translation = translationOf(path, 'Français');
    expect(french).toContain(translation);
    expect(translationOf(translation, 'English')).toBe(path);
  });

  it.each(french)('%s names its English page, which names it', (path) => {
    const translation = translationOf(path, 'English');
    expect(english).toContain(translation);
    expect(translationOf(translation, 'Français')).toBe(path);
  });

  it.each(english)('%s has the same parts in French', (path) => {
    const depths = (page: string) => headingsOf(read(page)).map(({ depth }) => depth);
    expect(depths(translationOf(path, 'Français'))).toEqual(depths(path));
  });
});

/** Markdown files below a folder, by their paths from the root with slashes. */
function markdownIn(folder: string, recursive = true): string[] {
  const names = readdirSync(join(root, folder), { recursive, encoding: 'utf8' });
  const paths = names.map((name) => posix.join(folder, name.replaceAll('\\', '/')));
  return paths.filter((path) => path.endsWith('.md')).sort();
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** What is wrong with a link, if anything. Addresses on the web are not looked up. */
function problemOf(from: string, target: string): string[] {
  if (/^[a-z]+:/.test(target)) return [];
  const [file = '', anchor] = target.split('#');
  const path = file === '' ? from : posix.join(posix.dirname(from), file);
  if (!existsSync(join(root, path))) return [`${target}: no such file`];
  if (anchor === undefined || anchorsOf(read(path)).has(decodeURIComponent(anchor))) return [];
  return [`${target}: no such heading`];
}

/** The page that the line below the title names as this one's translation. */
function translationOf(path: string, language: 'Français' | 'English'): string {
  const [, target] = new RegExp(`^\\[${language}\\]\\(([^)]+)\\)$`, 'm').exec(read(path)) ?? [];
  return target === undefined
    ? `${path} names no page in ${language}`
    : posix.join(posix.dirname(path), target);
}
