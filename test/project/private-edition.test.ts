import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPrivateEdition } from '../../scripts/build/private-edition.ts';
import { buildCard } from '../support/build-card.ts';
import { validateWithHubSpotParser } from '../support/hubspot-validator.ts';
import {
  danglingImports,
  makeBuildFolder,
  importsIn,
  metafilesIn,
  readJson,
  strayFiles,
} from './project-files.ts';

const webhooks = { domain: 'www.client.example', pathToken: 'k'.repeat(43) };
const folder = makeBuildFolder('private');
const functionsDir = join(folder, 'src', 'app', 'functions');
const cardsDir = join(folder, 'src', 'app', 'cards');
const pagesDir = join(folder, 'src', 'app', 'pages');
const settingsDir = join(folder, 'src', 'app', 'settings');
const functionSources = join(process.cwd(), 'src', 'app', 'app.functions');
beforeAll(() => buildPrivateEdition({ folder, webhooks }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the private edition', () => {
  it('is a project of platform 2026.09', () => {
    expect(readJson(join(folder, 'hsproject.json'))).toEqual({
      name: 'invisible-pipeline',
      srcDir: 'src',
      platformVersion: '2026.09',
    });
  });

  it("has every component found and accepted by HubSpot's own parser", async () => {
    const { components, problem, skipped } = await validateWithHubSpotParser(folder);
    expect(problem).toBeNull();
    expect(skipped).toEqual([]);
    expect(components).toMatchObject({ invisible_pipeline: 'APPLICATION', webhooks: 'WEBHOOKS' });
    const types = Object.values(components);
    expect(types.filter((type) => type === 'CARD')).toHaveLength(4);
    expect(types.filter((type) => type === 'PAGE')).toHaveLength(1);
    expect(types.filter((type) => type === 'SETTINGS')).toHaveLength(1);
    expect(types.filter((type) => type === 'APP_FUNCTION')).toHaveLength(metafilesIn(functionSources).length);
  });

  it.each<[string, string, { uid?: string; config?: object }]>([
    ['an unknown field in a card', 'cards', { config: { color: 'red' } }],
    ['an unknown field in a page', 'pages', { config: { location: 'home' } }],
    ['a page whose component lies among the cards', 'pages', { config: { entrypoint: '/app/cards/A.tsx' } }],
    ['an unknown field in the settings', 'settings', { config: { location: 'home' } }],
    ['a location that does not exist', 'cards', { config: { location: 'crm.record.middle' } }],
    ['a uid with a blank', 'functions', { uid: 'not a uid' }],
    [
      'the old singular "method" of an endpoint',
      'functions',
      { config: { endpoint: { path: '/x', method: 'POST' } } },
    ],
  ])('would be refused with %s', async (_, kind, change) => {
    const copy = mkdtempSync(join(tmpdir(), 'refused-'));
    cpSync(folder, copy, { recursive: true });
    const dir = join(copy, 'src', 'app', kind);
    const file = join(dir, metafilesIn(dir)[0] ?? '');
    const metafile = readJson(file);
    writeFileSync(
      file,
      JSON.stringify({ ...metafile, ...change, config: { ...metafile.config, ...change.config } }),
    );
    const { problem } = await validateWithHubSpotParser(copy);
    rmSync(copy, { recursive: true });
    expect(problem).not.toBeNull();
  });

  it.each(['pages', 'settings'])('would be refused with a second one in %s', async (kind) => {
    const copy = mkdtempSync(join(tmpdir(), 'refused-'));
    cpSync(folder, copy, { recursive: true });
    const dir = join(copy, 'src', 'app', kind);
    const second = { ...readJson(join(dir, metafilesIn(dir)[0] ?? '')), uid: 'second' };
    writeFileSync(join(dir, 'second-hsmeta.json'), JSON.stringify(second));
    const { problem } = await validateWithHubSpotParser(copy);
    rmSync(copy, { recursive: true });
    expect(problem).not.toBeNull();
  });

  it('points every entry point at a file that exists', () => {
    for (const dir of [cardsDir, pagesDir, settingsDir, functionsDir]) {
      for (const name of metafilesIn(dir)) {
        const { entrypoint } = readJson(join(dir, name)).config;
        expect(existsSync(join(folder, 'src', entrypoint)), `${name}: ${entrypoint}`).toBe(true);
      }
    }
  });

  it('has functions of one CommonJS file each, at most 3 MB, that export main', () => {
    const require = createRequire(import.meta.url);
    for (const name of metafilesIn(functionsDir)) {
      const file = join(functionsDir, name.replace('-hsmeta.json', '.js'));
      expect(readFileSync(file).length, name).toBeLessThanOrEqual(3e6);
      expect(typeof require(file).main, name).toBe('function');
    }
    expect(readJson(join(functionsDir, 'package.json')).dependencies).toEqual({});
  });

  it('listens to new emails, and to deals and contacts where the checks look, never to what it writes', () => {
    const { config } = readJson(join(folder, 'src', 'app', 'webhooks', 'webhooks-hsmeta.json'));
    const subscribed: { subscriptionType: string; objectType: string; propertyName?: string }[] =
      config.subscriptions.crmObjects;
    const created = subscribed.filter(({ subscriptionType }) => subscriptionType === 'object.creation');
    expect(created.map(({ objectType }) => objectType)).toEqual(['email', 'deal', 'contact']);
    const changed = subscribed.flatMap(({ objectType, propertyName }) =>
      propertyName === undefined ? [] : [`${objectType}.${propertyName}`],
    );
    expect(changed).toContain('deal.amount');
    expect(changed).toContain('contact.jobtitle');
    expect(changed.join()).not.toContain('invisible_pipeline');
  });

  it("has cards that HubSpot's own builder builds", async () => {
    const entries = new Set(
      metafilesIn(cardsDir).map((name) => readJson(join(cardsDir, name)).config.entrypoint as string),
    );
    expect(entries.size).toBe(2);
    for (const entry of entries) {
      const { code } = await buildCard(cardsDir, join(folder, 'src', entry));
      expect(code).toContain('extend');
      // Words in five languages are most of it.
      expect(code.length).toBeLessThan(400_000);
    }
  });

  it.each([
    ['a page', pagesDir],
    ['settings', settingsDir],
  ])("has %s that HubSpot's own builder builds", async (_, dir) => {
    const { entrypoint } = readJson(join(dir, metafilesIn(dir)[0] ?? '')).config;
    const { code } = await buildCard(dir, join(folder, 'src', entrypoint));
    expect(code).toContain('extend');
    // The words of five languages are most of it.
    expect(code.length).toBeLessThan(1_200_000);
  });

  it('shows no records and no pages in its settings, where HubSpot has neither', () => {
    const specifiers = importsIn(settingsDir).map(({ specifier }) => specifier);
    expect(specifiers.filter((each) => /ui-extensions\/(crm|pages|experimental)/.test(each))).toEqual([]);
  });

  it.each([
    ['cards', cardsDir],
    ['pages', pagesDir],
    ['settings', settingsDir],
  ])('holds under %s nothing of the repository beyond what it ships', (_, dir) => {
    expect(strayFiles(dir)).toEqual([]);
  });

  it.each([
    ['cards', cardsDir],
    ['pages', pagesDir],
    ['settings', settingsDir],
  ])('imports under %s only what lies there and the packages that it declares', (_, dir) => {
    expect(danglingImports(dir)).toEqual([]);
  });

  describe('asks for the secrets', () => {
    const asked = makeBuildFolder('private');
    beforeAll(() => buildPrivateEdition({ folder: asked, languageModel: true, accessCode: true }));
    afterAll(() => rmSync(asked, { recursive: true }));
    const secrets = (dir: string, name: string): readonly string[] =>
      readJson(join(dir, 'src', 'app', 'functions', `${name}-hsmeta.json`)).config.secretKeys;

    it('of a language model only where the account brings one', async () => {
      expect(secrets(folder, 'catch-up')).toEqual([]);
      expect(secrets(folder, 'email-events')).toEqual(['INVISIBLE_PIPELINE_SERVICE_KEY']);
      expect((await validateWithHubSpotParser(asked)).problem).toBeNull();
      expect(secrets(asked, 'catch-up')).toEqual([
        'INVISIBLE_PIPELINE_LLM_SETTINGS',
        'INVISIBLE_PIPELINE_LLM_KEY',
      ]);
      expect(secrets(asked, 'contact-signals')).toEqual([]);
    });

    it('of an access code only where the account brings one, in every function that is protected', () => {
      const stems = metafilesIn(functionsDir)
        .map((name) => name.replace('-hsmeta.json', ''))
        .filter((stem) => existsSync(join(asked, 'src', 'app', 'functions', `${stem}.js`)));
      const isProtected = (stem: string) => {
        const handler = join(process.cwd(), 'src', 'app', 'handlers', `${stem}.ts`);
        return existsSync(handler) && readFileSync(handler, 'utf8').includes('isProtected');
      };
      const asking = (dir: string) =>
        stems.filter((stem) => secrets(dir, stem).includes('SETTINGS_ACCESS_CODE'));
      expect(asking(folder)).toEqual([]);
      expect(asking(asked)).toEqual(stems.filter(isProtected));
      expect(asking(asked).length).toBeGreaterThan(3);
    });
  });

  it('leaves the public endpoint and the webhooks out where no domain is given', async () => {
    const plain = makeBuildFolder('private');
    await buildPrivateEdition({ folder: plain });
    const { components, problem } = await validateWithHubSpotParser(plain);
    rmSync(plain, { recursive: true });
    expect(problem).toBeNull();
    expect(Object.values(components)).not.toContain('WEBHOOKS');
    expect(Object.keys(components)).not.toContain('email_events');
  });
});
