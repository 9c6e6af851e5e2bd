import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoHighlights } from '#emulator/seeds/demo/highlights.ts';
import { launchBrowser } from '../support/browser.ts';
import { portalRecords, shootPage } from '../support/manager-demo.ts';
import { startMarketplaceWorld, type MarketplaceWorld } from '../support/marketplace-world.ts';

const [north, south] = [4001, 4002];
const contact = demoHighlights.find(({ type }) => type === 'contacts')!;
const wishes = new Map([
  [north, 'We would like to add 31 users for the Oslo office. What would that cost us?'],
  [south, 'We would like to add 47 seats for the Lisbon office before June. Could you send us a quote?'],
]);

let world: MarketplaceWorld;
let browser: Browser;
let page: Page;
let problems: string[] = [];

beforeAll(async () => {
  [world, browser] = await Promise.all([startMarketplaceWorld([north, south]), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});
beforeEach(async () => {
  await page?.context().close();
  page = await (
    await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: 'en-GB' })
  ).newPage();
  problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  return () => expect(problems).toEqual([]);
});

const shoot = (name: string) => shootPage(page, name, 'install');
const card = () => page.locator('.card-frame[data-location="crm.record.tab"]');
const portal = (portalId: number) => world.hubspot.portal(portalId);
const openContact = (portalId: number) => page.goto(`${portal(portalId).pagesUrl!}/contacts/${contact.id}`);

/** Whether the contact's card, opened now, comes to show this. */
async function shows(portalId: number, text: string): Promise<boolean> {
  await openContact(portalId);
  const shown = card().getByText(text).first().waitFor({ timeout: 8_000 });
  return shown.then(
    () => true,
    () => false,
  );
}

/** As a person does it: from the app's link over HubSpot's page and back. */
async function install(portalId: number): Promise<void> {
  await page.goto(`${world.serverUrl}/oauth/install`);
  await page.locator(`input[name="portal"][value="${portalId}"]`).check();
  await shoot(`authorize-${portalId}`);
  await page.getByRole('button', { name: 'Connect app' }).click();
  await page.getByRole('heading', { name: 'Invisible Pipeline is connected' }).waitFor();
  expect(await page.innerText('body')).toContain(String(portalId));
  await shoot(`connected-${portalId}`);
}

const jobsDone = (portalId: number, job: string) =>
  world.lines.filter(
    (line) => line['event'] === 'job' && line['job'] === job && line['portalId'] === portalId,
  );

async function write(portalId: number): Promise<void> {
  const account = portal(portalId);
  const contacts = await portalRecords(account).list('contacts', ['hubspot_owner_id']);
  await portalRecords({ url: account.pagesUrl!, pageToken: account.pageToken }).receive({
    contactId: contact.id,
    ownerId: contacts.find(({ id }) => id === contact.id)?.properties['hubspot_owner_id'] ?? '',
    subject: 'More seats',
    text: `Hello,\n\n${wishes.get(portalId) ?? ''}\n\nKind regards`,
  });
}

describe('an account of the marketplace edition', () => {
  it.each([north, south])(
    '%i installs the app by HubSpot’s own page, and is made ready',
    async (portalId) => {
      await install(portalId);
      await expect
        .poll(() => jobsDone(portalId, 'first-steps').map(({ outcome }) => outcome), { timeout: 20_000 })
        .toContain('over');
      expect(portal(portalId).installation()).not.toBeNull();
    },
  );

  it('sees what its own buyers wrote, and nothing of another account whose records have the same numbers', async () => {
    await Promise.all([write(north), write(south)]);
    for (const [portalId, other, own] of [
      [north, 'Lisbon', '31 users for the Oslo office'],
      [south, 'Oslo', '47 seats for the Lisbon office'],
    ] as const) {
      await expect.poll(() => shows(portalId, own), { timeout: 30_000 }).toBe(true);
      expect(await card().innerText()).not.toContain(other);
      await shoot(`card-${portalId}`);
    }
  });

  it('makes a deal of it with one click, in that account alone', async () => {
    const deals = async (portalId: number) => {
      const all = await portalRecords(portal(portalId)).list('deals', ['dealname']);
      return all.filter(({ properties }) => properties['dealname'] === 'Oslo seats');
    };
    await openContact(north);
    await card().getByRole('button', { name: 'Create deal' }).first().click();
    await card().getByLabel('Deal name').fill('Oslo seats');
    await card().getByRole('button', { name: 'Create deal' }).first().click();
    await card().getByText('Deal created: Oslo seats').waitFor();
    await expect.poll(async () => (await deals(north)).length).toBe(1);
    expect(await deals(south)).toEqual([]);
  });

  it('that leaves gets nothing any more, while the other works on; that comes back has its signals again', async () => {
    await page.goto(world.hubspot.url);
    portal(north).uninstall();
    await expect.poll(() => portal(north).installation()).toBeNull();
    await openContact(south);
    await card().getByText('47 seats for the Lisbon office').first().waitFor();
    await install(north);
    await openContact(south);
    await card().getByText('47 seats for the Lisbon office').first().waitFor();
    const kept = await world.database.database.asPortal(north, (sql) =>
      sql.query('select 1 from pipeline.signals where portal_id = $1', [north]),
    );
    expect(kept.length).toBeGreaterThan(0);
  });

  it('leaves no word of an email in the log', () => {
    expect(JSON.stringify(world.lines)).not.toMatch(/Oslo|Lisbon|seats|quote/u);
  });
});
