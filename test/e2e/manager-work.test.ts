import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { owners } from '#emulator/seeds/demo/owners.ts';
import { pageAddress } from '../../scripts/demo/prepare-account.ts';
import type { Demo } from '../../scripts/demo/start-demo.ts';
import { launchBrowser } from '../support/browser.ts';
import {
  managerTasks,
  portalRecords,
  shootPage,
  startManagerDemo,
  sweepAll,
} from '../support/manager-demo.ts';

let demo: Demo;
let browser: Browser;
let page: Page;
let records: ReturnType<typeof portalRecords>;
/** Address of the app's page. */
let home: string;
let problems: string[] = [];

beforeAll(async () => {
  demo = await startManagerDemo();
  records = portalRecords(demo.portal);
  home = pageAddress(demo.portal);
  browser = await launchBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await demo?.portal.close();
});
beforeEach(async () => {
  demo.portal.faults.clear();
  demo.portal.clock.advance(10_000);
  await page?.context().close();
  page = await (
    await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: 'en-GB' })
  ).newPage();
  problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  return () => expect(problems).toEqual([]);
});

const body = () => page.locator('.app-page');
const button = (name: string | RegExp) => body().getByRole('button', { name, exact: true });
const ownerId = (mailbox: string) => owners.find(({ email }) => email.startsWith(`${mailbox}@`))!.id;

describe('the weekly review', () => {
  const decided = (count: number) => body().getByText(new RegExp(`^${String(count)} of \\d+ decided$`));

  it('leads from the overview through every deal, one decision at a time, with a way back', async () => {
    await page.goto(home);
    await page.getByRole('link', { name: 'Start the weekly review' }).click();
    await decided(0).waitFor();
    await body().getByText('Most likely over').first().waitFor();
    await shootPage(page, 'review');

    const first = await body().locator('.uie-tile').getByRole('link').first().innerText();
    await button('Close as lost').click();
    await body().getByText(`${first}: close as lost. Noted.`).waitFor();
    await decided(1).waitFor();
    await shootPage(page, 'review-decided');
    await button('Undo').first().click();
    await decided(0).waitFor();

    const total = Number(/of (\d+)/.exec(await decided(0).innerText())?.[1]);
    for (let count = 1; count <= total; count += 1) {
      // A click right after the last one is taken for a double click, and does not count.
      const press = async () => {
        if (!(await decided(count).isVisible())) await body().locator('.uie-tile button').first().click();
        return decided(count).isVisible();
      };
      await expect.poll(press, { interval: 400, timeout: 10_000 }).toBe(true);
    }
    await body().getByText('The review is done').waitFor();
    await body()
      .getByText(/less in the pipeline, and more true\.$/)
      .waitFor();
    await shootPage(page, 'review-done');
  });

  it('knows after a reload what was decided', async () => {
    await page.goto(`${home}/review`);
    await body()
      .getByText(/^[1-9]\d* of \d+ decided$/)
      .waitFor();
  });
});

describe('the audit of closed deals', () => {
  it('reads them once and tells what went with winning, and that this is no cause', async () => {
    await page.goto(`${home}/audit`);
    await button('Read the closed deals').waitFor();
    await shootPage(page, 'audit-first');
    await button('Read the closed deals').click();
    await body().getByText('What stands out').waitFor();
    await button('Read them again').waitFor();
    await body()
      .getByText(/not what caused it/)
      .waitFor();
    await shootPage(page, 'audit');
  });
});

describe('the calculator', () => {
  it('reckons as one types, beside the report’s example', async () => {
    await page.goto(`${home}/calculator`);
    const cost = async () =>
      Number((await body().locator('.uie-statistic-number').innerText()).replace(/[^\d]/g, ''));
    await body().getByText('52 leads a year × 10% × €50,000 = €260,000').waitFor();
    const before = await cost();
    await shootPage(page, 'calculator');
    await body().getByLabel('Leads missed in a week').fill('2');
    await expect.poll(async () => Math.abs((await cost()) - 2 * before)).toBeLessThanOrEqual(1);
    await body().getByLabel('Deals by referral (%)').fill('20');
    await body()
      .getByText(/^\+ referrals: /)
      .waitFor();
    await shootPage(page, 'calculator-changed');
  });
});

describe('the settings', () => {
  it('say who is told from the next sweep on', async () => {
    await page.goto(`${home}/settings?section=people`);
    await button(/^Customer success: Mathilde Grosvallet/).click();
    await button('Mathilde Grosvallet').click();
    await body().getByLabel('Rowan Whitcombe').click();
    await button('Mathilde Grosvallet, Rowan Whitcombe').waitFor();
    await body().getByLabel('Mathilde Grosvallet').click();
    await button('Rowan Whitcombe').click();
    await body().getByLabel('From', { exact: true }).fill('08:00');
    await shootPage(page, 'settings');
    await button('Save').click();
    await body().getByText('The settings are saved.').waitFor();
    await page.reload();
    await button(/^Customer success: Rowan Whitcombe/).waitFor();
    expect(await body().getByLabel('From', { exact: true }).inputValue()).toBe('08:00');

    // More opportunities waited than a manager gets tasks in a day: the next day brings the next ones.
    const known = new Set((await managerTasks(records)).map(({ key }) => key));
    demo.portal.clock.advance(24 * 3_600_000);
    await sweepAll(demo.portal);
    const fresh = (await managerTasks(records)).filter(({ key }) => !known.has(key));
    const told = new Set(fresh.map((task) => task.ownerId));
    expect(told).toContain(ownerId('rowan.whitcombe'));
    expect(told).not.toContain(ownerId('mathilde.grosvallet'));
  });
});

describe('when something is wrong, and in French', () => {
  it.each([
    ['', 'overview'],
    ['/review', 'review'],
    ['/audit', 'audit'],
    ['/settings', 'settings'],
  ])('tells what happened and tries again (%s)', async (route, name) => {
    demo.portal.faults.add({ path: '/crm', times: Infinity, effect: { kind: 'status', status: 503 } });
    await page.goto(`${home}${route}`);
    await button('Try again').waitFor();
    await shootPage(page, `error-${name}`);
    demo.portal.faults.clear();
    demo.portal.clock.advance(10_000);
    await button('Try again').click();
    await button('Try again').waitFor({ state: 'detached' });
  });

  it.each([
    ['', 'ne figurent pas dans votre pipeline', 'overview'],
    ['/invisible', 'Opportunités non enregistrées', 'invisible'],
    ['/performance', 'Résultats de la période', 'performance'],
    ['/quality', 'Il y a 4 semaines', 'quality'],
    ['/calculator', 'Vos chiffres', 'calculator'],
    ['/settings?section=people', 'Objectif', 'settings'],
    ['/review', 'Semaine du', 'review'],
  ])('speaks French (%s)', async (route, text, name) => {
    await page.context().close();
    page = await (
      await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: 'fr-FR' })
    ).newPage();
    await page.goto(`${home}${route}`);
    await body().getByText(text).first().waitFor();
    await shootPage(page, `fr-${name}`);
  });
});
