import type { z } from 'zod';
import { environmentSchema, type Variables } from './environment.ts';
import type { OperationConfig, ServerConfig } from './server-config.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The configuration that the environment holds. An empty variable counts as absent.
 * @throws Error that names every variable at fault and how it is written, one a line, and shows no value
 */
export function readConfig(environment: Environment): ServerConfig {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '');
  const read = environmentSchema.safeParse(Object.fromEntries(given));
  if (read.success) return toConfig(read.data);
  const faults = new Map(read.error.issues.toReversed().map((issue) => [issue.path[0], toLine(issue)]));
  const lines = [...faults.values()].toReversed();
  throw new Error(`The server cannot start with this environment:\n  ${lines.join('\n  ')}`);
}

function toLine({ path, code, message }: z.core.$ZodIssue): string {
  const name = String(path[0]);
  return code === 'invalid_type' ? `${name} is missing` : `${name} ${message}`;
}

function toConfig(variables: Variables): ServerConfig {
  const [secret = '', ...olderSecrets] = variables.HUBSPOT_CLIENT_SECRET;
  return {
    publicUrl: variables.PUBLIC_URL,
    signedUrl: variables.SIGNED_URL ?? variables.PUBLIC_URL,
    listen: { host: variables.HOST, port: variables.PORT },
    hubSpot: {
      appId: variables.HUBSPOT_APP_ID ?? null,
      appEventType: variables.HUBSPOT_APP_EVENT_TYPE ?? null,
      clientId: variables.HUBSPOT_CLIENT_ID,
      clientSecrets: [secret, ...olderSecrets],
      apiUrl: variables.HUBSPOT_API_URL,
      appUrl: variables.HUBSPOT_APP_URL,
      requiredScopes: variables.HUBSPOT_REQUIRED_SCOPES,
      optionalScopes: variables.HUBSPOT_OPTIONAL_SCOPES,
    },
    encryptionKeys: variables.ENCRYPTION_KEYS,
    database:
      variables.DATABASE_URL === undefined
        ? { kind: 'embedded', directory: variables.DATABASE_DIRECTORY }
        : { kind: 'url', url: variables.DATABASE_URL },
    roles: variables.ROLES,
    limits: {
      bodyBytes: variables.BODY_LIMIT_BYTES,
      shutdownMs: variables.SHUTDOWN_MS,
      databasePool: variables.DATABASE_POOL,
      eventConcurrency: variables.EVENT_CONCURRENCY,
    },
    operation: toOperation(variables),
  };
}

function toOperation(variables: Variables): OperationConfig {
  const endpoint = variables.OTEL_EXPORTER_OTLP_ENDPOINT;
  return {
    logFile: variables.LOG_FILE ?? null,
    metricsToken: variables.METRICS_TOKEN ?? null,
    traces:
      endpoint === undefined
        ? null
        : {
            endpoint,
            headers: variables.OTEL_EXPORTER_OTLP_HEADERS ?? {},
            share: variables.OTEL_TRACES_SAMPLER_ARG,
            service: variables.OTEL_SERVICE_NAME,
          },
  };
}
