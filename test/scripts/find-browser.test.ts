import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';

const only = (file: string) => (each: string) => each === file;

describe('the browser for tests and the demo', () => {
  it.each([
    ['linux', '/usr/bin/chromium', {}],
    ['linux', '/usr/bin/google-chrome', {}],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', { HOME: '/Users/ada' }],
    ['win32', 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe', { PROGRAMFILES: 'C:\\Programs' }],
  ])('is found on %s at %s', (platform, file, env) => {
    expect(findBrowser({ platform, env, exists: only(file) })).toBe(file);
  });

  it('is the one that CHROME_PATH names, before any other', () => {
    const env = { CHROME_PATH: '/opt/chrome' };
    expect(findBrowser({ platform: 'linux', env, exists: () => true })).toBe('/opt/chrome');
  });

  it('is refused where CHROME_PATH names no file', () => {
    const env = { CHROME_PATH: '/opt/none' };
    expect(() => findBrowser({ platform: 'linux', env, exists: () => false })).toThrow(
      /\/opt\/none.*CHROME_PATH/,
    );
  });

  it('is null where there is none', () => {
    expect(findBrowser({ platform: 'linux', env: {}, exists: () => false })).toBeNull();
  });
});
