import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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
const tile = (name: string) => body().locator('.uie-tile', { hasText: name });
const card = () => page.locator('.card-frame[data-location="crm.record.tab"]');

/** The number at the start of a text such as `€254,751 of likely business` or `44 records`. */
const numberIn = (text: string, pattern: RegExp) =>
  Number((pattern.exec(text)?.[1] ?? '').replaceAll(',', ''));

describe('what the manager sees first', () => {
  it('says in a sentence what is invisible, and unfolds it into formula and records of the same count and sum', async () => {
    await page.goto(home);
    const headline = await body()
      .getByText(/is not in your pipeline\.$/)
      .innerText();
    const count = numberIn(headline, /in ([\d,]+) conversations/);
    expect(count).toBeGreaterThan(20);
    await body()
      .getByText(/Studies put it at about 15%/)
      .waitFor();
    await body().getByText('Invisible pipeline, week by week').waitFor();
    await shootPage(page, 'overview');

    await tile('Invisible pipeline').getByRole('button', { name: 'See the formula' }).click();
    const panel = page.getByRole('dialog', { name: 'Invisible pipeline' });
    await panel.getByText(/Σ \(estimated amount × conversion rate\)/).waitFor();
    const sum = numberIn(await panel.innerText(), /= €([\d,]+)/);
    expect(sum).toBe(numberIn(headline, /€([\d,]+) of/));
    await shootPage(page, 'formula');
    await panel.getByRole('link', { name: 'See the records' }).click();

    const total = await body()
      .getByText(/records, €[\d,]+ in all$/)
      .innerText();
    expect(numberIn(total, /^([\d,]+) records/)).toBe(count);
    expect(numberIn(total, /€([\d,]+) in all/)).toBe(sum);
    await shootPage(page, 'records');
    const items = body().getByText(/ expected$/);
    const first = await items.count();
    await body().getByRole('button', { name: 'Next 25' }).click();
    await body()
      .getByText(`26 to ${String(count)} of ${String(count)}`)
      .waitFor();
    expect(first + (await items.count())).toBe(count);
  });

  it('narrows a view to an industry, and its list with it', async () => {
    await page.goto(`${home}/invisible`);
    const number = tile('Unlogged opportunities').locator('.uie-statistic-number');
    const all = Number(await number.innerText());
    await body().getByRole('button', { name: 'More filters' }).click();
    await body().locator('select[name="industry"]').selectOption({ label: 'Insurance' });
    await expect.poll(async () => Number(await number.innerText())).toBeLessThan(all);
    const narrowed = Number(await number.innerText());
    expect(narrowed).toBeGreaterThan(0);
    expect(page.url()).toContain('industry=INSURANCE');
    await shootPage(page, 'filtered');
    await tile('Unlogged opportunities').getByRole('button', { name: 'See the formula' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'See the records' }).click();
    await body()
      .getByText(new RegExp(`^${String(narrowed)} records?,`))
      .waitFor();
    expect(page.url()).toContain('industry=INSURANCE');
  });

  it('opens a record of a list on its own page', async () => {
    await page.goto(`${home}/records?list=invisible`);
    const link = body().locator('.uie-tile').first().getByRole('link').first();
    const href = (await link.getAttribute('href')) ?? '';
    expect(href).toMatch(/^\/contacts\/\d+$/);
    await page.goto(`${demo.portal.url}${href}`);
    await card().getByRole('button', { name: 'Create deal' }).first().waitFor();
  });

  it.each([
    ['invisible', 'Expected value'],
    ['answers', 'Answered in time, week by week'],
    ['risk', 'Open expansion deals'],
    ['stages', 'Longer than usual'],
    ['performance', 'Forecast at the start'],
    ['facts', 'Never entered, by fact'],
    ['quality', '4 weeks ago'],
  ])('has something to say in the view %s', async (route, text) => {
    await page.goto(`${home}/${route}`);
    await body().getByText(text).first().waitFor();
    await shootPage(page, route);
  });
});

describe('a manager’s task', () => {
  it('stands once, completes itself when the rep makes the deal, and opens again when the deal is deleted', async () => {
    const tasks = await managerTasks(records);
    expect(new Set(tasks.map(({ key }) => key)).size).toBe(tasks.length);
    const task = tasks.find(({ status }) => status === 'NOT_STARTED')!;
    const [contactId] = await records.associated('tasks', task.id, 'contacts');
    const state = async () => (await managerTasks(records)).filter(({ key }) => key === task.key);
    expect(await sweepAll(demo.portal)).toMatchObject({ created: 0, completed: 0, reopened: 0 });

    await page.goto(`${demo.portal.url}/contacts/${String(contactId)}`);
    const before = new Set((await records.list('deals', [])).map(({ id }) => id));
    const known = await card()
      .getByRole('button', { name: /^Create (another )?deal$/ })
      .count();
    for (let turn = 0; turn <= known; turn += 1) {
      await makeDeal(`Task settled ${String(turn)}`);
      await sweepAll(demo.portal);
      if ((await state())[0]?.status === 'COMPLETED') break;
    }
    expect(await state()).toMatchObject([{ id: task.id, status: 'COMPLETED' }]);

    const made = (await records.list('deals', [])).filter(({ id }) => !before.has(id));
    for (const { id } of made) await records.remove('deals', id);
    demo.portal.clock.advance(60_000);
    await sweepAll(demo.portal);
    expect(await state()).toMatchObject([{ id: task.id, status: 'NOT_STARTED' }]);
  });

  async function makeDeal(name: string): Promise<void> {
    const create = card().getByRole('button', { name: /^Create (another )?deal$/ });
    await create.first().click();
    await card().getByLabel('Deal name').fill(name);
    await card().getByRole('button', { name: 'Create deal' }).first().click();
    await card().getByText(`Deal created: ${name}`).waitFor();
    demo.portal.clock.advance(10_000);
  }
});
