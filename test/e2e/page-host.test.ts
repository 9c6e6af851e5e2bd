import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createPortal } from '#emulator/portal.ts';
import type { Portal } from '#emulator/portal.contract.ts';
import { launchBrowser } from '../support/browser.ts';

const projectDir = new URL('../support/sample-page', import.meta.url).pathname;

let portal: Portal;
let browser: Browser;
let page: Page;
let problems: string[] = [];
/** Address of the app's first page, where each test starts. */
let home: string;

beforeAll(async () => {
  portal = await createPortal({ seed: 'demo', projectDir });
  browser = await launchBrowser();
  page = await browser.newPage({ locale: 'en-US', viewport: { width: 1200, height: 900 } });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(portal.url);
  await page.getByRole('link', { name: 'Sample app' }).click();
  await page.getByRole('heading', { name: 'Sample page' }).waitFor();
  home = page.url();
});
beforeEach(async () => {
  problems = [];
  if (page.url() !== home) await page.goto(home);
  await page.getByRole('heading', { name: 'Sample page' }).waitFor();
  return () => expect(problems).toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

const text = (id: string) => page.getByTestId(id).innerText();
const path = () => page.url().slice(home.length);
const heading = (name: string) => page.getByRole('heading', { name, exact: true });

describe('an app page that HubSpot’s builder made', () => {
  test('has the context of a page: no record, the reader’s locale, the portal’s time zone', async () => {
    expect(await text('place')).toBe(`pages, portal ${portal.portalId}, Europe/Paris, en-us`);
  });

  test('lives in the portal’s present, not in this machine’s', async () => {
    const minute = 60_000;
    expect(Math.abs(Date.parse(await text('now')) - portal.clock.now())).toBeLessThan(5 * minute);
  });

  test('stands at HubSpot’s address in the portal’s navigation and names the tab', async () => {
    expect(home).toMatch(new RegExp(`/app/${portal.portalId}/\\d+$`));
    expect(await page.title()).toBe('Sample page');
    expect(await page.getByRole('link', { name: 'Sample app' }).getAttribute('aria-current')).toBe('page');
  });

  test('goes by a PageLink with params in the path and in the query, and by reload to the same place', async () => {
    await page.getByRole('link', { name: 'The deal' }).click();
    await heading('Deal 7/8').waitFor();
    expect(path()).toBe('/deals/7%2F8?tab=notes+%26+more');
    const route = { routeId: 'deal', params: { dealId: '7/8', tab: 'notes & more' } };
    expect(JSON.parse(await text('route'))).toMatchObject(route);
    await page.reload();
    await heading('Deal 7/8').waitFor();
    expect(JSON.parse(await text('route'))).toMatchObject(route);
  });

  test('goes back and forward without starting its worker anew', async () => {
    await page.getByRole('button', { name: 'Call the function' }).click();
    await expect.poll(() => text('answer')).toContain('ping');
    const workers = page.workers();
    await page.getByRole('link', { name: 'Charts' }).click();
    await heading('Charts').waitFor();
    await page.goBack();
    await heading('Sample page').waitFor();
    await page.goForward();
    await heading('Charts').waitFor();
    expect(path()).toBe('/charts');
    expect(page.workers()).toEqual(workers);
  });

  test('goes by navigateToPage', async () => {
    await page.getByRole('button', { name: 'Go to deal 42' }).click();
    await heading('Deal 42').waitFor();
    expect(path()).toBe('/deals/42');
    expect(await page.title()).toBe('Deal 42');
  });

  test('goes back by its breadcrumbs', async () => {
    await page.goto(`${home}/deals/1`);
    const crumbs = page.getByRole('navigation', { name: 'Breadcrumbs' });
    expect(await crumbs.getByText('Deal').getAttribute('aria-current')).toBe('page');
    await crumbs.getByRole('link', { name: 'Home' }).click();
    await heading('Sample page').waitFor();
    expect(path()).toBe('');
  });

  test('shows its own page for an address that it does not know', async () => {
    await page.getByRole('link', { name: 'A dead end' }).click();
    await heading('Nothing stands here').waitFor();
  });

  test('has the actions of its header in the bar of the app, several of them in a menu', async () => {
    const bar = page.locator('.app-page-bar');
    expect(await bar.getByRole('link', { name: 'Charts' }).getAttribute('href')).toMatch(/\/charts$/);
    await bar.getByRole('button', { name: 'More' }).click();
    expect(await bar.getByRole('link', { name: 'Help' }).getAttribute('target')).toBe('_blank');
    await bar.getByRole('link', { name: 'Gallery' }).click();
    await heading('Gallery').waitFor();
    expect(await bar.getByRole('button', { name: 'More' }).count()).toBe(0);
  });

  test('calls a function, and hears of one that fails', async () => {
    await page.getByRole('button', { name: 'Call the function' }).click();
    await expect.poll(() => text('answer')).toBe('{"said":"ping","email":null}');
    await page.getByRole('button', { name: 'Call a broken function' }).click();
    await expect.poll(() => text('answer')).toContain('failed: fail: ');
  });

  test('shows toasts, modals and panels', async () => {
    await page.getByRole('button', { name: 'Show a toast' }).click();
    await page.locator('.toast', { hasText: 'It was saved.' }).waitFor();
    await page.getByRole('button', { name: 'Open a modal' }).click();
    await page.getByRole('dialog', { name: 'Details' }).getByRole('button', { name: 'Close it' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Open a panel' }).click();
    await page.getByRole('dialog', { name: 'Beside the page' }).getByText('Inside the panel').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('starts anew in the reader’s language', async () => {
    await page.getByRole('button', { name: 'FR', exact: true }).click();
    await expect.poll(() => text('place')).toContain('fr-fr');
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await expect.poll(() => text('place')).toContain('en-us');
  });
});

describe('charts', () => {
  const chart = (title: string) => page.locator('.uie-chart', { hasText: title });

  beforeEach(() => page.goto(`${home}/charts`).then(() => heading('Charts').waitFor()));

  test('have a bar for each value, named for who cannot see it', async () => {
    const bars = chart('Open pipeline by stage, stacked').getByRole('img');
    expect(await bars.count()).toBe(10);
    expect(await bars.first().getAttribute('aria-label')).toBe('Qualified to buy, New business: 184,000');
  });

  test('tell all values of the category that is pointed at', async () => {
    const box = chart('The same side by side');
    await box.locator('.uie-chart-hover').nth(1).hover();
    const tip = box.getByRole('tooltip');
    await tip.waitFor();
    expect((await tip.innerText()).split(/\s*\n\s*/)).toEqual([
      'Presentation scheduled',
      'New business',
      '152,500',
      'Expansion',
      '53,000',
    ]);
  });

  test('draw what is negative below zero and leave gaps where there is nothing', async () => {
    const heights = await chart('Change of the pipeline')
      .locator('rect[role=img]')
      .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('y'))));
    expect(heights[1]).toBeGreaterThan(heights[0] ?? 0);
    expect(await chart('with a gap').locator('polyline').count()).toBe(3);
  });

  test('fit a narrow page when it becomes one', async () => {
    await page.setViewportSize({ width: 380, height: 800 });
    const svg = chart('Open pipeline by stage, stacked').locator('svg');
    await expect.poll(async () => (await svg.boundingBox())?.width ?? 0).toBeLessThan(340);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(380);
    await page.setViewportSize({ width: 1200, height: 900 });
  });
});

test('a page is no wider than a narrow window, also with tables and filters', async () => {
  await page.setViewportSize({ width: 380, height: 800 });
  await page.goto(`${home}/gallery`);
  await heading('Gallery').waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(380);
  await page.setViewportSize({ width: 1200, height: 900 });
});
