import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { remoteBuild } from '@hubspot/ui-extensions-dev-server/build';

export interface BundleBuilder {
  /** The JavaScript that HubSpot's builder makes of a card or page; builds of the same content are made once. */
  bundle(entryFile: string): Promise<string>;
}

export interface BundleBuilderOptions {
  /** The folder of the cards or the page and all that they import. */
  readonly folder: string;
  readonly cacheDir: string;
}

/** Runs HubSpot's own builder and keeps its bundles in a folder keyed by the hash of all sources. */
export function createBundleBuilder({ folder, cacheDir }: BundleBuilderOptions): BundleBuilder {
  const running = new Map<string, Promise<string>>();
  // One at a time: the builder is a whole Vite run and shares the process with the portal.
  let last: Promise<unknown> = Promise.resolve();
  return {
    bundle(entryFile) {
      const target = path.join(cacheDir, sourcesHash(folder), entryName(folder, entryFile));
      const known = running.get(target);
      if (known) return known;
      const build = last.then(() => readOrBuild(target, entryFile, folder));
      last = build.catch(() => undefined);
      running.set(target, build);
      build.catch(() => running.delete(target));
      return build;
    },
  };
}

async function readOrBuild(target: string, entryFile: string, folder: string): Promise<string> {
  if (!existsSync(target)) await buildInto(target, entryFile, folder);
  const bundle = readdirSync(target).find((name) => name.endsWith('.js'));
  if (!bundle) throw new Error(`HubSpot's builder wrote no bundle for ${entryFile}`);
  return readFileSync(path.join(target, bundle), 'utf8');
}

/** Builds beside the target and renames, so that a build that was cut off never looks finished. */
async function buildInto(target: string, entryFile: string, folder: string): Promise<void> {
  if (!existsSync(entryFile)) throw new Error(`The entry point ${entryFile} does not exist`);
  const partial = `${target}.partial-${process.pid}`;
  mkdirSync(path.dirname(target), { recursive: true });
  rmSync(partial, { recursive: true, force: true });
  await remoteBuild({
    root: folder,
    entryPoint: entryFile,
    outputDir: partial,
    logLevel: 'error',
    appConfig: { variables: {} },
  });
  try {
    renameSync(partial, target);
  } catch (error) {
    // Another process built the same at the same time.
    if (!existsSync(target)) throw error;
    rmSync(partial, { recursive: true, force: true });
  }
}

/** e.g. `signals-ContactSignalsCard` */
const entryName = (folder: string, entryFile: string): string =>
  path
    .relative(folder, entryFile)
    .replace(/\.\w+$/, '')
    .replaceAll(path.sep, '-');

function sourcesHash(folder: string): string {
  const hash = createHash('sha256');
  for (const file of listSources(folder))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}

const listSources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(`${path.sep}node_modules`))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
