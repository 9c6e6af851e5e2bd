import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** The app page of a built HubSpot project, as its metafile declares it. */
export interface PageDeclaration {
  readonly uid: string;
  /** The app's name, which HubSpot shows above its pages. */
  readonly name: string;
  /** Absolute path of the component's file. */
  readonly entryFile: string;
}

const suffix = '-hsmeta.json';
/** HubSpot's documentation spells the type both ways, and its parser takes both. */
const metafile = z.object({
  uid: z.string(),
  type: z.enum(['page', 'pages']),
  config: z.object({ entrypoint: z.string() }),
});
const appMetafile = z.object({ config: z.object({ name: z.string() }) });

export const pagesFolder = (projectDir: string): string => path.join(projectDir, 'src', 'app', 'pages');

/** The project's one page; null where it has none. Throws on a broken metafile, and on a second page. */
export function findPage(projectDir: string): PageDeclaration | null {
  const [file, another] = metafilesIn(pagesFolder(projectDir));
  if (!file) return null;
  if (another) throw new Error(`A project has one page, and this one declares two: ${file}, ${another}`);
  const { uid, config } = parse(file, metafile, 'page');
  return { uid, name: appName(projectDir), entryFile: path.join(projectDir, 'src', config.entrypoint) };
}

function appName(projectDir: string): string {
  const [file] = metafilesIn(path.join(projectDir, 'src', 'app'));
  return file ? parse(file, appMetafile, 'app').config.name : 'App';
}

function parse<Schema extends z.ZodType>(file: string, schema: Schema, kind: string): z.infer<Schema> {
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} is no ${kind} metafile: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function metafilesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(suffix));
  return names.sort().map((name) => path.join(folder, name));
}
