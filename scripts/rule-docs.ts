import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderRuleDocs, ruleDocFolders } from './rule-docs/render.ts';

/**
 * `node scripts/rule-docs.ts` writes the pages about the quality rules in every language, removes those of rules that are gone,
 * and writes the lists that the guide inside the app shows.
 */
const root = join(import.meta.dirname, '..');
const pages = await renderRuleDocs();

for (const folder of ruleDocFolders) {
  mkdirSync(join(root, folder), { recursive: true });
  for (const name of readdirSync(join(root, folder))) {
    if (!pages.has(`${folder}/${name}`)) rmSync(join(root, folder, name));
  }
}
for (const [path, text] of pages) writeFileSync(join(root, path), text);
console.log(`${pages.size} files about quality rules are written.`);
