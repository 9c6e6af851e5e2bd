import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { environmentSchema } from '../../../src/server/config/environment.ts';

const page = readFileSync('docs/server/configuration.md', 'utf8');
const rows = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, name = '']) => /^`[A-Z_]+`$/u.test(name))
  .map(([, name = '', value = '', meaning = '']) => ({ name: name.slice(1, -1), value, meaning }));

/** A variable that is left out, as the schema fills it in. */
function defaultOf(name: string): string {
  if (name.endsWith('_SCOPES')) return 'those of the app';
  if (name === 'SIGNED_URL') return 'as `PUBLIC_URL`';
  const field = environmentSchema.shape[name as keyof typeof environmentSchema.shape];
  const read = field.safeParse(undefined);
  if (!read.success || read.data === undefined) return '–';
  return `\`${Array.isArray(read.data) ? read.data.join(',') : String(read.data as string | number)}\``;
}

describe('docs/server/configuration.md', () => {
  it('has every variable of the schema once, with its default and its meaning', () => {
    const shown = rows.map(({ name, value }) => [name, value]).sort();
    const names = Object.keys(environmentSchema.shape);
    expect(shown).toEqual(names.map((name) => [name, defaultOf(name)]).sort());
    expect(rows.filter(({ meaning }) => meaning.length < 10)).toEqual([]);
  });

  it('marks what is secret', () => {
    const secrets = rows.filter(({ meaning }) => meaning.startsWith('●')).map(({ name }) => name);
    expect(secrets.sort()).toEqual([
      ...['DATABASE_URL', 'ENCRYPTION_KEYS', 'HUBSPOT_CLIENT_SECRET', 'METRICS_TOKEN'],
      'OTEL_EXPORTER_OTLP_HEADERS',
    ]);
  });
});
