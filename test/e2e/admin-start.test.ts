import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Portal } from '#emulator/portal.contract.ts';
import { createPortal } from '#emulator/portal.ts';
import { demoNow } from '../../scripts/demo/demo-now.ts';
import { pageAddress } from '../../scripts/demo/prepare-account.ts';
import { launchBrowser } from '../support/browser.ts';
import { builtProject, shootPage } from '../support/manager-demo.ts';

let browser: Browser;
let portal: Portal;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  portal = await createPortal({ seed: 'demo', now: demoNow, clock: 'running', projectDir: builtProject });
  page = await open('en-GB');
});
afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

const body = () => page.locator('.app-page');
const button = (name: string) => body().getByRole('button', { name, exact: true });
const link = (name: string) => body().getByRole('link', { name, exact: true });
const heading = (name: RegExp) => body().getByRole('heading', { name });

async function open(locale: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, locale });
  return context.newPage();
}

async function goTo(view: string): Promise<void> {
  // HubSpot counts requests in windows of ten seconds.
  portal.clock.advance(10_000);
  await page.goto(`${pageAddress(portal)}/${view}`);
}

/** A picture of a view that is at rest. */
async function shoot(name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await body().innerText()).not.toMatch(/NaN|undefined|Infinity/);
  await shootPage(page, name, 'admin');
}

it('an empty install is set up, and reads past mail, within three clicks', async () => {
  await goTo('start');
  await button('Create what is missing').waitFor();
  await shoot('start-fresh');
  await button('Create what is missing').click();
  await button('Read past mail').waitFor();
  await shoot('start-set-up');
  await button('Read past mail').click();
  await button('Start reading').waitFor();
  await shoot('history-before');
  await button('Start reading').click();
});

it('past mail is paused and taken up again, and ends in its report', async () => {
  await button('Pause').click();
  await button('Go on').waitFor();
  await shoot('history-paused');
  await page.reload();
  await button('Go on').click();
  await button('Pause').waitFor();
  await shootPage(page, 'history-reading', 'admin');
  await heading(/in no deal\.$/).waitFor({ timeout: 60_000 });
  await shoot('history-report');
  await button('See the formula').first().click();
  await page.getByText('Sum of (estimated amount × conversion rate)').waitFor();
});

it('the funnel is mapped with what is proposed, and the first steps say so', async () => {
  await goTo('start');
  await button('People and working hours').waitFor();
  await shoot('start-after-report');
  await link('Map the funnel').click();
  await button('Take it as it is').click();
  await body().getByText('The map is saved').waitFor();
  await shoot('funnel-agreed');
  await goTo('start');
  await body().getByText('4 of 6 steps done').waitFor();
  await shoot('start-mapped');
});

it('reads the same in French', async () => {
  await page.context().close();
  page = await open('fr-FR');
  await goTo('start');
  await body().getByText('4 étapes faites sur 6').waitFor();
  await shoot('start-fr');
  await goTo('history');
  await heading(/dans aucune transaction\.$/).waitFor();
  await shoot('history-report-fr');
});
