import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { projectLayout, root } from '../../scripts/build/layout.ts';
import { startDemo, type Demo } from '../../scripts/demo/start-demo.ts';
import { launchBrowser } from '../support/browser.ts';
import { join } from 'node:path';

const { project } = projectLayout(join(root, 'build', 'private'));
const wide = { width: 1440, height: 1000 };

/** A contact of the demo account with much mail and no opportunity: the card is quiet until the buyer writes. */
const quietContact = 'Whitlocke';

let demo: Demo;
let browser: Browser;
let page: Page;
let problems: string[] = [];

beforeAll(async () => {
  demo = await startDemo({ projectDir: project, clock: 'running' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await demo.portal.close();
});
beforeEach(async () => {
  await page?.context().close();
  page = await (await browser.newContext({ viewport: wide, locale: 'en-GB' })).newPage();
  problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  return () => expect(problems).toEqual([]);
});


/** Writes as the buyer in the portal's mailbox, and follows the link to the card. */
async function writeAndOpenCard(search: string, subject: string, text: string): Promise<void> {
  await page.goto(`${demo.portal.url}/mailbox`);
  await page.getByLabel('Find a contact by name, email or company').fill(search);
  await page.getByRole('button', { name: new RegExp(search) }).click();
  await page.getByLabel('Subject').fill(subject);
  await page.getByLabel('Email', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Send email' }).click();
  await page.getByText('webhook delivered').waitFor();
  await page.getByRole('link', { name: /Open the card/ }).click();
}

describe('the main job in a browser', () => {
  it('shows what a buyer wrote on the card and turns it into a deal with one click', async () => {
    await writeAndOpenCard(
      quietContact,
      'Re: thanks',
      'Hi,\n\nThanks for the fix. By the way, we would like to add 25 users for the Leeds team. What would that cost us?\n\nBest,\nSarah',
    );
    await page.getByText('1 unlogged opportunity').first().waitFor();
    await page.getByText('we would like to add 25 users', { exact: false }).first().waitFor();

    await page.getByRole('button', { name: 'Create deal' }).first().click();
    const name = page.getByLabel('Deal name');
    expect(await name.inputValue()).toContain('Northspindle');
    await name.fill('Northspindle, Leeds seats');
    await page.getByRole('button', { name: 'Create deal' }).first().click();
    await page.getByText('Deal created: Northspindle, Leeds seats').first().waitFor();
    await page.getByText('No unlogged opportunity').first().waitFor();

    expect(await findDeal('Northspindle, Leeds seats')).toMatchObject([
      { properties: { dealname: 'Northspindle, Leeds seats', dealtype: 'existingbusiness' } },
    ]);
  });

  it('stays silent on a support question full of buying words', async () => {
    await writeAndOpenCard(
      'Esquivar',
      'Invoice',
      'Hello,\n\nCould you send me a copy of the invoice for our contract? The pricing page gives an error when I log in.\n\nLinda',
    );
    await page.getByRole('heading', { name: /Linda Esquivar/ }).waitFor();
    expect(await page.getByText('copy of the invoice').count()).toBe(0);
  });
});

async function findDeal(name: string) {
  const response = await fetch(`${demo.portal.url}/crm/v3/objects/deals/search`, {
    method: 'POST',
    headers: { authorization: `Bearer ${demo.portal.pageToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      filterGroups: [{ filters: [{ propertyName: 'dealname', operator: 'EQ', value: name }] }],
      properties: ['dealname', 'dealtype'],
      limit: 10,
    }),
  });
  return ((await response.json()) as { results: unknown[] }).results;
}
