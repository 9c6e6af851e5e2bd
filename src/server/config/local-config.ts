import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { environmentSchema } from './environment.ts';
import type { Environment } from './read-config.ts';

export interface LocalOptions {
  /** Where the local HubSpot answers. */
  readonly hubSpotUrl: string;
}

const secretsSchema = z.object({
  HUBSPOT_CLIENT_ID: z.string(),
  HUBSPOT_CLIENT_SECRET: z.string(),
  ENCRYPTION_KEYS: z.string(),
});
type LocalSecrets = z.infer<typeof secretsSchema>;

/**
 * The environment of a trial on this machine: what it leaves out is filled in, with secrets that are made once and kept
 * beside the data they open. A database of somebody's own is no trial: then nothing is filled in, since a key that is lost
 * with a folder would take what is in that database with it.
 */
export async function localEnvironment(
  environment: Environment,
  { hubSpotUrl }: LocalOptions,
): Promise<Environment> {
  if (environment['DATABASE_URL']?.trim()) return environment;
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const directory = environmentSchema.shape.DATABASE_DIRECTORY.parse(given['DATABASE_DIRECTORY']);
  const port = given['PORT'] ?? '8080';
  return {
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    HUBSPOT_API_URL: hubSpotUrl,
    HUBSPOT_APP_URL: hubSpotUrl,
    ...(await keepSecrets(directory)),
    ...given,
  };
}

/** The secrets of this folder. Of several processes that find none, all get those of the one that was first. */
async function keepSecrets(directory: string): Promise<LocalSecrets> {
  const file = path.join(directory, 'local-secrets.json');
  await mkdir(directory, { recursive: true });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, JSON.stringify(newSecrets()), { mode: 0o600, flag: 'wx' });
  // A link is made whole or not at all, and never over another one.
  await link(draft, file).catch(ignoreExisting);
  await rm(draft);
  return secretsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

function newSecrets(): LocalSecrets {
  return {
    HUBSPOT_CLIENT_ID: `local-${randomBytes(6).toString('hex')}`,
    HUBSPOT_CLIENT_SECRET: randomBytes(24).toString('base64url'),
    ENCRYPTION_KEYS: `local:${randomBytes(32).toString('base64')}`,
  };
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
