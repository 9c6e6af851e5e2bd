/**
 * Shows the app's page as it is in the source now, with made-up answers of its functions, and saves a picture:
 *
 *   npx node test/support/page-preview.ts --route /invisible --answers FILE.ts --out /tmp/page.png
 *     [--edition private|marketplace] [--width 1200] [--height 900] [--locale en|fr|de|es|it] [--fill 'LABEL=TEXT']… [--click TEXT]… [--text] [--project DIR]
 *
 * FILE.ts exports `answers`: function uid → what it answers, a value or a function of the request (see
 * sample-page-answers.ts). The bundle is the real one, made by HubSpot's builder; the answers are put in by the host.
 * `--fill` types into the field of that label, before all clicks. `--click` presses what bears this text, in order, before the picture (a tab, a button, a fold); `--text` prints the
 * page's text; `--project` shows another built project. What the page logs or throws goes to the error output.
 */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { createPortal } from '#emulator/portal.ts';
import { layOutExtensions } from '../../scripts/build/extensions.ts';
import { placeholders } from '../../scripts/build/marketplace-edition.ts';
import { projectLayout, root, source } from '../../scripts/build/layout.ts';
import { launchBrowser } from './browser.ts';
import { answerFunctions, type Answers } from './stubbed-functions.ts';

const { values } = parseArgs({
  options: {
    route: { type: 'string', default: '/' },
    answers: { type: 'string' },
    out: { type: 'string', default: join(root, '.cache', 'screenshots', 'page.png') },
    width: { type: 'string', default: '1200' },
    height: { type: 'string', default: '900' },
    locale: { type: 'string', default: 'en' },
    fill: { type: 'string', multiple: true, default: [] },
    click: { type: 'string', multiple: true, default: [] },
    text: { type: 'boolean', default: false },
    project: { type: 'string' },
    edition: { type: 'string', default: 'private' },
  },
});

const project = values.project ? resolve(values.project) : await layOutPage();
// In this machine's present, so that made-up answers may count from `Date.now()`.
const portal = await createPortal({ seed: 'demo', now: Date.now(), projectDir: project });
const browser = await launchBrowser();
try {
  const context = await browser.newContext({
    viewport: { width: Number(values.width), height: Number(values.height) },
    locale: values.locale,
  });
  await show(await context.newPage());
} finally {
  await browser.close();
  await portal.close();
  if (!values.project) await rm(project, { recursive: true, force: true });
}

/** The page alone, laid out inside of the repository, where HubSpot's builder finds the packages. */
async function layOutPage(): Promise<string> {
  await mkdir(join(root, '.cache'), { recursive: true });
  const folder = await mkdtemp(join(root, '.cache', 'page-preview-'));
  const layout = projectLayout(folder);
  await layOutExtensions(layout, 'pages', values.edition === 'marketplace' ? placeholders.serverUrl : null);
  await cp(source.app, join(layout.app, 'app-hsmeta.json'));
  return folder;
}

async function show(page: Page): Promise<void> {
  page.on('pageerror', (error) => console.error(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') console.error(message.text());
  });
  await answerFunctions(page, await readAnswers());
  const home = `${portal.url}/app/${portal.portalId}/1`;
  await page.goto(home + (values.route === '/' ? '' : values.route), { waitUntil: 'networkidle' });
  for (const text of values.fill) {
    const [label = '', value = ''] = text.split('=');
    await page.locator('.app-page').getByLabel(label).first().fill(value);
  }
  for (const text of values.click) {
    await page.locator('.app-page, [role=dialog]').getByText(text, { exact: true }).first().click();
    await page.waitForLoadState('networkidle');
  }
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: values.out, fullPage: true });
  if (values.text) console.log(await page.locator('.app-page').innerText());
  console.log(values.out);
}

async function readAnswers(): Promise<Answers> {
  if (!values.answers) return {};
  const file = pathToFileURL(resolve(values.answers)).href;
  return ((await import(file)) as { answers: Answers }).answers;
}
