import { config as uiExtensions } from '@hubspot/eslint-config-ui-extensions';
import tseslint from 'typescript-eslint';

const cards = ['src/app/extensions/**/*.{ts,tsx}'];
const scoped = (configs, files) => configs.map((each) => ({ ...each, files }));

export default tseslint.config(
  { ignores: ['build/', '.cache/', 'node_modules/', 'coverage/', 'eval/reports/'] },
  ...tseslint.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true } },
    files: ['{src,emulator,scripts,bench,eval,test}/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument in core.' },
        { object: 'Math', property: 'random', message: 'Core is deterministic.' },
      ],
    },
  },
  ...scoped(uiExtensions.slice(1), cards),
  { files: cards, rules: { '@hubspot/ui-extensions/no-console': 'error' } },
  {
    // The rule knows a page by HubSpot's folder `pages`, into which the build places this one.
    files: ['src/app/extensions/{pipeline,settings,shared}/**/*.{ts,tsx}'],
    rules: { '@hubspot/ui-extensions/no-invalid-extension-point-imports': 'off' },
  },
  {
    files: ['emulator/seeds/**/*.ts', 'src/core/wording/*.ts', 'test/**/*.{ts,tsx}'],
    rules: { 'max-lines': 'off' },
  },
);
