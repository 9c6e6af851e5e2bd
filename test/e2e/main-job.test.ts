import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../scripts/build/layout.ts';
import { startDemo, type Demo } from '../../scripts/demo/start-demo.ts';
import { launchBrowser } from '../support/browser.ts';

const project = join(root, 'build', 'private');
/** Where every run leaves its pictures, to be looked at. */
const pictures = join(root, '.cache', 'screenshots');
const wide = { width: 1440, height: 1000 };

let demo: Demo;
let browser: Browser;
let page: Page;
let problems: string[] = [];

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  demo = await startDemo({ projectDir: project, clock: 'running' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await demo?.portal.close();
});
beforeEach(async () => {
  demo.portal.faults.clear();
  demo.portal.clock.advance(10_000);
  await page?.context().close();
  page = await (await browser.newContext({ viewport: wide, locale: 'en-GB' })).newPage();
  problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  return () => expect(problems).toEqual([]);
});

const card = (location: 'tab' | 'sidebar') =>
  page.locator(`.card-frame[data-location="crm.record.${location}"]`);
const shoot = (name: string) => page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });

interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Writes as the buyer in the portal's mailbox and follows the link to the contact's card. */
async function writeAsBuyer({ to, subject, text }: Letter): Promise<void> {
  await page.goto(`${demo.portal.url}/mailbox`);
  await page.getByLabel('Find a contact by name, email or company').fill(to);
  await page.getByRole('button', { name: new RegExp(to) }).click();
  await page.getByLabel('Subject').fill(subject);
  await page.getByLabel('Email', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Send email' }).click();
  await page.getByText('webhook delivered').waitFor();
  await page.getByRole('link', { name: /Open the card/ }).click();
  await card('tab').waitFor();
}

async function findDeals(name: string): Promise<{ id: string; properties: Record<string, string | null> }[]> {
  demo.portal.clock.advance(10_000);
  const response = await fetch(`${demo.portal.url}/crm/v3/objects/deals/search`, {
    method: 'POST',
    headers: { authorization: `Bearer ${demo.portal.pageToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      filterGroups: [{ filters: [{ propertyName: 'dealname', operator: 'EQ', value: name }] }],
      properties: ['dealname', 'dealtype', 'amount'],
      limit: 10,
    }),
  });
  return ((await response.json()) as { results: { id: string; properties: Record<string, string | null> }[] })
    .results;
}

const leeds: Letter = {
  to: 'Whitlocke',
  subject: 'Re: thanks',
  text: 'Hi,\n\nThanks for the fix. By the way, we would like to add 25 users for the Leeds team. What would that cost us?\n\nBest,\nSarah',
};

describe('the main job in a browser', () => {
  it('shows on the card what a buyer wrote, and makes a deal of it with one click', async () => {
    await writeAsBuyer(leeds);
    await expect.poll(() => card('tab').innerText(), { timeout: 20_000 }).toContain('add 25 users');
    await shoot('contact-unlogged');
    await card('tab').screenshot({ path: join(pictures, 'contact-card.png') });

    await card('tab').getByRole('button', { name: 'Create deal' }).first().click();
    const name = card('tab').getByLabel('Deal name');
    expect(await name.inputValue()).toContain('Northspindle');
    await name.fill('Northspindle, Leeds seats');
    await shoot('contact-deal-form');
    await card('tab').getByRole('button', { name: 'Create deal' }).first().click();
    await card('tab').getByText('Deal created: Northspindle, Leeds seats').waitFor();
    await card('tab').getByText('No unlogged opportunity').waitFor();
    await card('sidebar').getByText('No unlogged opportunity').waitFor();
    await shoot('contact-deal-created');

    expect(await findDeals('Northspindle, Leeds seats')).toMatchObject([
      { properties: { dealname: 'Northspindle, Leeds seats', dealtype: 'existingbusiness' } },
    ]);
  });

  it('stays silent on a support question full of buying words', async () => {
    await writeAsBuyer({
      to: 'Esquivar',
      subject: 'Invoice',
      text: 'Hello,\n\nCould you send me a copy of the invoice for our contract? The pricing page gives an error when I log in.\n\nLinda',
    });
    await card('tab')
      .getByText(/unlogged opportunit/i)
      .first()
      .waitFor();
    expect(await card('tab').getByText('copy of the invoice').count()).toBe(0);
  });

  it('speaks French to a French user, and takes a dismissal back', async () => {
    await page.goto(demo.portal.url);
    await page.getByRole('button', { name: 'FR', exact: true }).click();
    await page.goto(`${demo.portal.url}/contacts/${await firstHighlight()}`);
    await card('tab').getByRole('button', { name: 'Créer la transaction' }).first().waitFor();
    await shoot('contact-french');
    await card('tab').getByRole('button', { name: 'Pas un signal' }).first().click();
    await card('tab')
      .getByRole('button', { name: /Déjà traité ailleurs/ })
      .click();
    await card('tab').getByRole('button', { name: 'Annuler' }).click();
    await card('tab').getByRole('button', { name: 'Créer la transaction' }).first().waitFor();
  });

  it('reads on opening what no webhook told of', async () => {
    const contact = await firstHighlight();
    demo.portal.webhooks.target(null);
    await page.goto(`${demo.portal.url}/contacts/${contact}`);
    await card('tab')
      .getByRole('button', { name: /Create/ })
      .first()
      .waitFor();
    demo.portal.webhooks.target({ functionUid: 'email-events' });
    await shoot('contact-caught-up');
  });

  it("says what happened and what to do when HubSpot's API is down", async () => {
    demo.portal.faults.add({ path: '/crm', times: Infinity, effect: { kind: 'status', status: 503 } });
    await page.goto(`${demo.portal.url}/contacts/${await firstHighlight()}`);
    await card('tab').getByRole('button', { name: 'Try again' }).waitFor();
    await shoot('contact-error');
    demo.portal.faults.clear();
    await card('tab').getByRole('button', { name: 'Try again' }).click();
    await card('tab')
      .getByRole('button', { name: /Create/ })
      .first()
      .waitFor();
  });

  it("shows HubSpot's own words when the account refuses a new deal, and loses nothing", async () => {
    await writeAsBuyer({ ...leeds, to: 'Prideaux', text: leeds.text.replace('25', '31') });
    demo.portal.faults.refuseWrite('deals', 'dealname', 'Deal name must start with the region.');
    await card('tab')
      .getByRole('button', { name: /Create (another )?deal/ })
      .first()
      .click();
    await card('tab').getByLabel('Deal name').fill('No region');
    await card('tab').getByRole('button', { name: 'Create deal' }).first().click();
    await card('tab').getByText('Deal name must start with the region.').first().waitFor();
    await shoot('contact-refused');
    expect(await card('tab').getByLabel('Deal name').inputValue()).toBe('No region');
    expect(await findDeals('No region')).toEqual([]);
  });

  it('shows a deal with the evidence that its emails give, wide and narrow', async () => {
    const deal = await page.request.get(`${demo.portal.url}/portal/api/meta`).then((answer) => answer.json());
    const { id } = (deal.highlights as { type: string; id: string }[]).find(
      ({ type }) => type === 'deals',
    ) ?? { id: '' };
    await page.goto(`${demo.portal.url}/deals/${id}`);
    await card('tab').getByText('What is proved').waitFor();
    await shoot('deal');
    await page.setViewportSize({ width: 700, height: 1000 });
    await shoot('deal-narrow');
  });
});

async function firstHighlight(): Promise<string> {
  const meta = (await (await fetch(`${demo.portal.url}/portal/api/meta`)).json()) as {
    highlights: { type: string; id: string }[];
  };
  return meta.highlights.find(({ type }) => type === 'contacts')?.id ?? '';
}
