import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPrivateEdition } from '../../scripts/build/private-edition.ts';
import { buildCard } from '../support/build-card.ts';
import { validateWithHubSpotParser } from '../support/hubspot-validator.ts';

const webhooks = { domain: 'www.client.example', pathToken: 'k'.repeat(43) };
const folder = mkdtempSync(join(process.cwd(), '.cache-private-'));
const functionsDir = join(folder, 'src', 'app', 'functions');
const cardsDir = join(folder, 'src', 'app', 'cards');
const metafiles = (dir: string) => readdirSync(dir).filter((name) => name.endsWith('-hsmeta.json'));
const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

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
    expect(types.filter((type) => type === 'APP_FUNCTION')).toHaveLength(11);
  });

  it.each<[string, string, { uid?: string; config?: object }]>([
    ['an unknown field in a card', 'cards', { config: { color: 'red' } }],
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
    const file = join(dir, metafiles(dir)[0] ?? '');
    const metafile = readJson(file);
    writeFileSync(
      file,
      JSON.stringify({ ...metafile, ...change, config: { ...metafile.config, ...change.config } }),
    );
    const { problem } = await validateWithHubSpotParser(copy);
    rmSync(copy, { recursive: true });
    expect(problem).not.toBeNull();
  });

  it('points every entry point at a file that exists', () => {
    for (const dir of [cardsDir, functionsDir]) {
      for (const name of metafiles(dir)) {
        const { entrypoint } = readJson(join(dir, name)).config;
        expect(existsSync(join(folder, 'src', entrypoint)), `${name}: ${entrypoint}`).toBe(true);
      }
    }
  });

  it('has functions of one CommonJS file each, at most 3 MB, that export main', () => {
    const require = createRequire(import.meta.url);
    for (const name of metafiles(functionsDir)) {
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
      metafiles(cardsDir).map((name) => readJson(join(cardsDir, name)).config.entrypoint as string),
    );
    expect(entries.size).toBe(2);
    for (const entry of entries) {
      const { code } = await buildCard(cardsDir, join(folder, 'src', entry));
      expect(code).toContain('extend');
      // The words of 64 rules in two languages are a third of it.
      expect(code.length).toBeLessThan(300_000);
    }
  });

  it('holds nothing of the repository beyond what it ships', () => {
    const sources = readdirSync(cardsDir, { recursive: true, encoding: 'utf8' });
    expect(sources.filter((path) => /test|emulator|detect[/\\]kinds|corpus/.test(path))).toEqual([]);
  });

  it('asks for the secrets of a language model only where the account brings one', async () => {
    const secrets = (dir: string, name: string) =>
      readJson(join(dir, 'src', 'app', 'functions', `${name}-hsmeta.json`)).config.secretKeys;
    expect(secrets(folder, 'catch-up')).toEqual([]);
    expect(secrets(folder, 'email-events')).toEqual(['INVISIBLE_PIPELINE_SERVICE_KEY']);
    const asked = mkdtempSync(join(process.cwd(), '.cache-private-'));
    await buildPrivateEdition({ folder: asked, languageModel: true });
    const { problem } = await validateWithHubSpotParser(asked);
    const [reading, showing] = [secrets(asked, 'catch-up'), secrets(asked, 'contact-signals')];
    rmSync(asked, { recursive: true });
    expect(problem).toBeNull();
    expect(reading).toEqual(['INVISIBLE_PIPELINE_LLM_SETTINGS', 'INVISIBLE_PIPELINE_LLM_KEY']);
    expect(showing).toEqual([]);
  });

  it('leaves the public endpoint and the webhooks out where no domain is given', async () => {
    const plain = mkdtempSync(join(process.cwd(), '.cache-private-'));
    await buildPrivateEdition({ folder: plain });
    const { components, problem } = await validateWithHubSpotParser(plain);
    rmSync(plain, { recursive: true });
    expect(problem).toBeNull();
    expect(Object.values(components)).not.toContain('WEBHOOKS');
    expect(Object.keys(components)).not.toContain('email_events');
  });
});
