import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build/layout.ts';
import { ensureBrowser } from './find-browser.mjs';

/** `npm test [-- VITEST ARGUMENTS]`: all suites; a browser is found or installed first, because some of them drive it. */
const results = join(root, '.cache', 'test-results.json');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');

const browser = findOrExplain();
rmSync(results, { force: true });
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, CHROME_PATH: browser },
});
printClosingLine();
process.exit(status ?? 1);

/** Without a browser the browser suites cannot run: a failure, never a silent skip. */
function findOrExplain(): string {
  try {
    return ensureBrowser({ log: (line) => console.error(line) });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** "N passed, N failed", alone on the last line, for whoever reads only that. */
function printClosingLine(): void {
  if (!existsSync(results)) return;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
}
