import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPortal } from '#emulator/portal.ts';
import type { Portal } from '#emulator/portal.contract.ts';
import { root } from '../../scripts/build/layout.ts';
import { demoNow } from '../../scripts/demo/demo-now.ts';
import { launchBrowser } from '../support/browser.ts';

const pictures = join(root, '.cache', 'screenshots');

let portal: Portal;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  portal = await createPortal({
    seed: 'demo',
    now: demoNow,
    clock: 'running',
    projectDir: join(root, 'build', 'private'),
  });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'en-GB' });
});
afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

const card = () => page.locator('.card-frame[data-location="crm.record.tab"]');
const highlights = async () =>
  (
    (await (await fetch(`${portal.url}/portal/api/meta`)).json()) as {
      highlights: { type: string; id: string }[];
    }
  ).highlights;

it('asks for one step before anything else, takes it, and then reads the mail that was there already', async () => {
  const contact = (await highlights()).find(({ type }) => type === 'contacts');
  await page.goto(`${portal.url}/contacts/${contact?.id}`);
  await card().getByRole('button', { name: 'Set up' }).waitFor();
  await page.screenshot({ path: join(pictures, 'contact-set-up.png'), fullPage: true });
  await card().getByRole('button', { name: 'Set up' }).click();
  await card().getByRole('button', { name: 'Create deal' }).first().waitFor();
  expect(await card().getByText('still to be read').count()).toBe(0);
});

it('says what it looks for on a contact without mail', async () => {
  const response = await fetch(`${portal.url}/crm/v3/objects/contacts`, {
    method: 'POST',
    headers: { authorization: `Bearer ${portal.pageToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      properties: { email: 'new.person@client.example', firstname: 'New', lastname: 'Person' },
    }),
  });
  const { id } = (await response.json()) as { id: string };
  await page.goto(`${portal.url}/contacts/${id}`);
  await card().getByText('No unlogged opportunity here').waitFor();
  await page.screenshot({ path: join(pictures, 'contact-empty.png'), fullPage: true });
});
