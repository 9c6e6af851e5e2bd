import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { environmentSchema } from '../../../src/server/config/environment.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const dockerfile = read('Dockerfile');
const compose = read('compose.yaml');
const known = Object.keys(environmentSchema.shape);
/** What Compose needs beside what the server reads. */
const ofPostgres = ['POSTGRES_PASSWORD', 'PIPELINE_PASSWORD'];
const matches = (text: string, form: RegExp) => [...text.matchAll(form)].map(([, found = '']) => found);

describe('the Dockerfile', () => {
  const lines = dockerfile.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

  it('begins both stages with the same Node, by tag, from nowhere in particular', () => {
    const images = matches(dockerfile, /^FROM (\S+)/gmu);
    expect(images).toEqual(['node:24-bookworm-slim', 'node:24-bookworm-slim']);
    expect(dockerfile).not.toMatch(/https?:\/\/(?!127\.0\.0\.1)/u);
  });

  it('installs what package-lock.json pins, without tools of development and without their scripts', () => {
    expect(lines.find((line) => line.startsWith('RUN npm'))).toMatch(
      /npm ci --omit=dev --omit=optional --ignore-scripts/u,
    );
  });

  it('ends as a user who owns nothing, with one process and no shell', () => {
    expect(lines.indexOf('USER node')).toBeGreaterThan(
      lines.findLastIndex((line) => line.startsWith('COPY')),
    );
    expect(lines.at(-1)).toBe('CMD ["node", "src/server/main.ts"]');
    expect(dockerfile).toContain('/readyz');
  });

  it('copies nothing but what runs', () => {
    const copied = matches(dockerfile, /^COPY (?!--from)(.+) \S+$/gmu).flatMap((part) => part.split(' '));
    expect(copied.filter((file) => !existsSync(file))).toEqual([]);
    const allowed = matches(read('.dockerignore'), /^!(.+)$/gmu);
    expect(read('.dockerignore')).toMatch(/^\*$/mu);
    expect(new Set(copied)).toEqual(new Set(allowed));
  });

  it('holds no value of a secret', () => {
    const set = matches(dockerfile, /^ENV (.+)$/gmu).flatMap((line) => line.split(' '));
    expect(set).toEqual(['NODE_ENV=production', 'HOST=0.0.0.0', 'PORT=8080']);
  });
});

describe('compose.yaml', () => {
  it('sets variables that the server reads, and holds no secret', () => {
    const names = matches(compose, /^ {4}([A-Z][A-Z_]+): \S/gmu);
    expect(names.length).toBeGreaterThan(6);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    const asked = matches(compose, /\$\{(\w+)/gu);
    expect(asked.filter((name) => ![...known, ...ofPostgres].includes(name))).toEqual([]);
    expect(matches(compose, /^ +\w*(?:SECRET|KEYS|TOKEN|PASSWORD): (.*)$/gmu).every(isAsked)).toBe(true);
  });

  it('runs each role, after the migrations and a Postgres that answers', () => {
    expect(matches(compose, /ROLES: (\w+)/gu)).toEqual(['web', 'events', 'background']);
    expect(compose).toContain('migrate: { condition: service_completed_successfully }');
    expect(compose).toContain('postgres: { condition: service_healthy }');
    expect(matches(compose, /command: \[node, ([\w/.]+)/gu).filter((file) => !existsSync(file))).toEqual([]);
  });

  it('lets nobody in but over the proxy', () => {
    expect(matches(compose, /^ +ports: \[(.*)\]/gmu)).toEqual([`'127.0.0.1:8080:8080'`]);
    expect(compose).not.toMatch(/privileged: true|network_mode|docker\.sock/u);
  });

  it('has a database whose owner is no superuser', () => {
    const script = read('docker/create-owner.sh');
    expect(script).toMatch(/create role pipeline_owner login createrole password/u);
    expect(script).not.toMatch(/create role[^;]* (?:superuser|bypassrls)/iu);
    expect(compose).toContain('./docker/create-owner.sh:/docker-entrypoint-initdb.d/');
  });

  it('ends later than the server would by itself', () => {
    const grace = Number(/stop_grace_period: (\d+)s/u.exec(compose)?.[1]);
    expect(grace * 1_000).toBeGreaterThan(environmentSchema.shape.SHUTDOWN_MS.parse(undefined));
  });
});

/** Given from outside, not written down. */
function isAsked(value: string): boolean {
  return /^\$\{\w+:?[-?]\}$/u.test(value);
}
