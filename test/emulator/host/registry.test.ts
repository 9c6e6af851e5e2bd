import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawnNames, wireNames } from '#emulator/host/components/registry.ts';

const entry = createRequire(import.meta.url).resolve('@hubspot/ui-extensions');
const source = readFileSync(
  path.join(path.dirname(entry), 'shared.synced/remoteComponents.synced.js'),
  'utf8',
);
const known = [...source.matchAll(/createAndRegisterRemote(?:Compound)?ReactComponent\('(\w+)'/g)].map(
  (match) => match[1],
);

describe('the component registry', () => {
  it('knows every component of the installed @hubspot/ui-extensions, and no other', () => {
    expect([...wireNames].sort()).toEqual([...known].sort());
  });

  it('draws all that app pages have of their own', () => {
    expect(known.filter((name) => name?.startsWith('Page') && !drawnNames.includes(name))).toEqual([]);
  });

  it('draws the whole standard set', () => {
    const standard = source.slice(source.indexOf('STANDARD COMPONENTS'), source.indexOf("'CrmPropertyList'"));
    const names = [...standard.matchAll(/ReactComponent\('(\w+)'/g)].flatMap((match) => match[1] ?? []);
    expect(names.filter((name) => name !== 'CrmPropertyList' && !drawnNames.includes(name))).toEqual([]);
  });
});
