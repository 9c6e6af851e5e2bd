import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { createPortal } from '#emulator/portal.ts';
import type { Portal } from '#emulator/portal.contract.ts';
import { layOutExtensions } from '../../scripts/build/extensions.ts';
import { projectLayout, root } from '../../scripts/build/layout.ts';
import { stories } from '../app/extensions/support/sample-deal-views.ts';
import { now } from '../app/extensions/support/views.ts';
import { launchBrowser } from '../support/browser.ts';

/** Where every run leaves its pictures, to be looked at. */
const pictures = join(root, '.cache', 'screenshots');

type Answers = Readonly<Record<string, FunctionResult<unknown>>>;

let project: string;
let portal: Portal;
let browser: Browser;
let dealId: string;
let page: Page | undefined;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  // Inside of the repository, where HubSpot's builder finds the packages.
  project = mkdtempSync(join(root, '.cache', 'deal-card-'));
  await layOutExtensions(projectLayout(project), 'cards', null);
  portal = await createPortal({ seed: 'demo', now, projectDir: project });
  browser = await launchBrowser();
  const meta = (await (await fetch(`${portal.url}/portal/api/meta`)).json()) as {
    highlights: { type: string; id: string }[];
  };
  dealId = meta.highlights.find(({ type }) => type === 'deals')?.id ?? '';
});
afterAll(async () => {
  await browser?.close();
  await portal?.close();
  rmSync(project, { recursive: true, force: true });
});
afterEach(async () => {
  await page?.context().close();
});

const card = (opened: Page, place: 'tab' | 'sidebar') =>
  opened.locator(`.card-frame[data-location="crm.record.${place}"]`);

/** Opens the deal with these answers in place of the app's functions; one that has none never answers. */
async function open(answers: Answers, language: 'EN' | 'FR' = 'EN'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 2400 }, locale: 'en-GB' });
  page = await context.newPage();
  await page.route('**/portal/api/functions/*', async (route) => {
    const uid = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const response = answers[uid];
    if (response) await route.fulfill({ json: { response, milliseconds: 1 } });
  });
  if (language === 'FR') {
    await page.goto(portal.url);
    await page.getByRole('button', { name: 'FR', exact: true }).click();
  }
  await page.goto(`${portal.url}/deals/${dealId}`);
  return page;
}

async function shoot(opened: Page, name: string): Promise<void> {
  for (const place of ['tab', 'sidebar'] as const)
    await card(opened, place).screenshot({ path: join(pictures, `deal-card-${name}-${place}.png`) });
}

const ok = (view: unknown): FunctionResult<unknown> => ({ ok: true, view });

describe('the deal card in a browser', () => {
  it.each([
    ['healthy', 'On the move', 'All 42 data checks are fine.'],
    ['stalled', 'Standing still', 'Follow up on the proposal by phone'],
    ['meetingAhead', 'Paused', 'Nothing to worry about'],
    ['pushed', 'Slow', 'Close date pushed: 4 times later'],
    ['orderWords', 'On the move', 'Move to Negotiation'],
    ['refused', 'No answer', 'Close as lost'],
    ['singleContact', 'On the move', 'No decision maker is known'],
    ['amountDiffers', 'On the move', 'The email states another amount'],
    ['pausedUntilJanuary', 'Paused', 'Jan 11, 2027'],
    ['freshAndEmpty', 'On the move', 'In Prospecting since today.'],
  ] as const)('tells the story of %s at first sight, wide and narrow', async (story, status, text) => {
    const opened = await open({ 'deal-signals': ok(stories[story]) });
    for (const place of ['tab', 'sidebar'] as const) {
      await card(opened, place).getByText(text).first().waitFor();
      expect(await card(opened, place).getByText(status, { exact: true }).count()).toBe(1);
      const { width = 0 } = (await card(opened, place).boundingBox()) ?? {};
      expect(await card(opened, place).evaluate((frame) => frame.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await shoot(opened, story);
  });

  it('speaks French', async () => {
    const opened = await open({ 'deal-signals': ok(stories.stalled) }, 'FR');
    await card(opened, 'tab').getByText('À faire maintenant').waitFor();
    await card(opened, 'sidebar').getByText('À faire maintenant').waitFor();
    await shoot(opened, 'french');
  });

  it('says what to do when its view cannot be read', async () => {
    const opened = await open({
      'deal-signals': { ok: false, failure: { code: 'timeout', retryable: true } },
    });
    await card(opened, 'tab').getByRole('button', { name: 'Try again' }).waitFor();
    await shoot(opened, 'failed');
  });

  it('unfolds the stages with a bar for each that was reached', async () => {
    const opened = await open({
      'deal-signals': ok(stories.healthy),
      'card-preferences': ok({ folds: {}, hidden: [] }),
    });
    await card(opened, 'tab').getByRole('button', { name: 'Stages: 12 days in Proposal' }).click();
    await expect.poll(() => card(opened, 'tab').getByRole('progressbar').count()).toBe(4);
  });
});
