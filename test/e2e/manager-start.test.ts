import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Portal } from '#emulator/portal.contract.ts';
import { createPortal } from '#emulator/portal.ts';
import type { SeedAccount, SeedObject } from '#emulator/seed.ts';
import { emptySeed } from '#emulator/seeds/empty.ts';
import { demoNow } from '../../scripts/demo/demo-now.ts';
import { pageAddress, prepareAccount } from '../../scripts/demo/prepare-account.ts';
import { startDemo } from '../../scripts/demo/start-demo.ts';
import { launchBrowser } from '../support/browser.ts';
import { builtProject, portalRecords, shootPage } from '../support/manager-demo.ts';

let browser: Browser;
let portal: Portal | undefined;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  await page?.context().close();
  await portal?.close();
  portal = undefined;
});

const body = () => page.locator('.app-page');
const views = [
  'invisible',
  'answers',
  'risk',
  'stages',
  'performance',
  'review',
  'audit',
  'facts',
  'quality',
];

async function open(address: string): Promise<void> {
  page = await (
    await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: 'en-GB' })
  ).newPage();
  await page.goto(address);
}

it('a new account is set up and read once, and then has nothing to hide', async () => {
  portal = await createPortal({ seed: 'empty', now: demoNow, clock: 'running', projectDir: builtProject });
  const home = pageAddress(portal);
  await open(home);
  await body().getByRole('button', { name: 'Set up' }).waitFor();
  await shootPage(page, 'none-set-up');

  // The reading waits for its picture.
  let goOn = () => {};
  const looked = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route('**/portal/api/functions/take-snapshot', async (route) => {
    await looked;
    await route.continue();
  });
  await body().getByRole('button', { name: 'Set up' }).click();
  await body().getByText('Reading your account for the first time').waitFor();
  await shootPage(page, 'none-reading');
  goOn();
  await body().getByText('No conversation with a clear buying signal waits for a deal.').waitFor();
  await shootPage(page, 'none-overview');
  for (const view of [...views, 'calculator', 'settings']) {
    portal.clock.advance(10_000);
    await page.goto(`${home}/${view}`);
    await body().getByRole('tab', { name: 'Pipeline' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await body().innerText()).not.toMatch(/NaN|undefined|Infinity/);
    await shootPage(page, `none-${view}`);
  }
});

const createdAt = demoNow - 40 * 86_400_000;
const object = (type: SeedObject['type'], id: string, properties: Record<string, string>): SeedObject => ({
  type,
  id,
  createdAt,
  properties,
});

/** One company with two people, one open deal of another, and nothing else. */
const lightSeed: SeedAccount = {
  ...emptySeed,
  objects: [
    object('companies', '201', { name: 'Norsel', domain: 'norsel.example', hubspot_owner_id: '70001' }),
    object('companies', '202', { name: 'Acme', domain: 'acme.example', hubspot_owner_id: '70001' }),
    object('contacts', '101', {
      email: 'nadia@norsel.example',
      firstname: 'Nadia',
      lastname: 'Verdier',
      hubspot_owner_id: '70001',
    }),
    object('contacts', '102', { email: 'ben@acme.example', firstname: 'Ben', hubspot_owner_id: '70001' }),
    object('deals', '301', {
      dealname: 'Acme, first order',
      pipeline: 'default',
      dealstage: 'qualifiedtobuy',
      amount: '12500',
      closedate: '2026-12-11T00:00:00Z',
      hubspot_owner_id: '70001',
    }),
  ],
  associations: [
    { from: { type: 'contacts', id: '101' }, to: { type: 'companies', id: '201' }, primary: true },
    { from: { type: 'contacts', id: '102' }, to: { type: 'companies', id: '202' }, primary: true },
    { from: { type: 'deals', id: '301' }, to: { type: 'contacts', id: '102' } },
    { from: { type: 'deals', id: '301' }, to: { type: 'companies', id: '202' }, primary: true },
  ],
};

it('an account with one conversation says so in the singular, and holds back what one cannot tell', async () => {
  const demo = await startDemo({ projectDir: builtProject, clock: 'running', seed: lightSeed });
  portal = demo.portal;
  const text =
    'Hi,\n\nWe would like to add 12 users in January. Could you send me a quote for them?\n\nBest,\nNadia';
  await portalRecords(portal).receive({ contactId: '101', ownerId: '70001', subject: 'More users', text });
  await prepareAccount(portal);
  const home = pageAddress(portal);
  await open(home);
  await body()
    .getByText(/1 conversation /)
    .first()
    .waitFor();
  await shootPage(page, 'light-overview');
  for (const view of views) {
    portal.clock.advance(10_000);
    await page.goto(`${home}/${view}`);
    await page.waitForLoadState('networkidle');
    expect(await body().innerText()).not.toMatch(/NaN|undefined|Infinity/);
    await shootPage(page, `light-${view}`);
  }
});
