/** The house's import rules; ARCHITECTURE.md tells them in words. */
const layer = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|emulator|test|bench|eval|scripts)/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    layer('core-knows-nothing', '^src/core/', '^src/core/'),
    layer('crm-imports-core', '^src/crm/', '^src/(core|crm)/'),
    layer('store-imports-core-and-crm', '^src/store/', '^src/(core|crm|store)/'),
    layer('language-model-imports-core', '^src/llm/', '^src/(core|llm)/'),
    layer(
      'use-cases-import-core-crm-store',
      '^src/app/use-cases/',
      '^src/(core|crm|store|llm|app/use-cases)/',
    ),
    layer(
      'handlers-open-the-use-cases',
      '^src/app/handlers/',
      '^src/(core|crm|store|llm|app/use-cases|app/handlers)/',
    ),
    layer(
      'functions-are-shells',
      '^src/app/app[.]functions/',
      '^src/(core|crm|store|llm|app/use-cases|app/handlers|app/app[.]functions)/',
    ),
    layer(
      'server-hosts-the-handlers',
      '^src/server/',
      '^src/(core|crm|store|llm|app/use-cases|app/handlers|server)/',
    ),
    layer(
      'cards-import-words-and-types',
      '^src/app/extensions/',
      '^src/(app/extensions|core/(wording|views|signals|settings|funnel|account-words/proposal[.]ts|health/settings[.]ts|working-time/work-calendar[.]ts|snapshot/snapshot[.]ts|periods/period[.]ts|traces/traces[.]ts|detect/detection[.]ts|mail/message[.]ts|health/health[.]ts|quality/rule[.]ts|baselines/baselines[.]ts|value/baseline[.]ts))',
    ),
    layer('emulator-knows-only-the-properties', '^emulator/', '^(emulator/|src/crm/app-properties[.]ts)'),
    {
      name: 'core-uses-pure-libraries',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-crm-knows-the-client',
      severity: 'error',
      from: { pathNot: '^(src/crm/|test/)' },
      to: { path: 'node_modules/@hubspot/api-client' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'shipped-code-uses-shipped-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|[.]cache)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
