import { defineConfig } from 'vitest/config';

/** Fast suites run in parallel; suites that build bundles or drive a browser run one file at a time. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{core,crm,store,emulator,scripts,app,contract}/**/*.test.{ts,tsx}'],
          environment: 'node',
        },
      },
      {
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
