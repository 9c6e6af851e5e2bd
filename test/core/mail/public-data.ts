import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Public test data beside the checkout; suites that use it run only where it is. */
const root = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

export function publicData(name: string): string {
  return `${root}${name}`;
}

export function hasPublicData(name: string): boolean {
  return existsSync(publicData(name));
}

export function readJsonLines(path: string): Record<string, unknown>[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
