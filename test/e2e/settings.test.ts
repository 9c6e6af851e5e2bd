import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPortal } from '#emulator/portal.ts';
import type { Portal } from '#emulator/portal.contract.ts';
import { root } from '../../scripts/build/layout.ts';
import { demoNow } from '../../scripts/demo/demo-now.ts';
import { pageAddress } from '../../scripts/demo/prepare-account.ts';
import { launchBrowser } from '../support/browser.ts';
import { builtProject, shootPage } from '../support/manager-demo.ts';

const code = 'correct horse battery';

/** The built app as for an account that brings an access code: two functions ask for its secret. */
const project = mkdtempSync(join(root, '.cache-private-'));
function askForCode(name: string) {
  const file = join(project, 'src', 'app', 'functions', `${name}-hsmeta.json`);
  const metafile = JSON.parse(readFileSync(file, 'utf8')) as { config: { secretKeys: string[] } };
  metafile.config.secretKeys.push('SETTINGS_ACCESS_CODE');
  writeFileSync(file, JSON.stringify(metafile));
}

let portal: Portal;
let browser: Browser;
let page: Page;
let home: string;
let problems: string[] = [];

beforeAll(async () => {
  cpSync(builtProject, project, { recursive: true });
  for (const name of ['account-settings', 'management-settings']) askForCode(name);
  portal = await createPortal({
    ...{ seed: 'demo', now: demoNow, clock: 'running', projectDir: project },
    secrets: { SETTINGS_ACCESS_CODE: code },
  });
  const setUp = await portal.functions.call('set-up', {});
  expect(setUp.ok).toBe(true);
  home = pageAddress(portal);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await portal?.close();
  rmSync(project, { recursive: true, force: true });
});

async function openBrowser(locale: string) {
  await page?.context().close();
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, locale });
  page = await context.newPage();
  page.on('pageerror', (error) => problems.push(error.message));
}
beforeEach(async () => {
  portal.clock.advance(10_000);
  problems = [];
  await openBrowser('en-GB');
  return () => expect(problems).toEqual([]);
});

const body = () => page.locator('.app-page');
const button = (name: string | RegExp) => body().getByRole('button', { name, exact: true });
const tab = (name: string | RegExp) => body().getByRole('tab', { name });
const shoot = async (name: string) => {
  await page.evaluate('scrollTo(0, 0)');
  await shootPage(page, name, 'settings');
};
const enterCode = async () => {
  await body().getByLabel('Access code').fill(code);
  await button('Continue').click();
};

describe('the settings among those of the connected apps', () => {
  it('are changed by whoever knows the access code, and the log says by whom', async () => {
    await page.goto(portal.url);
    await page.getByRole('link', { name: 'Settings', exact: true }).click();
    await page.locator('.app-page[data-location="settings"]').waitFor();
    await tab('Money').click();
    await body().getByLabel('Value of a deal').fill('20000');
    await body().getByLabel('Opportunities that are won (%)').fill('30');
    await body().getByLabel('Opportunities that are won (%)').blur();
    await body().getByText('= €6,000.').waitFor();
    await button('Save').click();
    await body().getByText('An access code protects this').waitFor();
    await shoot('access-code');
    await enterCode();
    await body().getByText('The settings are saved.').waitFor();
    await shoot('money');

    await tab('Changes').click();
    await button('Take back').waitFor();
    expect(await body().innerText()).toMatch(/Money\n.*2026.* · \S+@\S+/);
    await button('Show the copy').click();
    const copy = await body().getByLabel('Copy of the settings').inputValue();
    expect(JSON.parse(copy)).toMatchObject({ assumptions: { dealValue: 20_000, conversion: 0.3 } });

    await body().getByLabel('Text of a copy').fill(copy.replace('"conversion": 0.3', '"conversion": 30'));
    await button('Take in').click();
    await body()
      .getByText(/^Line \d+, assumptions\.conversion: At most 1\.$/)
      .waitFor();
    await shoot('changes');
    await button('Take back').click();
    await body().getByText('The change is taken back.').waitFor();
    await tab('Money').click();
    await body().getByText('= €5,000.').waitFor();
    expect(await body().getByLabel('Opportunities that are won (%)').inputValue()).toBe('10');
  });
});

describe('the settings on the app’s page', () => {
  it('keep what is typed on the way to the funnel map and back', async () => {
    await page.goto(`${home}/settings?section=stages`);
    await body().getByLabel('Days in a stage').fill('21');
    await body().getByLabel('Days in a stage').blur();
    await body().getByText('Not saved yet: Stages and silence.').waitFor();
    await shoot('stages');
    await body().getByRole('link', { name: 'Open the funnel map' }).click();
    await body().getByRole('heading', { name: 'Funnel map' }).waitFor();
    await page.goBack();
    await expect.poll(() => body().getByLabel('Days in a stage').inputValue()).toBe('21');
    await tab('People and times').click();
    await body().getByText('Who is told').waitFor();
    await shoot('people');

    await tab('Stages and silence').click();
    // Straight from the field to the button.
    await body().getByLabel('Days in a stage').fill('22');
    await button('Save').click();
    await enterCode();
    await body().getByText('The settings are saved.').waitFor();
    await page.reload();
    await expect.poll(() => body().getByLabel('Days in a stage').inputValue()).toBe('22');
  });

  it('say what happened when they cannot be read, and try again', async () => {
    portal.faults.add({ path: '/crm', times: Infinity, effect: { kind: 'status', status: 503 } });
    await page.goto(`${home}/settings`);
    await button('Try again').waitFor();
    portal.faults.clear();
    portal.clock.advance(10_000);
    await button('Try again').click();
    await tab('What is read').waitFor();
  });

  it('speak French', async () => {
    await openBrowser('fr-FR');
    await page.goto(`${home}/settings`);
    for (const [title, name] of [
      ['Ce qui est lu', 'reading'],
      ['Signaux', 'detection'],
      ['Vos mots', 'words'],
      ['Montants', 'money'],
      ['Qualité', 'rules'],
      ['Étapes et silences', 'stages'],
      ['Confidentialité', 'privacy'],
      ['Modèle de langage', 'model'],
      ['Historique', 'changes'],
    ] as const) {
      await tab(title).click();
      await page.waitForLoadState('networkidle');
      expect(await body().innerText()).not.toMatch(/NaN|undefined|\[object/);
      await shoot(`fr-${name}`);
    }
  });
});
