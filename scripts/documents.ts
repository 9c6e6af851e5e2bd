import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderDocuments, textFolder } from './documents/render.ts';

/** `node scripts/documents.ts` writes the documents that the app hands out, as the docs tell them, into a function's modules. */
const root = join(import.meta.dirname, '..');
const modules = renderDocuments();

mkdirSync(join(root, textFolder), { recursive: true });
for (const name of readdirSync(join(root, textFolder))) {
  if (!modules.has(`${textFolder}/${name}`)) rmSync(join(root, textFolder, name));
}
for (const [path, text] of modules) writeFileSync(join(root, path), text);
console.log(`${modules.size} documents are written.`);
