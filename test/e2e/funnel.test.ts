import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { preparedDeals } from '#emulator/seeds/demo/prepared-deals.ts';
import { root } from '../../scripts/build/layout.ts';
import { pageAddress } from '../../scripts/demo/prepare-account.ts';
import { startDemo, type Demo } from '../../scripts/demo/start-demo.ts';
import { launchBrowser } from '../support/browser.ts';
import { builtProject, shootPage } from '../support/manager-demo.ts';

const negotiation = 'stage:default:1039582116';
const ownAction = 'Call their finance director about the open points';
const ownProof = 'Both sides have the same list of open points';

let demo: Demo;
let browser: Browser;
let page: Page;
let home: string;

beforeAll(async () => {
  demo = await startDemo({ projectDir: builtProject, clock: 'running' });
  home = pageAddress(demo.portal);
  for (const [uid, parameters] of [
    ['learn-account', { timeZone: 'Europe/Paris' }],
    ['take-snapshot', { action: 'start' }],
  ] as const) {
    const outcome = await demo.portal.functions.call(uid, { parameters });
    if (!outcome.ok) throw new Error(`${uid}: ${outcome.message}`);
    demo.portal.clock.advance(10_000);
  }
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await demo?.portal.close();
});

const openPage = async (locale: string) => {
  await page?.context().close();
  page = await (await browser.newContext({ viewport: { width: 1200, height: 900 }, locale })).newPage();
};
const body = () => page.locator('.app-page');
const button = (name: string) => body().getByRole('button', { name, exact: true });
const shoot = async (name: string) => {
  await page.evaluate('window.scrollTo(0, 0)');
  await shootPage(page, `funnel-${name}`);
};
const shown = (text: string | RegExp) => body().getByText(text).first().waitFor();

describe('the funnel map of a new account', () => {
  const problems: string[] = [];
  beforeEach(async () => {
    demo.portal.faults.clear();
    demo.portal.clock.advance(10_000);
    await openPage('en-GB');
    page.on('pageerror', (error) => problems.push(error.message));
    return () => expect(problems).toEqual([]);
  });

  it('says why it could not be read, and is read at the next try', async () => {
    demo.portal.faults.add({ path: '/crm', times: Infinity, effect: { kind: 'status', status: 503 } });
    await page.goto(`${home}/funnel`);
    await button('Try again').waitFor();
    await shoot('failed');
    demo.portal.faults.clear();
    demo.portal.clock.advance(10_000);
    await button('Try again').click();
    await shown('A proposal, ready to use');
  });

  it('is proposed, gone through in two steps, and agreed on', async () => {
    await page.goto(`${home}/funnel`);
    await shown('A proposal, ready to use');
    await shown('Adoption and growth');
    await shoot('proposal');

    await button('Go through the steps').click();
    await shown(/^Step 1 of \d+$/);
    await body().getByLabel('What can anybody see once it is done?').fill('They opened two letters');
    await button('Next').click();
    await shown(/^Step 2 of \d+$/);

    await body().locator('select[name="jump"]').selectOption(negotiation);
    await body().getByRole('heading', { name: 'Negotiation' }).waitFor();
    await button('Decision maker, Path to signature, Timing').click();
    await body().getByLabel('Ally on their side').click();
    await button('Decision maker, Path to signature, Timing, Ally on their side').click();
    await body().getByLabel('What can anybody see once it is done?').fill(ownProof);
    await body().getByLabel('What is the next action?').fill(ownAction);
    await shoot('step');
    await button('Save the map').click();
    await shown('The map is saved');
    await body().getByRole('link', { name: 'Back to the map' }).click();
    await button('Go through the steps').waitFor();
    expect(await body().getByText('A proposal, ready to use').count()).toBe(0);
    await shoot('agreed');
  });

  it('shows where one team passes on to the next', async () => {
    await page.goto(`${home}/funnel?part=handovers`);
    await shown('Marketing → Sales');
    await shoot('handovers');
  });

  it('holds on the deal card from then on', async () => {
    const deal = preparedDeals.find(({ number }) => number === 4);
    await page.setViewportSize({ width: 1440, height: 2400 });
    await page.goto(`${demo.portal.url}/deals/${deal?.id ?? ''}`);
    const card = page.locator('.card-frame[data-location="crm.record.tab"]');
    await card.getByText(ownAction).first().waitFor();
    await card.getByRole('button', { name: /^What is proved/ }).click();
    await card.getByText('Ally on their side').first().waitFor();
    // Of four that are asked for now, one is proved.
    expect(await card.getByText('Asked for in this stage').count()).toBe(3);
    mkdirSync(join(root, '.cache', 'screenshots'), { recursive: true });
    await card.screenshot({ path: join(root, '.cache', 'screenshots', 'funnel-deal-card.png') });
  });

  it('is a document in French, whatever the reader’s language, and goes to the clipboard', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${home}/funnel?part=document&language=fr`);
    await shown('Du premier contact à la croissance');
    await shown(ownProof);
    await button('Copy as text').click();
    await shown('Copied. Paste it into a document');
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toMatch(/^# Du premier contact à la croissance\n/);
    expect(copied).toContain(ownAction);
    await shoot('document');
  });
});
