import { z } from 'zod';
import { optionalScopes, requiredScopes } from './app-scopes.ts';
import {
  headers,
  httpAddress,
  keys,
  list,
  origin,
  postgresUrl,
  secretWord,
  share,
  whole,
  word,
} from './forms.ts';

/** What a process does. Any number of processes share the roles; `web` alone is spoken to by others. */
export const processRoles = ['web', 'events', 'background'] as const;
export type ProcessRole = (typeof processRoles)[number];

const roles = list('roles', processRoles.length)
  .refine((names) => names.every(isRole), `must be of ${processRoles.join(', ')}`)
  .transform((names) => processRoles.filter((role) => names.includes(role)));

/** Each variable of the environment that the server reads, and its default where it has one. */
export const environmentSchema = z.object({
  PUBLIC_URL: origin,
  SIGNED_URL: origin.optional(),
  HOST: word.default('127.0.0.1'),
  PORT: whole(0, 65_535, 'ports').default(8080),
  ROLES: roles.default([...processRoles]),
  HUBSPOT_CLIENT_ID: word,
  HUBSPOT_CLIENT_SECRET: list('client secrets, newest first', 4).refine(
    (secrets) => secrets.every((secret) => secret.length >= 16),
    'must have at least 16 characters in each secret',
  ),
  HUBSPOT_APP_ID: whole(1, 9_999_999_999, 'an app’s id').optional(),
  HUBSPOT_APP_EVENT_TYPE: word.optional(),
  HUBSPOT_API_URL: origin.default('https://api.hubapi.com'),
  HUBSPOT_APP_URL: origin.default('https://app.hubspot.com'),
  HUBSPOT_REQUIRED_SCOPES: list('scopes', 60).default([...requiredScopes]),
  HUBSPOT_OPTIONAL_SCOPES: list('scopes', 60).default([...optionalScopes]),
  ENCRYPTION_KEYS: keys,
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_DIRECTORY: z.string().min(1).max(1_000).default('.data/postgres'),
  DATABASE_POOL: whole(2, 200, 'connections').default(10),
  EVENT_CONCURRENCY: whole(1, 200, 'accounts').default(32),
  BODY_LIMIT_BYTES: whole(1_024, 10_485_760, 'bytes').default(1_048_576),
  SHUTDOWN_MS: whole(0, 120_000, 'milliseconds').default(10_000),
  LOG_FILE: z.string().min(1).max(1_000).optional(),
  METRICS_TOKEN: secretWord.optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: httpAddress.optional(),
  OTEL_EXPORTER_OTLP_HEADERS: headers.optional(),
  OTEL_TRACES_SAMPLER_ARG: share.default(0.1),
  OTEL_SERVICE_NAME: word.default('invisible-pipeline'),
});

export type Variables = z.infer<typeof environmentSchema>;

function isRole(name: string): boolean {
  return (processRoles as readonly string[]).includes(name);
}
