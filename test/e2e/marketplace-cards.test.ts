import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LocalHubSpot } from '#emulator/cloud/cloud.contract.ts';
import { createLocalHubSpot } from '#emulator/cloud/local-hubspot.ts';
import { demoHighlights } from '#emulator/seeds/demo/highlights.ts';
import { root } from '../../scripts/build/layout.ts';
import { buildMarketplaceEdition, placeholders } from '../../scripts/build/marketplace-edition.ts';
import { demoNow } from '../../scripts/demo/demo-now.ts';
import { optionalScopes, requiredScopes } from '../../src/server/config/app-scopes.ts';
import { launchBrowser } from '../support/browser.ts';
import { startCardServer, type CardRequestSeen, type CardServer } from '../support/card-server.ts';
import { shootPage } from '../support/manager-demo.ts';

const portalId = 4001;
const clientSecret = 'secret-of-the-app';
const project = mkdtempSync(join(root, '.cache-marketplace-'));
const contact = demoHighlights.find(({ type }) => type === 'contacts')!;

let hubspot: LocalHubSpot;
let server: CardServer;
let browser: Browser;
let page: Page;
let pages: string;
let instead: (seen: CardRequestSeen) => Response | undefined = () => undefined;
let problems: string[] = [];

beforeAll(async () => {
  mkdirSync(join(root, '.cache', 'screenshots'), { recursive: true });
  await buildMarketplaceEdition({ ...placeholders, folder: project, appEvent: true });
  hubspot = await createLocalHubSpot({
    ...{ clock: 'running', now: demoNow },
    portals: [{ seed: 'demo', portalId, hasPages: true }],
    app: {
      ...{ clientId: 'app', clientSecret, projectDir: project },
      ...{ redirectUris: ['http://localhost:3000/oauth/callback'], scopes: requiredScopes, optionalScopes },
    },
  });
  const portal = hubspot.portal(portalId);
  const tokens = new Map([[portalId, portal.install().accessToken]]);
  server = await startCardServer({
    ...{ hubspot: () => hubspot, tokens, clientSecret, publicUrl: placeholders.serverUrl },
    instead: (seen) => instead(seen),
  });
  hubspot.lead(placeholders.serverUrl, server.url);
  pages = portal.pagesUrl!;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await hubspot?.close();
  rmSync(project, { recursive: true, force: true });
});

async function openBrowser(locale: string) {
  await page?.context().close();
  page = await (await browser.newContext({ viewport: { width: 1200, height: 900 }, locale })).newPage();
  page.on('pageerror', (error) => problems.push(error.message));
}
beforeEach(async () => {
  hubspot.clock.advance(10_000);
  instead = () => undefined;
  server.seen.length = 0;
  problems = [];
  await openBrowser('en-GB');
  return () => expect(problems).toEqual([]);
});

const card = () => page.locator('.card-frame[data-location="crm.record.tab"]');
const body = () => page.locator('.app-page');
const shoot = (name: string) => shootPage(page, name, 'marketplace');
const failure = (code: string) => Response.json({ ok: false, failure: { code, retryable: false } });
const refusal = () => failure('not-allowed');

describe('the marketplace edition in an account', () => {
  it('is set up from a card, which asks the server in the name of whoever is signed in', async () => {
    const isSetUp = () => server.seen.some(({ name }) => name === 'set-up');
    instead = ({ name }) => (name === 'set-up' || isSetUp() ? undefined : failure('not-set-up'));
    await page.goto(`${pages}/contacts/${contact.id}`);
    await card().getByText('The app needs a few properties of its own').waitFor();
    await shoot('set-up');
    await card().getByRole('button', { name: 'Set up' }).click();
    await card().getByRole('button', { name: 'Create deal' }).first().waitFor();
    await shoot('contact-card');
    const names = server.seen.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['set-up', 'catch-up', 'contact-signals']));
    const keys = server.seen.map(({ requestKey }) => requestKey);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys)
      expect(key).toMatch(/^[\da-f]{8}-[\da-f]{4}-[48][\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/);
  });

  it('knows another reader by who is signed in, not by what a card says', async () => {
    const first = server.seen.length;
    await page.goto(`${pages}/contacts/${contact.id}`);
    await card().getByRole('button', { name: 'Create deal' }).first().waitFor();
    const reader = server.seen[first]!.caller;
    expect(reader.portalId).toBe(portalId);
    const people = page.getByLabel('Signed in as').locator('option');
    const other = await people.nth(1).textContent();
    server.seen.length = 0;
    await page.getByLabel('Signed in as').selectOption({ label: other ?? '' });
    await expect.poll(() => server.seen.length).toBeGreaterThan(0);
    const second = server.seen[0]!.caller;
    expect(second.userId).not.toBe(reader.userId);
    await page.goto(`${pages}/contacts/${contact.id}?as=${String(reader.userId)}`);
    await expect.poll(() => server.seen.at(-1)?.caller.userId).toBe(reader.userId);
  });

  it('says what to do when the server cannot be reached, has no room or does not let somebody in', async () => {
    for (const [status, text, name] of [
      [503, 'cannot be reached right now', 'unavailable'],
      [429, 'is busy right now', 'busy'],
    ] as const) {
      instead = () => new Response('', { status });
      await page.goto(`${pages}/contacts/${contact.id}`);
      await card().getByText(text).waitFor();
      await shoot(name);
    }
    instead = refusal;
    await page.goto(`${pages}/contacts/${contact.id}`);
    await card().getByText('This needs an admin of the app').waitFor();
    await shoot('refused-card');
    instead = () => undefined;
  });
});

describe('the page and the settings of the marketplace edition', () => {
  const home = () =>
    page.goto(pages).then(() => page.locator('nav').getByRole('link', { name: 'Invisible Pipeline' }));

  it('show the account, and check an installation that needs no object of its own', async () => {
    await (await home()).click();
    await body().getByText('Overview').first().waitFor();
    await shoot('page');
    await page.goto(`${new URL(page.url()).origin}${new URL(page.url()).pathname}/installation`);
    await body().getByText('Rights of the app').waitFor();
    expect(await body().innerText()).not.toMatch(/Object for signals|Enterprise|build the app|custom\.read/);
    await shoot('installation');
  });

  it('say who may change settings to those who may not, and keep what they typed', async () => {
    await page.goto(pages);
    await page.getByRole('link', { name: 'Settings', exact: true }).click();
    await body().getByRole('tab', { name: 'Money' }).click();
    await body().getByLabel('Value of a deal').fill('20000');
    expect(await body().getByRole('tab', { name: 'Language model' }).count()).toBe(0);
    instead = refusal;
    await body().getByRole('button', { name: 'Save', exact: true }).click();
    await body().getByText('Only the person who installed the app').waitFor();
    expect(await body().getByLabel('Access code').count()).toBe(0);
    expect(await body().getByLabel('Value of a deal').inputValue()).toMatch(/20.?000/);
    await shoot('settings-refused');
    instead = () => undefined;
    await body().getByRole('button', { name: 'Save', exact: true }).click();
    await body().getByText('The settings are saved.').waitFor();
  });

  it('speak French', async () => {
    await openBrowser('fr-FR');
    await page.goto(pages);
    instead = refusal;
    await page.goto(`${pages}/contacts/${contact.id}`);
    await card().getByText('Il faut être admin de l’application').waitFor();
    await shoot('fr-refused');
    instead = () => undefined;
  });
});
