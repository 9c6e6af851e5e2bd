import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './build/layout.ts';
import { ensureBrowser } from './find-browser.mjs';

/** `npm test [-- VITEST ARGUMENTS]`: all suites; a browser is found or installed first, because some of them drive it. */
const args = process.argv.slice(2);
const browser = await findOrExplain();
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...(browser ? { CHROME_PATH: browser } : {}) },
});
process.exit(status ?? 1);

/** Without a browser the browser suites cannot run: a failure, never a silent skip. */
async function findOrExplain(): Promise<string> {
  try {
    return await ensureBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
