import { chromium, type Browser } from 'playwright-core';
import { ensureBrowser } from '../../scripts/find-browser.mjs';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless browser with a new profile; throws an error that names the fix where no browser can be had. */
export function launchBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: ensureBrowser({ log: (line) => process.stderr.write(`${line}\n`) }),
    headless: true,
    args: isRoot ? [...quiet, '--no-sandbox'] : quiet,
  });
}
