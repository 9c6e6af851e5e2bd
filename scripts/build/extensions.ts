import { cp, mkdir, readdir } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { source, type ProjectLayout } from './layout.ts';
import { reachableCore } from './reachable-core.ts';

/** The places of the platform that show React: each has a folder, a package and a builder run of its own. */
export type Surface = 'cards' | 'pages';

const metafileSuffix = '-hsmeta.json';
const pageFeatures: readonly string[] = ['pipeline'];
const sharedFolder = 'shared';
/** Under their own names they would change what `#core/*` and JSX mean in the repository. */
const renamed = [
  ['package.extensions.json', 'package.json'],
  ['tsconfig.extensions.json', 'tsconfig.json'],
] as const;

/**
 * Lays a surface out as HubSpot's builder wants it: metafiles at the root of app/cards or app/pages, sources below by
 * feature, what all surfaces share under `shared`, and the part of core that they import under `core`, where
 * package.json "imports" resolves `#core/*` and `#shared/*`. A surface without a metafile is left out.
 */
export async function layOutExtensions(layout: ProjectLayout, surface: Surface): Promise<void> {
  const features = await featuresOf(surface);
  const metafiles = await listFiles(features, metafileSuffix);
  if (metafiles.length === 0) return;
  const target = layout[surface];
  await mkdir(target, { recursive: true });
  const folders = [...features, join(source.extensions, sharedFolder)];
  for (const folder of folders) {
    const filter = (path: string) => !path.endsWith(metafileSuffix);
    await cp(folder, join(target, basename(folder)), { recursive: true, filter });
  }
  for (const [from, to] of renamed) await cp(join(source.extensions, from), join(target, to));
  for (const metafile of metafiles) await cp(metafile, join(target, basename(metafile)));
  for (const file of await reachableCore(await listFiles(folders, '.ts', '.tsx'))) {
    const copy = join(target, 'core', relative(source.core, file));
    await mkdir(dirname(copy), { recursive: true });
    await cp(file, copy);
  }
}

/** A page's features are named above; every other folder belongs to the cards. */
async function featuresOf(surface: Surface): Promise<string[]> {
  const entries = await readdir(source.extensions, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== sharedFolder)
    .filter(({ name }) => pageFeatures.includes(name) === (surface === 'pages'))
    .map(({ name }) => join(source.extensions, name));
}

async function listFiles(folders: readonly string[], ...endings: string[]): Promise<string[]> {
  const lists = await Promise.all(
    folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  );
  return lists
    .flat()
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name));
}
