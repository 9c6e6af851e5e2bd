import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { source, type ProjectLayout } from './layout.ts';
import { reachableCore } from './reachable-core.ts';

/** The places of the platform that show React: each has a folder, a package and a builder run of its own. */
export const surfaces = ['cards', 'pages', 'settings'] as const;
export type Surface = (typeof surfaces)[number];

const metafileSuffix = '-hsmeta.json';
/** Its own feature comes first and brings the metafiles; the pages show the settings as well. */
const featuresOf: Readonly<Record<Surface, readonly [string, ...string[]]>> = {
  cards: ['signals'],
  pages: ['pipeline', 'settings'],
  settings: ['settings'],
};
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
 * @param serverUrl origin of the server that answers, null where the app's functions do
 */
export async function layOutExtensions(
  layout: ProjectLayout,
  surface: Surface,
  serverUrl: string | null,
): Promise<void> {
  const features = featuresOf[surface].map((feature) => join(source.extensions, feature));
  const metafiles = await listFiles(features.slice(0, 1), metafileSuffix);
  if (metafiles.length === 0) return;
  const target = layout[surface];
  await mkdir(target, { recursive: true });
  const folders = [...features, join(source.extensions, sharedFolder)];
  for (const folder of folders) {
    const filter = (path: string) => !path.endsWith(metafileSuffix);
    await cp(folder, join(target, basename(folder)), { recursive: true, filter });
  }
  if (serverUrl !== null) await writeServerUrl(join(target, sharedFolder), serverUrl);
  for (const [from, to] of renamed) await cp(join(source.extensions, from), join(target, to));
  for (const metafile of metafiles) await cp(metafile, join(target, basename(metafile)));
  for (const file of await reachableCore(await listFiles(folders, '.ts', '.tsx'))) {
    const copy = join(target, 'core', relative(source.core, file));
    await mkdir(dirname(copy), { recursive: true });
    await cp(file, copy);
  }
}

/** A constant, so that the bundler leaves out the way that this edition does not go. */
async function writeServerUrl(folder: string, serverUrl: string): Promise<void> {
  const code = `export const serverUrl: string | null = ${JSON.stringify(serverUrl)};\n`;
  await writeFile(join(folder, 'server-url.ts'), code);
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
