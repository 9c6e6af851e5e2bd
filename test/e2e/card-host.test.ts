import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPortal } from '#emulator/portal.ts';
import type { Portal } from '#emulator/portal.contract.ts';
import { demoHighlights } from '#emulator/seeds/demo/highlights.ts';
import { launchBrowser } from '../support/browser.ts';

const projectDir = new URL('../support/sample-card', import.meta.url).pathname;
const contactId = demoHighlights.find((each) => each.type === 'contacts')?.id ?? '';

let portal: Portal;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  portal = await createPortal({ seed: 'demo', projectDir });
  browser = await launchBrowser();
  page = await browser.newPage({ locale: 'en-US' });
  await page.goto(`${portal.url}/contacts/${contactId}`);
});

afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

const text = (id: string) => page.getByTestId(id).innerText();

describe('a card bundle that HubSpot’s builder made', () => {
  test('is drawn with its context and the properties of the record', async () => {
    await page.getByRole('heading', { name: /^Hello / }).waitFor();
    expect(await text('place')).toBe(`portal ${portal.portalId}, record 0-1/${contactId}, en-us`);
    await expect.poll(() => text('email')).toMatch(/^.+@.+$/);
  });

  test('hears of a text at each edit, and of its value when the field is left', async () => {
    await page.getByLabel('Deal name').fill('Lyon office');
    await expect.poll(() => text('inputs')).toContain('name= typed=Lyon office');
    await page.getByLabel('Note').focus();
    await expect.poll(() => text('inputs')).toContain('name=Lyon office');
  });

  test('gets the choice of a list, an amount, a date with months from 0, and a tick', async () => {
    await page.getByLabel('Reason').selectOption({ label: 'Not a buyer' });
    await page.getByLabel('Amount').fill('15 500');
    await page.getByLabel('Close date').fill('2027-01-31');
    await page.getByLabel('I am sure').check();
    const expected = 'reason=not-buyer amount=15500 day=2027/0/31 sure=true';
    await expect.poll(() => text('inputs')).toContain(expected);
    expect(await page.getByLabel('Amount').inputValue()).toBe('€15,500');
  });

  test('gets the named values of a form that is sent', async () => {
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => text('submitted')).toContain('"dealName":"Lyon office"');
  });

  test('shows a toast', async () => {
    await page.getByRole('button', { name: 'Show a toast' }).click();
    await page.locator('.toast', { hasText: 'The deal was created.' }).waitFor();
  });

  test('opens a modal and closes it by its id', async () => {
    await page.getByRole('button', { name: 'Open a modal' }).click();
    const dialog = page.getByRole('dialog', { name: 'Details' });
    await dialog.getByText('Inside the modal').waitFor();
    await dialog.getByRole('button', { name: 'Close it' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  test('opens a modal that the Escape key closes', async () => {
    await page.getByRole('button', { name: 'Open a modal' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('calls a function, with properties of the record, through the portal’s gateway', async () => {
    await page.getByRole('button', { name: 'Call the function' }).click();
    await expect.poll(() => text('answer')).toMatch(/^\{"said":"ping","email":".+@.+"\}$/);
  });

  test('shows a tooltip while its component is pointed at', async () => {
    await page.getByText('Why?').hover();
    await page
      .getByRole('tooltip', { name: 'What the estimate stands on' })
      .or(page.getByRole('tooltip'))
      .waitFor();
  });

  test('links to HubSpot’s record pages, which are this portal’s own', async () => {
    expect(await page.getByRole('link', { name: 'The deal' }).getAttribute('href')).toBe('/deals/42');
  });

  test('starts anew in the reader’s language', async () => {
    await page.getByRole('button', { name: 'FR', exact: true }).click();
    await expect.poll(() => text('place')).toContain('fr-fr');
    await page.getByRole('button', { name: 'EN', exact: true }).click();
  });
});

describe('a card that fails', () => {
  const frame = (title: string) => page.locator('.card-frame', { hasText: title });

  test('says in its frame which element HubSpot does not know', async () => {
    await frame('Unsupported card').getByText('Unsupported component: div').first().waitFor();
  });

  test('says in its frame what it threw later, and leaves the others alone', async () => {
    await frame('Throwing card').getByRole('button', { name: 'Break this card' }).click();
    await frame('Throwing card').getByText('the card lost its head').first().waitFor();
    await page.getByRole('heading', { name: /^Hello / }).waitFor();
  });
});
