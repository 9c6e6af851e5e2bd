import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** One step of the schema. Its file never changes once it was released. */
export interface Migration {
  /** e.g. `0001-foundation`; the number orders them. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text, however the checkout writes ends of lines. */
  readonly checksum: string;
}

/** A migration as a database has noted it. */
export type AppliedMigration = Pick<Migration, 'name' | 'checksum'>;

const ownFolder = new URL('./migrations/', import.meta.url);

/** The migrations of a folder in their order. Throws where two have one number or a file is named otherwise. */
export async function readMigrations(folder: URL = ownFolder): Promise<readonly Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  const numbers = new Set(files.map((file) => /^(\d{4})-[a-z0-9-]+\.sql$/u.exec(file)?.[1] ?? file));
  const isPlain = [...numbers].every((number) => number.length === 4);
  if (!isPlain || numbers.size < files.length)
    throw new Error('a migration is named NNNN-words.sql, with a number of its own');
  return Promise.all(
    files.map(async (file) => {
      const sql = (await readFile(new URL(file, folder), 'utf8')).replaceAll('\r\n', '\n');
      return { name: file.slice(0, -4), sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * The migrations that are still to be applied.
 * @throws Error where what was applied was changed or is missing, or would be overtaken by an older number
 */
export function planMigrations(
  all: readonly Migration[],
  applied: readonly AppliedMigration[],
): readonly Migration[] {
  const checksums = new Map(applied.map(({ name, checksum }) => [name, checksum]));
  const known = new Map(all.map(({ name, checksum }) => [name, checksum]));
  for (const [name, checksum] of checksums) {
    if (!known.has(name)) throw new Error(`the database has the migration ${name}, which this version lacks`);
    if (known.get(name) !== checksum)
      throw new Error(`the migration ${name} was changed after it was applied`);
  }
  const pending = all.filter(({ name }) => !checksums.has(name));
  const newest = [...checksums.keys()].sort().at(-1) ?? '';
  const late = pending.find(({ name }) => name < newest);
  if (late) throw new Error(`the migration ${late.name} is older than ${newest}, which was applied`);
  return pending;
}
