import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/server/config/read-config.ts';

const key = (id: string) => `${id}:${Buffer.alloc(32, id).toString('base64')}`;
const secret = 'yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy';
const least = {
  PUBLIC_URL: 'https://app.example.com',
  HUBSPOT_CLIENT_ID: 'client-1',
  HUBSPOT_CLIENT_SECRET: secret,
  ENCRYPTION_KEYS: key('k1'),
};
const refusal = (environment: Readonly<Record<string, string | undefined>>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
};

describe('the configuration of the server', () => {
  it('needs four variables and fills in the rest', () => {
    expect(readConfig({ ...least, HOME: '/root', DATABASE_URL: ' ' })).toEqual({
      publicUrl: 'https://app.example.com',
      signedUrl: 'https://app.example.com',
      listen: { host: '127.0.0.1', port: 8080 },
      hubSpot: expect.objectContaining({
        appId: null,
        clientId: 'client-1',
        clientSecrets: [secret],
        apiUrl: 'https://api.hubapi.com',
        appUrl: 'https://app.hubspot.com',
      }),
      encryptionKeys: least.ENCRYPTION_KEYS,
      database: { kind: 'embedded', directory: '.data/postgres' },
      roles: ['web', 'events', 'background'],
      limits: { bodyBytes: 1_048_576, shutdownMs: 10_000, databasePool: 10, eventConcurrency: 32 },
      operation: { logFile: null, metricsToken: null, traces: null },
    });
  });

  it('takes roles, and where to tell what happens', () => {
    const config = readConfig({
      ...least,
      ROLES: 'background, web,web',
      LOG_FILE: '/var/log/pipeline.log',
      METRICS_TOKEN: secret,
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/',
      OTEL_EXPORTER_OTLP_HEADERS: 'x-key=a=b, x-team=c d',
      OTEL_TRACES_SAMPLER_ARG: '0.25',
    });
    expect(config.roles).toEqual(['web', 'background']);
    expect(config.operation).toEqual({
      logFile: '/var/log/pipeline.log',
      metricsToken: secret,
      traces: {
        endpoint: 'http://collector:4318',
        headers: { 'x-key': 'a=b', 'x-team': 'c d' },
        share: 0.25,
        service: 'invisible-pipeline',
      },
    });
  });

  it('takes several secrets and keys while they are changed, scopes, and a database', () => {
    const config = readConfig({
      ...least,
      PUBLIC_URL: 'http://127.0.0.1:8080/',
      HUBSPOT_CLIENT_SECRET: `${secret}, older-${secret}`,
      ENCRYPTION_KEYS: `${key('k2')},${key('k1')}`,
      HUBSPOT_REQUIRED_SCOPES: 'oauth, crm.objects.contacts.read',
      DATABASE_URL: 'postgres://user:word@db:5432/app',
    });
    expect(config.publicUrl).toBe('http://127.0.0.1:8080');
    expect(config.hubSpot.clientSecrets).toEqual([secret, `older-${secret}`]);
    expect(config.hubSpot.requiredScopes).toEqual(['oauth', 'crm.objects.contacts.read']);
    expect(config.database).toEqual({ kind: 'url', url: 'postgres://user:word@db:5432/app' });
  });

  it('names every variable that is missing', () => {
    expect(refusal({})).toBe(
      [
        'The server cannot start with this environment:',
        '  PUBLIC_URL is missing',
        '  HUBSPOT_CLIENT_ID is missing',
        '  HUBSPOT_CLIENT_SECRET is missing',
        '  ENCRYPTION_KEYS is missing',
      ].join('\n'),
    );
  });

  it.each([
    ['PUBLIC_URL', 'http://app.example.com', 'must be https://HOST'],
    ['PUBLIC_URL', 'https://app.example.com/path', 'must be https://HOST'],
    ['PUBLIC_URL', 'https://user:word@app.example.com', 'must be https://HOST'],
    ['PUBLIC_URL', 'javascript:alert(1)', 'must be https://HOST'],
    ['HUBSPOT_API_URL', 'http://169.254.169.254', 'must be https://HOST'],
    ['HUBSPOT_CLIENT_ID', 'two words', 'must be one word'],
    ['HUBSPOT_CLIENT_SECRET', 'short', 'must have at least 16 characters'],
    ['HUBSPOT_CLIENT_SECRET', `${secret},`, 'must be client secrets'],
    ['HUBSPOT_OPTIONAL_SCOPES', 'a b', 'must be scopes'],
    ['ENCRYPTION_KEYS', randomBytes(32).toString('base64'), 'must be ID:KEY'],
    ['ENCRYPTION_KEYS', `k1:${randomBytes(16).toString('base64')}`, 'must be ID:KEY'],
    ['ENCRYPTION_KEYS', `${key('k1')},${key('k1')}`, 'must be ID:KEY'],
    ['DATABASE_URL', 'mysql://user:word@db/app', 'must be postgres://'],
    ['DATABASE_URL', 'postgres://user:word@db/app?sslmode=no-verify', 'must have sslmode=verify-full'],
    ['DATABASE_URL', 'postgres://user:word@db/app?sslmode=require', 'must have sslmode=verify-full'],
    ['ROLES', 'web,worker', 'must be of web, events, background'],
    ['METRICS_TOKEN', 'too-short', 'must be one word of 16'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'file:///etc/passwd', 'must be an address'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'a-secret-header', 'must be NAME=VALUE'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'x-key=one\r\nx-other:two', 'must be NAME=VALUE'],
    ['OTEL_TRACES_SAMPLER_ARG', '1.5', 'must be a share from 0 to 1'],
    ['EVENT_CONCURRENCY', '0', 'must be 1 to 200 accounts'],
    ['PORT', '80a', 'must be a whole number of ports'],
    ['PORT', '70000', 'must be 0 to 65535 ports'],
    ['BODY_LIMIT_BYTES', '12', 'must be 1024 to 10485760 bytes'],
  ])('says how %s is written, and not what stood there', (name, value, how) => {
    const message = refusal({ ...least, [name]: value });
    expect(message).toContain(`  ${name} ${how}`);
    expect(message.split('\n')).toHaveLength(2);
    if (value.length > 8) expect(message).not.toContain(value);
  });
});
