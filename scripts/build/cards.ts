import { cp, mkdir, readFile, readdir, rename } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { source, type ProjectLayout } from './layout.ts';

const metafileSuffix = '-hsmeta.json';
/** Under their own names they would change what `#core/*` and JSX mean in the repository. */
const renamed = [
  ['package.cards.json', 'package.json'],
  ['tsconfig.cards.json', 'tsconfig.json'],
] as const;

/**
 * Lays the cards out as HubSpot's builder wants them: metafiles at the root of app/cards, sources below, and the
 * part of core that they import under app/cards/core, where package.json "imports" resolves `#core/*`.
 */
export async function layOutCards(layout: ProjectLayout): Promise<void> {
  await cp(source.extensions, layout.cards, {
    recursive: true,
    filter: (path) => !path.endsWith(metafileSuffix),
  });
  for (const [from, to] of renamed) await rename(join(layout.cards, from), join(layout.cards, to));
  for (const metafile of await listFiles(source.extensions, metafileSuffix)) {
    await cp(metafile, join(layout.cards, metafile.slice(metafile.lastIndexOf('/') + 1)));
  }
  for (const file of await reachableCore()) {
    const target = join(layout.cards, 'core', relative(source.core, file));
    await mkdir(dirname(target), { recursive: true });
    await cp(file, target);
  }
}

/** Every file of core that a card reaches by imports, those of types included. */
async function reachableCore(): Promise<readonly string[]> {
  const seen = new Set<string>();
  const waiting = await listFiles(source.extensions, '.ts', '.tsx');
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    for (const imported of importsOfCore(await readFile(file, 'utf8'), file)) {
      if (seen.has(imported)) continue;
      seen.add(imported);
      waiting.push(imported);
    }
  }
  return [...seen].sort();
}

function importsOfCore(code: string, file: string): string[] {
  const specifiers = [...code.matchAll(/from '([^']+)'/g)].map((match) => match[1] ?? '');
  return specifiers.flatMap((specifier) => {
    if (specifier.startsWith('#core/')) return [join(source.core, specifier.slice('#core/'.length))];
    const isInsideCore = specifier.startsWith('.') && file.startsWith(source.core);
    return isInsideCore ? [resolve(dirname(file), specifier)] : [];
  });
}

async function listFiles(folder: string, ...endings: string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name));
}
