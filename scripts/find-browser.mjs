// Finds a Chrome or Chromium for the tests and the demo. Plain JavaScript without dependencies: it runs on Node 20,
// before anything is installed.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const remedy =
  'Install Chrome (https://www.google.com/chrome/) or Chromium, or set CHROME_PATH to the program of one that you have.';

/**
 * The path of a browser, or null: CHROME_PATH, else where the system installs one, else Playwright's own download.
 * Throws when CHROME_PATH names a file that is not there.
 * @param {{ env?: Record<string, string | undefined>, platform?: string, exists?: (file: string) => boolean }} [system]
 * @returns {string | null}
 */
export function findBrowser({ env = process.env, platform = process.platform, exists = existsSync } = {}) {
  if (env.CHROME_PATH) {
    if (exists(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH is ${env.CHROME_PATH}, but there is no such file. ${remedy}`);
  }
  return [...systemPaths(env, platform), ...playwrightPaths(env, platform)].find(exists) ?? null;
}

/**
 * The path of a browser; installs Debian's or Ubuntu's chromium when there is none and apt may be used.
 * Throws an error that names the fix when none can be had.
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {string}
 */
export function ensureBrowser({ log = () => {} } = {}) {
  const found = findBrowser();
  if (found) return found;
  const sudo = aptPrefix();
  if (sudo) {
    log('No Chrome or Chromium was found: installing chromium with apt-get.');
    if (installWithApt(sudo)) {
      const installed = findBrowser();
      if (installed) return installed;
    }
  }
  throw new Error(`No Chrome or Chromium was found. ${remedy}`);
}

function systemPaths(env, platform) {
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const folders = ['/Applications', path.posix.join(env.HOME ?? '', 'Applications')];
    return folders.flatMap((folder) => names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
    const edge = 'Microsoft\\Edge\\Application\\msedge.exe';
    return [...programs, edge].flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    names.map((name) => `${folder}/${name}`),
  );
}

function playwrightPaths(env, platform) {
  const defaults = {
    darwin: path.join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: path.join(env.LOCALAPPDATA ?? '', 'ms-playwright'),
  };
  const root =
    env.PLAYWRIGHT_BROWSERS_PATH ?? defaults[platform] ?? path.join(homedir(), '.cache', 'ms-playwright');
  const inside = {
    darwin: [
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: ['chrome-win/chrome.exe', 'chrome-win64/chrome.exe'],
  };
  const programs = inside[platform] ?? ['chrome-linux/chrome', 'chrome-linux64/chrome'];
  return foldersNewestFirst(root).flatMap((folder) =>
    programs.map((program) => path.join(root, folder, program)),
  );
}

function foldersNewestFirst(root) {
  try {
    const number = (name) => Number(name.split('-').at(-1));
    return readdirSync(root)
      .filter((name) => /^chromium-\d+$/.test(name))
      .sort((a, b) => number(b) - number(a));
  } catch {
    return [];
  }
}

/** How to run apt-get without a question: [] as root, ['sudo', '-n'] with passwordless sudo, null when not at all. */
function aptPrefix() {
  if (process.platform !== 'linux' || !runs('apt-get', ['--version'])) return null;
  if (process.getuid?.() === 0) return [];
  return runs('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
}

function runs(program, args) {
  try {
    execFileSync(program, args, { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

function installWithApt(prefix) {
  const apt = (...args) => {
    const [program, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    execFileSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
  };
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation');
    return true;
  } catch {
    return false;
  }
}
