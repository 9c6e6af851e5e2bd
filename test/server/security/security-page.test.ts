import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync('docs/server/security.md', 'utf8');
const named = new Set([...page.matchAll(/`(test\/[\w/.-]+\.ts)`/gu)].map(([, file = '']) => file));

it('docs/server/security.md names tests that exist, and every test of this folder', () => {
  expect([...named].filter((file) => !existsSync(file))).toEqual([]);
  const own = readdirSync('test/server/security').filter((file) => file.endsWith('.test.ts'));
  const missing = own.filter((file) => !named.has(`test/server/security/${file}`));
  expect(missing).toEqual(['security-page.test.ts']);
});

it('docs/server/security.md has every dependency that ships', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const listed = rows.flatMap(([, name = '', version = '']) =>
    /^`(?:@[\w-]+\/)?[\w-]+`$/u.test(name) ? [[name.slice(1, -1), version]] : [],
  );
  expect(listed).toEqual(Object.entries(dependencies));
});
