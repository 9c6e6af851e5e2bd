import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allRules } from '#core/quality/all-rules.ts';
import { renderRuleDocs, ruleDocFolders } from '../../scripts/rule-docs/render.ts';

const root = join(import.meta.dirname, '../..');
const pages = await renderRuleDocs();

describe('the pages about quality rules', () => {
  it.each(ruleDocFolders)('in %s are one for each rule and one for all', (folder) => {
    const names = allRules.map(({ id }) => `${id}.md`).concat('README.md');
    expect(readdirSync(join(root, folder)).sort()).toEqual(names.sort());
  });

  it.each([...pages])('%s is what the rules say now (else run node scripts/rule-docs.ts)', (path, text) => {
    expect(existsSync(join(root, path)), path).toBe(true);
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  });

  it('say every option with its words and its default', () => {
    const withEmptyCell = [...pages].filter(([, text]) => /^\|[^\n]*\| +\|/m.test(text));
    expect(withEmptyCell.map(([path]) => path)).toEqual([]);
  });

  it('link only pages that exist', () => {
    for (const [path, text] of pages) {
      for (const [, target] of text.matchAll(/\]\(([^)]+)\)/g)) {
        expect(pages.has(join(path, '..', target ?? '')), `${path} → ${target}`).toBe(true);
      }
    }
  });
});
