import { z } from 'zod';
import { readOrigin } from './read-origin.ts';
import { optionalScopes, requiredScopes } from './app-scopes.ts';

const origin = z.string().transform((text, context) => {
  const found = readOrigin(text);
  if (found !== null) return found;
  context.addIssue('must be https://HOST without a path, or http://127.0.0.1:PORT for a trial');
  return z.NEVER;
});

const word = z
  .string()
  .regex(/^[\x21-\x7e]{1,200}$/u, 'must be one word of at most 200 printable characters');

/** Texts that are separated by commas. */
const list = (what: string, most: number) =>
  z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(
      z
        .array(z.string().regex(/^[\x21-\x7e]{1,200}$/u, `must be ${what}, separated by commas`))
        .max(most, `must be at most ${most} of ${what}`),
    );

const whole = (least: number, most: number, unit: string) =>
  z
    .string()
    .regex(/^\d{1,10}$/u, `must be a whole number of ${unit}`)
    .transform(Number)
    .pipe(
      z
        .number()
        .min(least, `must be ${least} to ${most} ${unit}`)
        .max(most, `must be ${least} to ${most} ${unit}`),
    );

const keys = z
  .string()
  .refine(areKeys, 'must be ID:KEY, newest first, separated by commas; a key is 32 bytes in base64');

const postgresUrl = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^postgres(ql)?:$/u.test(new URL(text).protocol),
    'must be postgres://USER:PASSWORD@HOST:PORT/DATABASE; leave it out for a Postgres of the server’s own',
  );

/** Each variable of the environment that the server reads, and its default where it has one. */
export const environmentSchema = z.object({
  PUBLIC_URL: origin,
  HOST: word.default('127.0.0.1'),
  PORT: whole(0, 65_535, 'ports').default(8080),
  HUBSPOT_CLIENT_ID: word,
  HUBSPOT_CLIENT_SECRET: list('client secrets, newest first', 4).refine(
    (secrets) => secrets.every((secret) => secret.length >= 16),
    'must have at least 16 characters in each secret',
  ),
  HUBSPOT_API_URL: origin.default('https://api.hubapi.com'),
  HUBSPOT_APP_URL: origin.default('https://app.hubspot.com'),
  HUBSPOT_REQUIRED_SCOPES: list('scopes', 60).default([...requiredScopes]),
  HUBSPOT_OPTIONAL_SCOPES: list('scopes', 60).default([...optionalScopes]),
  ENCRYPTION_KEYS: keys,
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_DIRECTORY: z.string().min(1).max(1_000).default('.data/postgres'),
  BODY_LIMIT_BYTES: whole(1_024, 10_485_760, 'bytes').default(1_048_576),
  SHUTDOWN_MS: whole(0, 120_000, 'milliseconds').default(10_000),
});

function areKeys(text: string): boolean {
  const parts = text.split(',').map((part) => /^([a-z0-9-]{1,16}):([A-Za-z0-9+/]{43}=)$/u.exec(part.trim()));
  const ids = new Set(parts.map((part) => part?.[1]));
  return parts.length <= 8 && ids.size === parts.length && !ids.has(undefined);
}
