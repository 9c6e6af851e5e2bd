import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** The app page of a built HubSpot project, or its settings, as their metafile declares them. */
export interface PageDeclaration {
  readonly uid: string;
  /** The app's name, which HubSpot shows above both. */
  readonly name: string;
  /** Absolute path of the component's file. */
  readonly entryFile: string;
}

const suffix = '-hsmeta.json';
const config = z.object({ entrypoint: z.string() });
/** HubSpot's documentation spells the type of a page both ways, and its parser takes both. */
const pageMetafile = z.object({ uid: z.string(), type: z.enum(['page', 'pages']), config });
const settingsMetafile = z.object({ uid: z.string(), type: z.literal('settings'), config });
const appMetafile = z.object({ config: z.object({ name: z.string() }) });

export const pagesFolder = (projectDir: string): string => path.join(projectDir, 'src', 'app', 'pages');
export const settingsFolder = (projectDir: string): string => path.join(projectDir, 'src', 'app', 'settings');

/** The project's one page; null where it has none. Throws on a broken metafile, and on a second page. */
export function findPage(projectDir: string): PageDeclaration | null {
  return findOne(projectDir, pagesFolder(projectDir), pageMetafile, 'page');
}

/** The project's settings, of which HubSpot takes one; null where it has none. Throws as for a page. */
export function findSettings(projectDir: string): PageDeclaration | null {
  return findOne(projectDir, settingsFolder(projectDir), settingsMetafile, 'settings');
}

function findOne(
  projectDir: string,
  folder: string,
  schema: typeof pageMetafile | typeof settingsMetafile,
  kind: string,
): PageDeclaration | null {
  const [file, another] = metafilesIn(folder);
  if (!file) return null;
  if (another) throw new Error(`A project has one ${kind}, and this one declares two: ${file}, ${another}`);
  const { uid, config } = parse(file, schema, kind);
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
