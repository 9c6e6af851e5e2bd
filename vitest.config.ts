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

/** Fast suites run in parallel; suites that build bundles or drive a browser run one file at a time. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [binaryFiles],
        test: {
          name: 'unit',
          include: ['test/{core,crm,llm,store,emulator,scripts,app,contract,eval}/**/*.test.{ts,tsx}'],
          environment: 'node',
        },
      },
      {
        plugins: [binaryFiles],
        test: {
          name: 'system',
          include: ['test/{integration,project,e2e}/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/support/system-setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
