import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vitest/config';

/** Gives tests the model as the bundles get it: a module that gives the bytes. */
const binaryFiles: Plugin = {
  name: 'binary-files',
  load: (id) =>
    id.endsWith('.bin')
      ? `export const readBytes = () => Uint8Array.from(atob('${readFileSync(id, 'base64')}'), (unit) => unit.charCodeAt(0));`
      : null,
};

/** The app as it ships, built once before the suites that need it. */
const built = {
  globalSetup: ['test/support/system-setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

/**
 * Fast suites first, most of them in workers that they share; then those that drive a browser, two at a time because each
 * waits much for its pages; at last those that build, one at a time.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [binaryFiles],
        test: {
          name: 'unit',
          include: ['test/{core,crm,llm,store,emulator,scripts,app,contract,eval}/**/*.test.ts'],
          exclude: ['test/app/extensions/**'],
          environment: 'node',
          // Modules are loaded once for a worker's files: what a file changes, be it a clock or a spy, it puts back.
          isolate: false,
        },
      },
      {
        plugins: [binaryFiles],
        test: {
          name: 'alone',
          // Pages go on living behind a test that has ended, and processes of the server have signals of their own.
          include: ['test/app/extensions/**/*.test.{ts,tsx}', 'test/server/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        plugins: [binaryFiles],
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          ...built,
        },
      },
      {
        plugins: [binaryFiles],
        test: {
          name: 'system',
          include: ['test/{integration,project}/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          ...built,
        },
      },
    ],
  },
});
