import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export interface FunctionManifest {
  readonly uid: string;
  /** Absolute path of the bundle. */
  readonly file: string;
  readonly secretKeys: readonly string[];
  /** A public endpoint: it gets the request's body, and no token of the app. */
  readonly isEndpoint: boolean;
}

const manifestSchema = z.object({
  uid: z.string(),
  type: z.literal('app-function'),
  config: z.object({
    entrypoint: z.string(),
    secretKeys: z.array(z.string()).default([]),
    endpoint: z.object({ path: z.string(), methods: z.array(z.string()) }).optional(),
  }),
});

/** The functions that a built project deploys, read from its metafiles. */
export function readFunctionManifests(projectDir: string): FunctionManifest[] {
  const folder = join(projectDir, 'src', 'app', 'functions');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('-hsmeta.json'))
    .map((name) => manifestSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
    .map(({ uid, config }) => ({
      uid,
      file: join(projectDir, 'src', config.entrypoint),
      secretKeys: config.secretKeys,
      isEndpoint: config.endpoint !== undefined,
    }));
}
