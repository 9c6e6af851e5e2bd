import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** A card of a built HubSpot project, as its metafile declares it. */
export interface CardDeclaration {
  readonly uid: string;
  readonly name: string;
  readonly location: string;
  /** `contacts`, `companies`, `deals` … */
  readonly objectTypes: readonly string[];
  /** Absolute path of the component's file. */
  readonly entryFile: string;
}

const suffix = '-hsmeta.json';

const metafile = z.object({
  uid: z.string(),
  type: z.literal('card'),
  config: z.object({
    name: z.string(),
    location: z.string(),
    entrypoint: z.string(),
    objectTypes: z.array(z.string()).default([]),
  }),
});

export const cardsFolder = (projectDir: string): string => path.join(projectDir, 'src', 'app', 'cards');

/** The project's cards, ordered by file name; none where the project has no cards folder. Throws on a broken metafile. */
export function findCards(projectDir: string): CardDeclaration[] {
  const folder = cardsFolder(projectDir);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .sort()
    .map((name) => readCard(projectDir, path.join(folder, name)));
}

function readCard(projectDir: string, file: string): CardDeclaration {
  const parsed = metafile.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} is no card metafile: ${z.prettifyError(parsed.error)}`);
  const { uid, config } = parsed.data;
  return {
    uid,
    name: config.name,
    location: config.location,
    objectTypes: config.objectTypes.map((type) => type.toLowerCase()),
    entryFile: path.join(projectDir, 'src', config.entrypoint),
  };
}
