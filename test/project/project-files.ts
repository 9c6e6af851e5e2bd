import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What the tests of both editions read of a built project. */

/** A new folder inside of the project, so that what is built there finds the packages. */
export function makeBuildFolder(name: string): string {
  const caches = join(process.cwd(), '.cache');
  mkdirSync(caches, { recursive: true });
  return mkdtempSync(join(caches, `${name}-`));
}

export const metafilesIn = (dir: string) => readdirSync(dir).filter((name) => name.endsWith('-hsmeta.json'));

export const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

interface Import {
  readonly file: string;
  readonly specifier: string;
  /** Types are gone before a bundler looks for their package. */
  readonly isType: boolean;
}

export const importsIn = (dir: string): Import[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) =>
      [
        ...readFileSync(join(dir, path), 'utf8').matchAll(/^(import|export)( type)?[^;]*? from '([^']+)'/gm),
      ].map((match) => ({ file: path, specifier: match[3] ?? '', isType: match[2] !== undefined })),
    );

/** `@hubspot/ui-extensions/pages` is of `@hubspot/ui-extensions`. */
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Imports under a surface that name neither a file there nor a package that it declares. */
export function danglingImports(dir: string): readonly string[] {
  const declared = Object.keys(readJson(join(dir, 'package.json')).dependencies);
  return importsIn(dir)
    .filter(({ specifier, isType }) => {
      const [, local] = /^#((?:core|shared)\/.+)$/.exec(specifier) ?? [];
      if (local) return !existsSync(join(dir, local));
      return !specifier.startsWith('.') && !isType && !declared.includes(packageOf(specifier));
    })
    .map(({ file, specifier }) => `${file}: ${specifier}`);
}

/** Files under a surface that belong to the repository and not to what ships. */
export function strayFiles(dir: string): readonly string[] {
  const sources = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  return sources.filter((path) => /test|emulator|detect[/\\]kinds|corpus/.test(path));
}
