import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageDictionaryFor } from '#core/wording/page-dictionary.ts';
import { appProperties } from '#crm/app-properties.ts';
import { optionalScopes, requiredScopes } from '../../src/server/config/app-scopes.ts';
import { codeIn, readPage, rowsBelow } from './marketplace-tables.ts';

const root = join(import.meta.dirname, '../..');
const scopes = [...requiredScopes, ...optionalScopes];
const pages = [
  'docs/install-marketplace.md',
  'docs/shared-data.md',
  'docs/legal/marketplace-privacy.md',
  'docs/listing/en.md',
  'docs/fr/installer-edition-marketplace.md',
  'docs/fr/donnees-partagees.md',
  'docs/fr/juridique/confidentialite-marketplace.md',
  'docs/listing/fr.md',
];

describe.each([
  {
    page: 'docs/shared-data.md',
    headings: ['Permissions', 'Properties that the app writes', 'What the server keeps'],
    objects: { contacts: 'contacts', companies: 'companies', deals: 'deals', tasks: 'tasks' },
    optional: 'optional',
    hidden: 'hidden',
    install: 'docs/install-marketplace.md',
    connect: '1. Connect',
  },
  {
    page: 'docs/fr/donnees-partagees.md',
    headings: ['Autorisations', 'Propriétés que l’application écrit', 'Ce que garde le serveur'],
    objects: { contacts: 'contacts', companies: 'entreprises', deals: 'transactions', tasks: 'tâches' },
    optional: 'facultative',
    hidden: 'masquée',
    install: 'docs/fr/installer-edition-marketplace.md',
    connect: '1. Connecter',
  },
])('the shared data in $page', ({ page, headings, objects, optional, hidden, install, connect }) => {
  const [ofScopes, ofProperties, ofTables] = headings.map((heading) => rowsBelow(readPage(page), heading));

  it('has one row for each permission, and none for another', () => {
    expect(ofScopes?.map(([scope]) => codeIn(scope)).sort()).toEqual([...scopes].sort());
  });

  it('says which permissions are optional', () => {
    const named = ofScopes?.filter(([, read]) => read?.startsWith(optional)).map(([scope]) => codeIn(scope));
    expect(named?.sort()).toEqual([...optionalScopes].sort());
  });

  it('leaves no cell empty', () => {
    const cells = [ofScopes, ofProperties, ofTables].flatMap((rows) => rows ?? []).flat();
    expect(cells.filter((cell) => cell === '')).toEqual([]);
  });

  it('names each property that is written, where, and whether people see it', () => {
    const told = ofProperties?.flatMap(([name, on, , shown]) =>
      (on ?? '')
        .split(', ')
        .map((object) => `${object}: ${codeIn(name)}${shown === hidden ? ', hidden' : ''}`),
    );
    const written = Object.entries(appProperties).flatMap(([type, properties]) =>
      properties.map(
        ({ name, hidden: isHidden }) =>
          `${objects[type as keyof typeof objects]}: ${name}${isHidden ? ', hidden' : ''}`,
      ),
    );
    expect(told?.sort()).toEqual(written.sort());
  });

  it('names each table of the database, the queue’s own as one', () => {
    expect(ofTables?.map(([table]) => codeIn(table)).sort()).toEqual(createdTables());
  });

  it('is what the installation guide says of the permissions', () => {
    const named = rowsBelow(readPage(install), connect).flatMap(([cell]) =>
      [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, scope]) => scope),
    );
    expect(named.sort()).toEqual([...scopes].sort());
  });
});

describe.each([
  { page: 'docs/install-marketplace.md', locale: 'en', configure: '4. Configure' },
  { page: 'docs/fr/installer-edition-marketplace.md', locale: 'fr', configure: '4. Configurer' },
])('the installation guide $page', ({ page, locale, configure }) => {
  it('calls the tabs of the settings by their names', () => {
    const tabs: readonly string[] = Object.values(pageDictionaryFor(locale, 'UTC').settings.tabs);
    const [, ...named] = rowsBelow(readPage(page), configure)
      .map(([tab]) => tab ?? '')
      .filter((tab) => tab !== '');
    expect(named.filter((tab) => !tabs.includes(tab))).toEqual([]);
    expect(named.length).toBeGreaterThan(2);
  });
});

describe.each([
  'docs/legal/data-protection-summary.md',
  'docs/legal/marketplace-privacy.md',
  'docs/fr/juridique/protection-des-donnees.md',
  'docs/fr/juridique/confidentialite-marketplace.md',
])('the measures of %s', (page) => {
  it('can be looked up where the page says', () => {
    const named = [...readPage(page).matchAll(/`((?:src|test)\/[^`]+)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('the figures of docs/scaling.md', () => {
  const open = [...readPage('docs/scaling.md').matchAll(/\{\{([^}]+)\}\}/g)].map(([, name = '']) => name);
  const measured = open.filter((name) => name !== 'double braces' && !/^(need|machine): /.test(name));

  it('that are still open go by the names of the rows that give them', () => {
    const rows = measuredRows();
    expect(rows.length).toBeGreaterThan(10);
    expect(measured.filter((name) => !rows.some((row) => row.test(name)))).toEqual([]);
  });
});

describe('what the publisher has to fill in', () => {
  it.each(['docs/listing/en.md', 'docs/listing/fr.md'])('is listed in %s, and nothing else is', (page) => {
    const [heading] =
      /To be filled in by the publisher$|À compléter par l’éditeur$/m.exec(readPage(page)) ?? [];
    const listed = rowsBelow(readPage(page), heading ?? '').map(([place]) => codeIn(place));
    const used = pages.flatMap((path) => readPage(path).match(/\{\{publisher\.[a-z_]+\}\}/g) ?? []);
    expect([...new Set(listed)].sort()).toEqual([...new Set(used)].sort());
    expect(new Set(listed).size).toBe(listed.length);
  });
});

/** What the migrations create for the server, but the list of migrations. */
function createdTables(): readonly string[] {
  const folder = 'src/server/db/migrations';
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.sql'));
  const created = files.flatMap((name) =>
    [...readPage(`${folder}/${name}`).matchAll(/^create (?:table pipeline\.|schema )(\w+)/gm)].map(
      ([, table]) => table,
    ),
  );
  return created.filter((table): table is string => table !== undefined).sort();
}

/** Names of the bench's rows of the server, with anything in the place of what a run fills in. */
function measuredRows(): readonly RegExp[] {
  const files = readdirSync(join(root, 'bench/rows')).filter((name) => name.startsWith('server-'));
  const names = files.flatMap((name) =>
    [...readPage(`bench/rows/${name}`).matchAll(/\brow\(\s*(['`])(.+?)\1/g)].map(([, , text = '']) => text),
  );
  return names.map((name) => {
    const parts = name.split(/\$\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.+')}$`);
  });
}
