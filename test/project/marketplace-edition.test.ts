import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopesWithoutObject } from '#core/installation/required-scopes.ts';
import { opportunityKinds } from '#core/signals/kind.ts';
import { languages } from '#core/wording/languages.ts';
import { buildMarketplaceEdition, placeholders } from '../../scripts/build/marketplace-edition.ts';
import { optionalScopes, requiredScopes } from '../../src/server/config/app-scopes.ts';
import { buildCard } from '../support/build-card.ts';
import { validateWithHubSpotParser } from '../support/hubspot-validator.ts';
import { danglingImports, makeBuildFolder, metafilesIn, readJson, strayFiles } from './project-files.ts';

const serverUrl = 'https://pipeline.client.example';
const folder = makeBuildFolder('marketplace');
const at = (...path: string[]) => join(folder, 'src', 'app', ...path);
const surfaces = ['cards', 'pages', 'settings'] as const;
const options = { ...placeholders, serverUrl, appEvent: true };
const app = () => readJson(at('app-hsmeta.json')).config;
const action = () => readJson(at('workflow-actions', 'score-record-hsmeta.json')).config;
const event = () => readJson(at('app-events', 'buying-signal-found-hsmeta.json')).config;

beforeAll(() => buildMarketplaceEdition({ ...options, folder }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the marketplace edition', () => {
  it("has every component found and accepted by HubSpot's own parser", async () => {
    const { components, problem, skipped } = await validateWithHubSpotParser(folder);
    expect(problem).toBeNull();
    expect(skipped).toEqual([]);
    const count = (type: string) => Object.values(components).filter((each) => each === type).length;
    expect(components).toMatchObject({ invisible_pipeline: 'APPLICATION', webhooks: 'WEBHOOKS' });
    expect([count('CARD'), count('PAGE'), count('SETTINGS')]).toEqual([4, 1, 1]);
    expect([count('WORKFLOW_ACTION'), count('APP_EVENT'), count('APP_FUNCTION')]).toEqual([1, 1, 0]);
    expect(existsSync(at('functions'))).toBe(false);
  });

  it.each<[string, string, object]>([
    ['an unknown field in the action', 'workflow-actions', { color: 'red' }],
    ['an action that is not called over HTTPS', 'workflow-actions', { actionUrl: 'http://server.example/x' }],
    ['a client that does not exist', 'workflow-actions', { supportedClients: [{ client: 'PEOPLE' }] }],
    ['an event of an object that has none', 'app-events', { objectType: 'EMAIL' }],
    ['an event whose name is too long', 'app-events', { name: 'x'.repeat(51) }],
  ])('would be refused with %s', async (_, kind, config) => {
    const copy = mkdtempSync(join(tmpdir(), 'refused-'));
    cpSync(folder, copy, { recursive: true });
    const dir = join(copy, 'src', 'app', kind);
    const file = join(dir, metafilesIn(dir)[0] ?? '');
    const metafile = readJson(file);
    writeFileSync(file, JSON.stringify({ ...metafile, config: { ...metafile.config, ...config } }));
    const { problem } = await validateWithHubSpotParser(copy);
    rmSync(copy, { recursive: true });
    expect(problem).not.toBeNull();
  });

  it('asks by OAuth for the scopes of the one list, and names its server wherever it is called', () => {
    expect(app()).toMatchObject({ distribution: 'marketplace', permittedUrls: { fetch: [serverUrl] } });
    expect(app().auth).toEqual({
      ...{ type: 'oauth', redirectUrls: [`${serverUrl}/oauth/callback`] },
      ...{ requiredScopes, optionalScopes, conditionallyRequiredScopes: [] },
    });
    const webhooks = readJson(at('webhooks', 'webhooks-hsmeta.json')).config;
    expect(webhooks.settings.targetUrl).toBe(`${serverUrl}/webhooks/hubspot`);
    expect(action().actionUrl).toBe(`${serverUrl}/actions/score-record`);
    for (const surface of surfaces)
      expect(readFileSync(at(surface, 'shared', 'server-url.ts'), 'utf8')).toContain(`"${serverUrl}"`);
  });

  it('asks for no scope of custom objects, and checks for those that it asks for', () => {
    expect(requiredScopes.filter((scope) => scope.includes('.custom.'))).toEqual([]);
    const beyond = ['oauth', 'timeline'];
    expect(scopesWithoutObject.toSorted()).toEqual(
      requiredScopes.filter((scope) => !beyond.includes(scope)).toSorted(),
    );
  });

  it('listens to new emails, deals and contacts, and to people whose data must go', () => {
    const { crmObjects, hubEvents } = readJson(at('webhooks', 'webhooks-hsmeta.json')).config.subscriptions;
    const created = crmObjects.filter(
      ({ subscriptionType }: { subscriptionType: string }) => subscriptionType === 'object.creation',
    );
    const types = created.map(({ objectType }: { objectType: string }) => objectType);
    expect(types).toEqual(['email', 'deal', 'contact']);
    expect(hubEvents).toEqual([{ subscriptionType: 'contact.privacyDeletion', active: true }]);
  });

  it('names every field of its action in every language, and every kind of signal', () => {
    const names = (fields: { typeDefinition: { name: string } }[]) =>
      fields.map(({ typeDefinition }) => typeDefinition.name).toSorted();
    const { inputFields, outputFields, labels } = action();
    expect(Object.keys(labels).toSorted()).toEqual([...languages].toSorted());
    for (const words of Object.values<Record<string, object>>(labels)) {
      for (const key of ['inputFieldLabels', 'inputFieldDescriptions'])
        expect(Object.keys(words[key] ?? {}).toSorted()).toEqual(names(inputFields));
      expect(Object.keys(words.outputFieldLabels ?? {}).toSorted()).toEqual(names(outputFields));
    }
    const kindsOf = (choices: { value: string }[]) => choices.map(({ value }) => value);
    const strongest = outputFields.find(
      ({ typeDefinition }: { typeDefinition: { name: string } }) => typeDefinition.name === 'strongestKind',
    );
    expect(kindsOf(strongest.typeDefinition.options)).toEqual([...opportunityKinds]);
    expect(kindsOf(event().properties[0].options)).toEqual([...opportunityKinds]);
  });

  it('shows on a timeline nothing but what its event declares, and no sentence', () => {
    const { headerTemplate, detailTemplate, properties } = event();
    const used = `${headerTemplate}${detailTemplate}`.match(/(?<=\{\{)\w+(?=\}\})/gu) ?? [];
    const declared = properties.map(({ name }: { name: string }) => name);
    expect(declared).toEqual(['kind', 'probability', 'expectedValue', 'currency', 'link']);
    expect([...new Set(used)].toSorted()).toEqual([...declared].toSorted());
  });

  it('leaves no placeholder unfilled', () => {
    for (const file of ['app-hsmeta.json', 'workflow-actions', 'app-events'])
      for (const name of file.endsWith('.json')
        ? [file]
        : metafilesIn(at(file)).map((each) => join(file, each)))
        expect(readFileSync(at(name), 'utf8')).not.toContain('${');
  });

  it('can do without its app event, and without the scope for it', async () => {
    const plain = makeBuildFolder('marketplace');
    await buildMarketplaceEdition({ ...options, folder: plain, appEvent: false });
    const { components, problem } = await validateWithHubSpotParser(plain);
    const { auth } = readJson(join(plain, 'src', 'app', 'app-hsmeta.json')).config;
    rmSync(plain, { recursive: true });
    expect(problem).toBeNull();
    expect(Object.values(components)).not.toContain('APP_EVENT');
    expect(auth.requiredScopes).not.toContain('timeline');
  });

  it.each([
    'http://server.example',
    'https://localhost:3000',
    'https://server.example/path',
    'server.example',
    '',
  ])('is not built for a server at "%s"', async (wrong) => {
    await expect(buildMarketplaceEdition({ ...options, folder, serverUrl: wrong })).rejects.toThrow(
      'HTTPS origin',
    );
  });
});

describe.each(surfaces)('%s of the marketplace edition', (surface) => {
  it('hold nothing of the repository beyond what ships, and import nothing else', () => {
    expect(strayFiles(at(surface))).toEqual([]);
    expect(danglingImports(at(surface))).toEqual([]);
  });
});

describe('a card of the marketplace edition', () => {
  it("is built by HubSpot's own builder, and asks the server and never a function", async () => {
    // Page and settings are built and run in a browser by test/e2e/marketplace-cards.test.ts.
    const { code } = await buildCard(at('cards'), at('cards', 'signals', 'ContactSignalsCard.tsx'));
    expect([serverUrl, 'requestKey'].filter((text) => !code.includes(text))).toEqual([]);
    // HubSpot's own package keeps its part of it.
    expect(code.match(/(?<!self)\.serverless\(/gu) ?? []).toEqual([]);
    expect(code.length).toBeLessThan(400_000);
  });
});
