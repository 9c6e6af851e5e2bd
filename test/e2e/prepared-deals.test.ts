import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preparedDeals } from '../../emulator/seeds/demo/prepared-deals.ts';
import { root } from '../../scripts/build/layout.ts';
import { startDemo, type Demo } from '../../scripts/demo/start-demo.ts';
import { launchBrowser } from '../support/browser.ts';

const project = join(root, 'build', 'private');
/** Where every run leaves its pictures, to be looked at. */
const pictures = join(root, '.cache', 'screenshots');

/** By the number of the story: what the card must say at its top, and what below. */
const expected: Readonly<Record<number, readonly string[]>> = {
  1: ['On the move', 'Move to Pilot'],
  2: ['Standing still', 'in Proposal sent, usually'],
  3: ['Paused', 'Nothing to worry about'],
  4: ['Close date pushed: 4 times later', 'The close date keeps moving'],
  5: ['Move to Negotiation', 'Pouvez-vous m'],
  6: ['Close as lost', 'we have signed with them'],
  7: ['No decision maker is known', 'Few contacts for a late stage'],
  8: ['The email states another amount', 'The email speaks of another date'],
  9: ['Paused', 'The buyer asked for time'],
  10: [
    'On the move',
    'The deal has no close date',
    'Contact: Bryony Castlemaine',
    'From the signature of an email',
  ],
};

let demo: Demo;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  demo = await startDemo({ projectDir: project, clock: 'running' });
  await call('learn-account', { timeZone: 'Europe/Paris' });
  browser = await launchBrowser();
  page = await (
    await browser.newContext({ viewport: { width: 1440, height: 2400 }, locale: 'en-GB' })
  ).newPage();
});
afterAll(async () => {
  await browser?.close();
  await demo?.portal.close();
});

async function call(uid: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown> {
  const outcome = await demo.portal.functions.call(uid, { parameters });
  if (!outcome.ok) throw new Error(`${uid}: ${outcome.message}`);
  return outcome.value;
}

/** Functions that the last card called may still be at work. */
async function callsToEnd(): Promise<void> {
  let last = -1;
  const hasStopped = () => {
    const seen = last;
    last = demo.portal.calls.count();
    return last === seen;
  };
  await expect.poll(hasStopped, { interval: 1_000, timeout: 30_000 }).toBe(true);
}

async function amountOf(dealId: string): Promise<string | undefined> {
  const response = await fetch(`${demo.portal.url}/crm/v3/objects/deals/${dealId}?properties=amount`, {
    headers: { authorization: `Bearer ${demo.portal.pageToken}` },
  });
  return ((await response.json()) as { properties: { amount?: string } }).properties.amount;
}

const card = (place: 'tab' | 'sidebar') => page.locator(`.card-frame[data-location="crm.record.${place}"]`);

describe('the card of a deal that has one thing to tell', () => {
  it.each(preparedDeals.map(({ number, id, story }) => [number, story.en, id] as const))(
    '%i. %s',
    async (number, _story, id) => {
      demo.portal.clock.advance(10_000);
      await page.goto(`${demo.portal.url}/deals/${id}`);
      for (const text of expected[number] ?? []) await card('tab').getByText(text).first().waitFor();
      for (const place of ['tab', 'sidebar'] as const)
        await card(place).screenshot({ path: join(pictures, `prepared-${String(number)}-${place}.png`) });
      expect(
        await card('tab')
          .getByRole('button', { name: /Try again/ })
          .count(),
      ).toBe(0);
    },
  );

  it('mends an amount with one click after a look, and takes it back', async () => {
    const id = preparedDeals.find(({ number }) => number === 8)?.id ?? '';
    demo.portal.clock.advance(10_000);
    await page.goto(`${demo.portal.url}/deals/${id}`);
    const warning = card('tab')
      .getByText('The email states another amount')
      .locator('xpath=ancestor::*[.//button][1]');
    await warning.getByRole('button', { name: 'Mend it' }).click();
    await card('tab').getByText('Amount: 48,000 → 60,000').waitFor();
    expect(await amountOf(id)).toBe('48000');
    await card('tab').screenshot({ path: join(pictures, 'prepared-8-preview.png') });
    await card('tab').getByRole('button', { name: 'Write it' }).click();
    await card('tab').getByRole('button', { name: 'Undo' }).first().waitFor();
    expect(await amountOf(id)).toBe('60000');
    await card('tab').screenshot({ path: join(pictures, 'prepared-8-written.png') });
    await card('tab').getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(() => amountOf(id), { timeout: 20_000 }).toBe('48000');
  });

  it('costs six calls at most', async () => {
    await page.goto('about:blank');
    await callsToEnd();
    for (const { id } of preparedDeals) {
      demo.portal.clock.advance(10_000);
      const before = demo.portal.calls.count();
      await call('deal-signals', { recordId: id, userId: '7' });
      expect(demo.portal.calls.count() - before).toBeLessThanOrEqual(6);
    }
  });
});
